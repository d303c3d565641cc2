import { afterAll, afterEach } from "vitest";
import { openBrowser } from "./browser.ts";
import { buildExplorer } from "./explorer.ts";
import { openWorld } from "./graph.ts";
import { reportPages } from "./reportPages.ts";
import { editor, startServer } from "./server.ts";

/** The world, a browser and the built explorer, for tests of what editors do: each starts servers of its own. */
export async function openForEditors() {
  await buildExplorer();
  const graph = await openWorld();
  afterAll(() => graph.close());
  const browser = await openBrowser();
  afterAll(() => browser.close());
  afterEach((context) => reportPages(browser, context));
  return { graph, browser, serve: () => startServer(graph, { authenticate: async () => editor }) };
}
