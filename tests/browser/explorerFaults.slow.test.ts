import { setTimeout } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Graph } from "../../src/neo4j/graph.ts";
import { openBrowser } from "../helpers/browser.ts";
import { buildExplorer, openExplorer } from "../helpers/explorer.ts";
import { openWorld } from "../helpers/graph.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { openProxy } from "../helpers/proxy.ts";
import { startServer } from "../helpers/server.ts";

const soon = { timeout: 20_000 };

let world: Graph;
let browser: Browser;

beforeAll(async () => {
  await buildExplorer();
  world = await openWorld();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

test("a server that is gone is told, the view stays, and what was asked is answered when it is back", async () => {
  const first = await startServer(world);
  const port = Number(new URL(first.url).port);
  const { page, settled, drawn, hash, close } = await openExplorer(browser, first.url, "#lang=en&open=25.1.talwan");
  await settled();
  const before = await drawn();
  await first.close();
  await page.locator("summary", { hasText: "Filters" }).click();
  await page.getByRole("checkbox", { name: "met or visited" }).uncheck();
  const notice = page.getByText("The server is not responding. The page keeps its content");
  await notice.waitFor();
  expect(await drawn()).toEqual(before);
  expect(await hash()).toContain("open=25.1.talwan");
  // After fifteen seconds, the page asks again by itself after fifteen more.
  await setTimeout(17_000);
  await notice.waitFor();
  const second = await startServer(world, { port });
  // The page finds out before, from the server's health or from its changes.
  await notice.waitFor({ state: "hidden", timeout: 10_000 });
  await settled();
  expect((await drawn()).length).toBeLessThan(before.length);
  await close();
  await second.close();
});

test("a server that has just started and misses its deadlines is asked again; the notice goes with the first answer", async () => {
  const server = await startServer(world);
  const { page, settled, drawn, close } = await openExplorer(browser, server.url, "#lang=en&open=25.1.talwan");
  await settled();
  const before = await drawn();
  const errors = [{ message: "This took longer than one request may.", extensions: { code: "DEADLINE_EXCEEDED" } }];
  let isStarting = true;
  await page.route("**/graphql", (route) => (isStarting ? route.fulfill({ json: { errors } }) : route.continue()));
  await page.locator("summary", { hasText: "Filters" }).click();
  await page.getByRole("checkbox", { name: "met or visited" }).uncheck();
  const notice = page.getByText("The server has not answered in time.");
  await notice.waitFor();
  expect(await drawn()).toEqual(before);
  isStarting = false;
  await notice.waitFor({ state: "hidden" });
  await settled();
  expect((await drawn()).length).toBeLessThan(before.length);
  expect(await page.getByRole("alert").filter({ visible: true }).count()).toBe(0);
  await close();
  await server.close();
});

test("a request that hangs since the server started is sent again once the server is ready", async () => {
  const server = await startServer(world);
  const { page, settled, close } = await openExplorer(browser, server.url, "#lang=en&open=25.1.talwan");
  await settled();
  let phase: "gone" | "starting" | "ready" = "gone";
  await page.route("**/health/ready", (route) => (phase === "ready" ? route.continue() : route.abort()));
  await page.route("**/graphql", (route) => {
    if (phase === "gone") void route.abort();
    // Without an answer.
    else if (phase === "ready") void route.continue();
  });
  await page.locator("summary", { hasText: "Filters" }).click();
  await page.getByRole("checkbox", { name: "met or visited" }).uncheck();
  const notice = page.getByText("The server is not responding. The page keeps its content");
  await notice.waitFor();
  phase = "starting";
  await setTimeout(6_000);
  await notice.waitFor();
  phase = "ready";
  await notice.waitFor({ state: "hidden" });
  await settled();
  await close();
  await server.close();
});

test("a graph that does not answer is slow at first, can be given up, and is told when it is gone", async () => {
  const address = await testNeo4j();
  const proxy = await openProxy(address.uri);
  const graph = new Graph({ ...address, uri: proxy.uri });
  const server = await startServer(graph);
  const { page, settled, close } = await openExplorer(browser, server.url, "#lang=en&open=25.1.talwan");
  await settled();
  proxy.setState("silent");
  await page.locator("summary", { hasText: "Filters" }).click();
  await page.getByLabel("As of").fill("2018-06-12");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  const stage = page.getByRole("region", { name: "Graph" });
  await stage.getByText("This takes longer than usual.").waitFor();
  await stage.getByRole("button", { name: "Cancel" }).click();
  await stage.getByText("Cancelled.").waitFor();
  await stage.getByRole("button", { name: "Try again" }).click();
  await page.getByText("The server is not responding.").waitFor();
  proxy.setState("open");
  await page.getByText("The server is not responding.").waitFor({ state: "hidden" });
  await settled();
  await close();
  await server.close();
  await graph.close();
  await proxy.close();
});

test("an old link with an actor that is unknown by now says so, and opens without it", async () => {
  const server = await startServer(world);
  const hash = "#lang=en&add=talwan&add=nobody&add=vell";
  const { page, settled, drawn, close } = await openExplorer(browser, server.url, hash);
  await page.getByRole("button", { name: "Remove actors that are not in the database" }).click();
  await expect.poll(drawn, soon).toEqual(["talwan", "vell"]);
  await settled();
  await close();
  await server.close();
});
