import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/neo4j/graph.ts";
import { openBrowser } from "../helpers/browser.ts";
import { openWorld } from "../helpers/graph.ts";
import { startServer, type TestServer } from "../helpers/server.ts";

const guide = readFileSync(new URL("../../docs/draw-it-yourself.md", import.meta.url), "utf8");
const documented = /```html\n(.*?)```/s.exec(guide)![1]!;

let graph: Graph;
let browser: Browser;
/** A web server of another origin than Rawabit. */
let pages: Server;
let origin: string;
let api: string;

beforeAll(async () => {
  graph = await openWorld();
  browser = await openBrowser();
  pages = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    // The miniature world has no North Korea.
    response.end(documented.replace("http://127.0.0.1:4000/graphql", api).replace("state:KP", "boralia"));
  }).listen(0, "127.0.0.1");
  await once(pages, "listening");
  origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser?.close();
  pages?.close();
  await graph?.close();
});

async function open(server: TestServer): Promise<Page> {
  api = `${server.url}/graphql`;
  const page = await browser.newPage();
  await page.goto(origin);
  await page.waitForSelector("text");
  return page;
}

test("the page of docs/draw-it-yourself.md draws actors and links, with names in Arabic", async () => {
  const server = await startServer(graph, { corsOrigins: [origin] });
  const { body } = await server.ask(
    '{ network(around: ["boralia"], firstPerActor: 40) { actors { id name(lang: "ar") } links { relationCount } } }',
  );
  const { actors, links } = body.data.network;
  const page = await open(server);
  expect(await page.locator("svg circle").count()).toBe(actors.length);
  expect(await page.locator("svg line").count()).toBe(links.length);
  const names = await page.locator("svg text").allTextContents();
  expect(names.sort()).toEqual(actors.map(({ name }: { name: string }) => name).sort());
  expect(names).toContain("بوراليا");
  const places = await page
    .locator("svg circle")
    .evaluateAll((all) => all.map((one) => [one.getAttribute("cx"), one.getAttribute("cy")].join()));
  expect(new Set(places).size).toBe(actors.length);
  expect(places.join()).not.toContain("NaN");
  await page.close();
  await server.close();
});

test("a page that has not been named gets nothing, and says so", async () => {
  const server = await startServer(graph);
  const page = await open(server);
  expect(await page.locator("svg circle").count()).toBe(0);
  expect(await page.locator("svg text").textContent()).toContain("is this page in RAWABIT_CORS_ORIGINS?");
  await page.close();
  await server.close();
});
