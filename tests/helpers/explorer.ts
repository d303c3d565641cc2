import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { builtPage } from "../../src/server/http/page.ts";

/** Builds the page unless `npm test` has already built it. */
export async function buildExplorer(): Promise<void> {
  if (!existsSync(builtPage("explorer"))) await build({ configFile: "web/explorer/vite.config.ts", logLevel: "warn" });
}

/** The explorer in a browser context of its own, and its errors. */
export interface Explorer {
  readonly page: Page;
  /** Requests to other origins, and errors of the page and its console. */
  readonly faults: readonly string[];
  /** The current URL fragment, decoded. It is asked of the page: playwright learns of a new one some time after a click. */
  readonly hash: () => Promise<string>;
  /** Waits until all requests are answered, the layout has settled, and it stays so for the next frames. */
  readonly settled: () => Promise<void>;
  readonly whereIs: (id: string) => Promise<{ x: number; y: number }>;
  /** The ids of the drawn actors. */
  readonly drawn: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

export async function openExplorer(
  browser: Browser,
  address: string,
  hash = "",
  options: BrowserContextOptions = {},
): Promise<Explorer> {
  const context = await browser.newContext({ locale: "en", reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && origin !== address) faults.push(request.url());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(`${address}/${hash}`);
  const evaluate = (script: string) => page.evaluate(script) as Promise<never>;
  return {
    page,
    faults,
    hash: () => evaluate("decodeURIComponent(location.hash)"),
    settled: () => until(() => evaluate(staysAtRest)),
    whereIs: (id) => evaluate(`rawabit.renderer.whereIs(${JSON.stringify(id)})`),
    drawn: () => evaluate("rawabit.renderer.sigma.getGraph().nodes().sort()"),
    close: () => context.close(),
  };
}

/**
 * Whether the page is at rest, now and two frames later: between the arrival of data and its layout, and between a change of
 * the address and the request that follows from it, nothing is busy for a moment.
 */
const staysAtRest = `new Promise((resolve) => {
  const isAtRest = () =>
    globalThis.rawabit !== undefined &&
    document.querySelector("#graph:not([data-hidden])") !== null &&
    document.querySelector("[aria-busy=true]") === null &&
    !rawabit.renderer.sigma.getGraph().someNode((id, { unplaced }) => unplaced);
  if (!isAtRest()) resolve(false);
  else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(isAtRest()))));
})`;

/** What opens the history of the actor; relations in the list below have histories too, and may be there before. */
export const actorHistory = (page: Page) => page.locator("h2 ~ details > summary", { hasText: "History" });

/** The accessibility violations that axe finds, with their elements. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate("axe.run()")) as axe.AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Does not depend on vitest, because benchmarks use it too. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > last) throw new Error("The page does not come to rest.");
    await setTimeout(50);
  }
}
