import { afterAll, expect, test } from "vitest";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { buildExplorer, openExplorer } from "../helpers/explorer.ts";
import { openWorld } from "../helpers/graph.ts";
import { until } from "../helpers/processes.ts";
import { serveToBrowser } from "../helpers/served.ts";
import { phoneCall } from "../world/meetings.ts";

await buildExplorer();
const { graph, server, browser } = await serveToBrowser(openWorld);
const { page, settled, close } = await openExplorer(
  browser,
  server.url,
  "#lang=en&open=25.1.talwan&select=actor:talwan&panel=about",
);
afterAll(close);

test("a relation that is written elsewhere appears without reloading", async () => {
  await settled();
  // The stream of changes begins after the page has been drawn.
  await until(
    async () => /^rawabit_feed_subscriptions 1$/m.test((await server.get("/metrics")).body),
    "the page's stream of changes",
  );
  await writeRecords(graph, [{ ...phoneCall, id: "another-call", date: "2031-05-06" }]);
  await page.locator("article", { hasText: "6 May 2031" }).waitFor();
  expect(await page.getByRole("alert").filter({ visible: true }).count()).toBe(0);
});
