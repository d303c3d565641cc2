import type { Browser } from "playwright-core";
import { afterAll } from "vitest";
import type { Graph } from "../../src/neo4j/graph.ts";
import { openBrowser } from "./browser.ts";
import { openWorld } from "./graph.ts";
import { startServer, type TestServer } from "./server.ts";

/** What the tests of a file share; closed after the last test. */
export interface Served {
  readonly graph: Graph;
  readonly server: TestServer;
}

/** A server on a graph, by default on the miniature world. */
export async function serve(openGraph: () => Promise<Graph> = openWorld): Promise<Served> {
  const graph = await openGraph();
  afterAll(() => graph.close());
  const server = await startServer(graph);
  afterAll(server.close);
  return { graph, server };
}

/** A server and a browser, by default Chromium. */
export async function serveToBrowser(
  openGraph?: () => Promise<Graph>,
  launch: () => Promise<Browser> = openBrowser,
): Promise<Served & { readonly browser: Browser }> {
  const served = await serve(openGraph);
  const browser = await launch();
  afterAll(() => browser.close());
  return { ...served, browser };
}
