import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterEach } from "vitest";
import type { Graph } from "../../src/neo4j/graph.ts";
import { buildExplorer, type Explorer, openExplorer } from "./explorer.ts";
import { reportPages } from "./reportPages.ts";
import { serveToBrowser } from "./served.ts";

/**
 * A server, a browser and the explorer in it. Not in `served.ts`: it loads what builds the page.
 * @returns `opened` opens the explorer at an address; it is closed after the test
 */
export async function serveExplorer(openGraph?: () => Promise<Graph>, launch?: () => Promise<Browser>) {
  await buildExplorer();
  const served = await serveToBrowser(openGraph, launch);
  const explorers: Explorer[] = [];
  afterEach(async (context) => {
    await reportPages(served.browser, context);
    for (const explorer of explorers.splice(0)) await explorer.close();
  });
  const opened = async (hash = "", options?: BrowserContextOptions): Promise<Explorer> => {
    const explorer = await openExplorer(served.browser, served.server.url, hash, options);
    explorers.push(explorer);
    return explorer;
  };
  return { ...served, opened };
}
