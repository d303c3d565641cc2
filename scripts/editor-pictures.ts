// Draws the pictures of docs/editors.md with actors who do not exist: `npm run build`, then `npx tsx scripts/editor-pictures.ts`.
import { mkdirSync } from "node:fs";
import { pino } from "pino";
import type { Page } from "playwright-core";
import { Graph } from "../src/neo4j/graph.ts";
import { migrate } from "../src/neo4j/migrations.ts";
import { leasePrivateNeo4j } from "../src/neo4j/private/leasePrivateNeo4j.ts";
import { createServer } from "../src/server/server.ts";
import { wipe } from "../src/write/maintenance/wipe.ts";
import type { ActorRecord, RelationRecord } from "../src/write/records.ts";
import { writeRecords } from "../src/write/writeRecords.ts";
import { openBrowser } from "../tests/helpers/browser.ts";
import { openExplorer } from "../tests/helpers/explorer.ts";
import { phoneCall } from "../tests/world/meetings.ts";
import { loadWorld } from "../tests/world/world.ts";

const folder = new URL("../docs/editors/", import.meta.url).pathname;
const document = "lang=en&add=talwan&select=document:courier,&panel=about";

/** An actor whom an editor takes for one of the world. */
const duplicate: readonly (ActorRecord | RelationRecord)[] = [
  {
    ...{ type: "actor", id: "registry:88", kind: "PERSON", birthDate: "1961" },
    names: [
      { value: "Sameer Talwan", lang: "en", kind: "PRIMARY" },
      { value: "سمير تلوان", lang: "ar", kind: "PRIMARY" },
    ],
    description: { en: "a politician of Aldana" },
    identifiers: [{ scheme: "registry", value: "88" }],
  },
  {
    ...{ ...phoneCall, id: "registry-call", date: "2022-05-06" },
    participants: ["registry:88", "vell"].map((actor) => ({ actor, role: "PARTICIPANT" })),
  },
];

const article = `Samir Talwan received Tomáš Vell in Aldana on Tuesday.
Tomáš Vell criticized Cadria, the Aldana News Agency reported.
Boralia imposed sanctions on Jonas Kell last month.
Samir Talwan will visit Boralia next month.
The minister Rana Idris met Nadia Orsk on Monday.`;

interface Picture {
  readonly hash: string;
  readonly act: (page: Page) => Promise<unknown>;
}

const pictures: Readonly<Record<string, Picture>> = {
  "record-en": {
    hash: document,
    act: async (page) => {
      await page.getByRole("button", { name: "Record a relation" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("textbox").first().fill("They had met in Aldana the year before.");
      for (const name of ["Samir Talwan", "Tomáš Vell"]) await dialog.getByRole("button", { name }).click();
      await dialog.getByLabel("Date", { exact: true }).fill("2018");
    },
  },
  "review-en": {
    hash: "lang=en&add=talwan",
    act: async (page) => {
      await page.getByRole("button", { name: "Review", exact: true }).click();
      await page.getByRole("button", { name: "Add an article" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Text of the article").fill(article);
      await dialog.getByLabel("Title").fill("Talwan receives Vell");
      await dialog.getByLabel("Publisher").fill("The Boralia Courier");
      await dialog.getByLabel("Published on").fill("2022-06-16");
      await dialog.getByRole("button", { name: "Read it" }).click();
      await page.locator("article[aria-current=true]").waitFor();
      await page.keyboard.press("a");
    },
  },
  "merge-en": {
    hash: "lang=en&open=25.1.talwan&select=actor:talwan&panel=about",
    act: async (page) => {
      await page.getByRole("button", { name: "Merge with another actor" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Sameer Talwan" }).click();
      await page.getByRole("dialog").getByRole("table").waitFor();
    },
  },
};

mkdirSync(folder, { recursive: true });
const { address, release } = await leasePrivateNeo4j({ home: ".rawabit/pictures", software: ".rawabit/neo4j" });
const graph = new Graph(address);
await migrate(graph);
await wipe(graph);
await loadWorld(graph);
await writeRecords(graph, duplicate);
const server = await createServer(
  graph,
  {
    ...{
      host: "127.0.0.1",
      port: 0,
      hosts: [],
      corsOrigins: [],
      deadline: 20_000,
      slowRequest: 60_000,
      tracing: false,
    },
    pathsMemory: 2 ** 28,
    feed: { connections: 10, operationsPerConnection: 10 },
    authenticate: async () => ({ name: "Amal", role: "EDITOR" }),
  },
  pino({ level: "silent" }),
);
const { url } = await server.listen();
const browser = await openBrowser();
for (const [name, { hash, act }] of Object.entries(pictures)) {
  const explorer = await openExplorer(browser, url, `#${hash}`, { viewport: { width: 900, height: 640 } });
  await explorer.settled();
  await act(explorer.page);
  await explorer.page.waitForTimeout(500);
  await explorer.page.screenshot({ path: `${folder}${name}.png` });
  await explorer.close();
}
await browser.close();
await server.close();
await graph.close();
await release();
