import { expect, test } from "vitest";
import { loadSample } from "../../src/cli/sample.ts";
import { buildExplorer, type Explorer, openExplorer } from "../helpers/explorer.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { serveToBrowser } from "../helpers/served.ts";

await buildExplorer();
const { graph, server, browser } = await serveToBrowser(openEmptyGraph);
await loadSample(graph);

const soon = { timeout: 20_000 };
const picture = "open=25.2.state:US";
const shoigu = "from=person:donald-trump&to=person:sergei-shoigu&panel=paths";

type Places = Readonly<Record<string, { x: number; y: number }>>;

async function placesIn({ page, settled }: Explorer): Promise<Places> {
  await settled();
  return (await page.evaluate(`(() => {
    const { renderer } = rawabit;
    return Object.fromEntries(renderer.sigma.getGraph().mapNodes((id) => [id, renderer.whereIs(id)]));
  })()`)) as Places;
}

async function choose({ page }: Explorer, option: string): Promise<void> {
  const menu = page.locator("summary[aria-label='Layout and colours']");
  if (!(await page.getByRole("radio", { name: option, exact: true }).isVisible())) await menu.click();
  await page.getByRole("radio", { name: option, exact: true }).check();
  await menu.click();
}

test("the reader changes the layout, the address holds it, and undo gives back each actor's place", async () => {
  const explorer = await openExplorer(browser, server.url, `#lang=en&${picture}`);
  const { page, hash, faults } = explorer;
  const before = await placesIn(explorer);
  await choose(explorer, "Rings by distance");
  await expect.poll(hash, soon).toContain("layout=concentric");
  const rings = await placesIn(explorer);
  expect(rings).not.toEqual(before);
  await expect.poll(hash, soon).toContain("places=");
  const elsewhere = await openExplorer(browser, server.url, new URL(page.url()).hash);
  expect(await placesIn(elsewhere)).toEqual(rings);
  await elsewhere.close();
  await page.locator("#graph").focus();
  await page.keyboard.press("Control+z");
  await expect.poll(hash, soon).not.toContain("layout=");
  expect(await placesIn(explorer)).toEqual(before);
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(hash, soon).toContain("layout=concentric");
  expect(await placesIn(explorer)).toEqual(rings);
  expect(faults).toEqual([]);
  await explorer.close();
});

test("paths run from their start to their end in the direction of reading", async () => {
  for (const [lang, direction] of [
    ["en", 1],
    ["ar", -1],
  ] as const) {
    const explorer = await openExplorer(browser, server.url, `#lang=${lang}&${shoigu}`);
    await expect.poll(explorer.drawn, soon).toContain("person:sergei-shoigu");
    const places = await placesIn(explorer);
    const xs = Object.values(places).map(({ x }) => x * direction);
    expect(places["person:donald-trump"]!.x * direction).toBe(Math.min(...xs));
    expect(places["person:sergei-shoigu"]!.x * direction).toBe(Math.max(...xs));
    await explorer.close();
  }
});

test("along time, an axis says when; labels do not cover it", async () => {
  const explorer = await openExplorer(browser, server.url, `#lang=en&${picture}&layout=time`);
  const places = await placesIn(explorer);
  const dates = (await explorer.page.evaluate(`(() => {
    const graph = rawabit.renderer.sigma.getGraph();
    return Object.fromEntries(graph.mapNodes((id) => [id, graph.mapEdges(id, (edge, { since }) => since).filter(Boolean).sort()[0] ?? ""]));
  })()`)) as Record<string, string>;
  const ids = Object.keys(places).toSorted((a, b) => (dates[a]! < dates[b]! ? -1 : 1));
  for (const [index, id] of ids.slice(1).entries())
    if (dates[id] !== dates[ids[index]!]) expect(places[id]!.x).toBeGreaterThanOrEqual(places[ids[index]!]!.x - 1);
  const { labels, height } = (await explorer.page.evaluate(
    "({ labels: [...rawabit.renderer.labelBoxes().values()], height: rawabit.renderer.sigma.getDimensions().height })",
  )) as { labels: { bottom: number }[]; height: number };
  expect(Math.max(...labels.map(({ bottom }) => bottom))).toBeLessThan(height - 10);
  await explorer.close();
});

test("communities have colours, and a legend; sizes stand for a measure", async () => {
  const explorer = await openExplorer(browser, server.url, `#lang=en&${picture}`);
  const { page, hash, settled, faults } = explorer;
  await settled();
  await choose(explorer, "Community");
  const legend = page.getByRole("list", { name: "Communities" });
  await legend.waitFor();
  const sizes = (await legend.getByRole("listitem").allInnerTexts()).map((text) => Number(/\((\d+)\)/.exec(text)![1]));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe((await explorer.drawn()).length);
  const colours = (await page.evaluate(
    "rawabit.renderer.sigma.getGraph().mapNodes((id) => rawabit.renderer.sigma.getNodeDisplayData(id).color)",
  )) as string[];
  expect(new Set(colours).size).toBe(sizes.length);
  await choose(explorer, "Betweenness: on how many shortest paths");
  expect(hash()).toContain("size=betweenness");
  const largest = () =>
    page.evaluate(`(() => {
      const graph = rawabit.renderer.sigma.getGraph();
      const size = (id) => graph.getNodeAttribute(id, "size");
      const [first, ...others] = graph.nodes().sort((a, b) => size(b) - size(a));
      return { first, size: size(first), smallest: size(others.at(-1)) };
    })()`);
  await expect.poll(largest, soon).toMatchObject({ size: 20, smallest: 5 });
  const address = new URL(page.url()).hash;
  const again = await openExplorer(browser, server.url, address);
  await again.page.getByRole("list", { name: "Communities" }).waitFor();
  expect(await again.page.getByRole("list", { name: "Communities" }).innerText()).toBe(await legend.innerText());
  await again.close();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await legend.waitFor({ state: "hidden" });
  expect(faults).toEqual([]);
  await explorer.close();
});

test("actors move smoothly to a new layout, unless the reader wants no motion", async () => {
  for (const reducedMotion of ["no-preference", "reduce"] as const) {
    const explorer = await openExplorer(browser, server.url, `#lang=en&${picture}`, { reducedMotion });
    const { page } = explorer;
    await placesIn(explorer);
    await page.evaluate(`(() => {
      globalThis.trace = new Set();
      rawabit.renderer.sigma.on("afterRender", () => trace.add(JSON.stringify(rawabit.renderer.whereIs("state:CN"))));
    })()`);
    await choose(explorer, "Grouped by kind");
    await placesIn(explorer);
    await expect.poll(explorer.hash, soon).toContain("places=");
    const steps = (await page.evaluate("trace.size")) as number;
    if (reducedMotion === "reduce") expect(steps).toBeLessThanOrEqual(2);
    else expect(steps).toBeGreaterThan(3);
    await explorer.close();
  }
});
