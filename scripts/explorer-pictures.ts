// Draws the pictures of docs/explorer.md: `npx tsx scripts/explorer-pictures.ts http://127.0.0.1:4000` beside `npm start`.
import { mkdirSync } from "node:fs";
import type { BrowserContextOptions } from "playwright-core";
import { openBrowser } from "../tests/helpers/browser.ts";
import { type Explorer, openExplorer } from "../tests/helpers/explorer.ts";

const address = process.argv[2] ?? "http://127.0.0.1:4000";
const folder = new URL("../docs/explorer/", import.meta.url).pathname;
const kim = "open=25.1.person:kim-jong-un";
const narrow = { viewport: { width: 360, height: 720 } };

interface Picture extends BrowserContextOptions {
  readonly hash: string;
  readonly act?: (explorer: Explorer) => Promise<unknown>;
}

const pictures: Readonly<Record<string, Picture>> = {
  "actor-en": { hash: `#lang=en&${kim}&select=actor:person:kim-jong-un&panel=about` },
  "actor-ar": { hash: `#lang=ar&${kim}&select=actor:person:kim-jong-un&panel=about`, colorScheme: "dark" },
  "paths-ar": { hash: `#lang=ar&${kim}&from=person:donald-trump&to=person:sergei-shoigu&panel=paths` },
  "document-en": {
    hash: `#lang=en&${kim}&select=tie:person:kim-jong-un;person:sergei-shoigu&panel=about`,
    act: ({ page }) => page.getByRole("button", { name: "Read in the document" }).first().click(),
  },
  "map-en": { hash: "#lang=en&open=25.2.state:US&layout=map" },
  "narrow-ar": { hash: `#lang=ar&${kim}&select=actor:person:kim-jong-un&panel=about`, ...narrow },
  "narrow-en": { hash: `#lang=en&${kim}`, colorScheme: "dark", ...narrow },
};

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
for (const [name, { hash, act, ...options }] of Object.entries(pictures)) {
  const explorer = await openExplorer(browser, address, hash, { viewport: { width: 1040, height: 660 }, ...options });
  await explorer.settled();
  await act?.(explorer);
  await explorer.settled();
  await explorer.page.waitForTimeout(500);
  await explorer.page.screenshot({ path: `${folder}${name}.png` });
  if (explorer.faults.length > 0) throw new Error(`${name}: ${explorer.faults.join("\n")}`);
  await explorer.close();
}
await browser.close();
