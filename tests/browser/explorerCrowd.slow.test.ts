import { expect, test } from "vitest";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { buildExplorer, openExplorer } from "../helpers/explorer.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { serveToBrowser } from "../helpers/served.ts";
import { crowd, hub, longestName } from "../world/crowd.ts";

await buildExplorer();
const { graph, server, browser } = await serveToBrowser(openEmptyGraph);
await writeRecords(graph, crowd());
await writeRecords(graph, hub());

test("2,000 actors are drawn, the page says of how many, and a link gives the same picture", async () => {
  const hash = "#lang=en&open=100.2.centre&select=actor:centre&panel=about";
  const { page, settled, drawn, whereIs, faults, close } = await openExplorer(browser, server.url, hash);
  await settled();
  const ids = await drawn();
  expect(ids).toHaveLength(2_000);
  const places = await Promise.all(ids.slice(0, 20).map(whereIs));
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(20);
  const elsewhere = await openExplorer(browser, server.url, hash);
  await elsewhere.settled();
  expect(await Promise.all(ids.slice(0, 20).map(elsewhere.whereIs))).toEqual(places);
  await elsewhere.close();
  expect(page.url().length).toBeLessThan(200);
  await page.getByText("1,999 of at least 2,000 actors within 2 steps are shown").waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("in a crowd an actor is dragged; then another is pointed at and picked, and a hairline", async () => {
  const hash = "#lang=en&open=100.2.centre&select=actor:centre&panel=about";
  const { page, settled, whereIs, close } = await openExplorer(browser, server.url, hash);
  const address = () => page.evaluate("decodeURIComponent(location.hash)");
  await settled();
  const from = await whereIs("centre");
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 20, { steps: 4 });
  // Its own edges are drawn while it is dragged; other edges are not.
  const drawnAs = (await page.evaluate(`(() => {
    const { sigma } = rawabit.renderer;
    const types = (edges) => [...new Set(edges.map((edge) => sigma.getEdgeDisplayData(edge).type))];
    const own = sigma.getGraph().edges("centre");
    return { own: types(own), others: types(sigma.getGraph().edges().filter((edge) => !own.includes(edge))) };
  })()`)) as { own: string[]; others: string[] };
  expect(drawnAs.own).not.toContain("faint");
  expect(drawnAs.others).toEqual(["faint"]);
  await page.mouse.up();
  expect(await address()).toContain("pin=centre");
  const { x, y } = await whereIs("leader-39");
  await page.mouse.move(x, y);
  await page.locator("#graph[data-hovering]").waitFor();
  await page.mouse.click(x, y);
  expect(await address()).toContain("select=actor:leader-39");
  // With so many edges, one is close to the click.
  await page.mouse.click(x + 12, y + 3);
  expect(await address()).toContain("select=tie:");
  await close();
});

test("while a crowd is panned, its edges move along; when the mouse rests, the picture is complete", async () => {
  const { page, settled, close } = await openExplorer(browser, server.url, "#lang=en&open=100.2.centre");
  await settled();
  await page.evaluate(`{
    globalThis.shifts = new Set();
    const { edges } = rawabit.renderer.sigma.getCanvases();
    new MutationObserver(() => shifts.add(edges.style.transform)).observe(edges, { attributeFilter: ["style"] });
  }`);
  await page.mouse.move(20, 140);
  await page.mouse.down();
  await page.mouse.move(120, 240, { steps: 12 });
  const transform = () => page.evaluate("rawabit.renderer.sigma.getCanvases().edges.style.transform");
  const hasShifted = () => page.evaluate(`[...shifts].some((shift) => shift.startsWith("translate("))`);
  await expect.poll(hasShifted).toBe(true);
  await expect.poll(transform).toBe("");
  const graph = page.locator("#graph");
  const resting = await graph.screenshot();
  await page.evaluate("rawabit.renderer.sigma.refresh()");
  expect((await graph.screenshot()).equals(resting)).toBe(true);
  await page.mouse.up();
  await close();
});

test("of an actor with 10,000 ties 25 are shown, the page says of how many, and there is a way to more", async () => {
  const hash = "#lang=en&open=25.1.hub&select=actor:hub&panel=about";
  const { page, settled, drawn, faults, close } = await openExplorer(browser, server.url, hash);
  await settled();
  await page.getByText("Showing 25 of 10,000").waitFor();
  await page.getByRole("button", { name: "Show 50 more" }).click();
  await page.getByText("Showing 75 of 10,000").waitFor();
  await settled();
  expect(await drawn()).toHaveLength(76);
  await page.getByText("Showing 20 of 10,000").waitFor();
  await page.getByRole("button", { name: "Show 20 more" }).click();
  await page.getByText("Showing 40 of 10,000").waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("a name of 200 letters breaks neither list nor graph nor panel", async () => {
  for (const width of [360, 1280]) {
    const hash = "#lang=en&open=25.1.leader-0-0&select=actor:leader-0-0&panel=about";
    const { page, settled, close } = await openExplorer(browser, server.url, hash, {
      viewport: { width, height: 740 },
    });
    await settled();
    await page.getByRole("heading", { name: longestName }).waitFor();
    await page.getByRole("combobox").first().fill("Standing Committee");
    await page.getByRole("option").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(await page.getByRole("complementary").evaluate((side) => side.scrollWidth <= side.clientWidth)).toBe(true);
    await close();
  }
});
