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
  const elsewhere = await openExplorer(browser, server.url, await page.evaluate<string>("location.hash"));
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
  const colours = () =>
    page.evaluate(
      "new Set(rawabit.renderer.sigma.getGraph().mapNodes((id) => rawabit.renderer.sigma.getNodeDisplayData(id).color)).size",
    );
  await expect.poll(colours, soon).toBe(sizes.length);
  await choose(explorer, "Betweenness: on how many shortest paths");
  expect(await hash()).toContain("size=betweenness");
  const largest = () =>
    page.evaluate(`(() => {
      const graph = rawabit.renderer.sigma.getGraph();
      const size = (id) => graph.getNodeAttribute(id, "size");
      const [first, ...others] = graph.nodes().sort((a, b) => size(b) - size(a));
      return { first, size: size(first), smallest: size(others.at(-1)) };
    })()`);
  await expect.poll(largest, soon).toMatchObject({ size: 22, smallest: 7 });
  const address = await page.evaluate<string>("location.hash");
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

test("of two undos in a row, the first does not bring back what the second takes away", async () => {
  const explorer = await openExplorer(browser, server.url, `#lang=en&${picture}`);
  const { page, hash, settled } = explorer;
  await settled();
  await choose(explorer, "Community");
  const legend = page.getByRole("list", { name: "Communities" });
  await legend.waitFor();
  await choose(explorer, "Betweenness: on how many shortest paths");
  await settled();
  // Without betweenness, the communities are found again; the worker begins after the second undo.
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/measures\.worker/, async (route) => {
    await held;
    await route.continue();
  });
  const worker = page.waitForEvent("worker");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(hash, soon).not.toMatch(/size=|colou?r=/);
  letGo();
  const finding = await worker;
  if (page.workers().includes(finding)) await finding.waitForEvent("close");
  await settled();
  expect(await legend.count()).toBe(0);
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
    const stepsTo = async (layout: string) => {
      await page.evaluate("trace.clear()");
      await choose(explorer, layout);
      await placesIn(explorer);
      return (await page.evaluate("trace.size")) as number;
    };
    if (reducedMotion === "reduce") expect(await stepsTo("Grouped by kind")).toBeLessThanOrEqual(2);
    else {
      // A machine that is busy at that moment draws few frames in half a second.
      const layouts = ["Grouped by kind", "Rings by distance"];
      let steps = 0;
      for (let round = 0; steps <= 3 && round < 10; round++) steps = await stepsTo(layouts[round % 2]!);
      expect(steps).toBeGreaterThan(3);
    }
    await explorer.close();
  }
});

test("an actor's menu opens with the right button, a long press, or the menu key, and is used with arrow keys", async () => {
  const explorer = await openExplorer(browser, server.url, `#lang=en&${picture}&select=actor:state:CN`, {
    hasTouch: true,
  });
  const { page, hash, whereIs, faults } = explorer;
  await placesIn(explorer);
  const menu = page.getByRole("menu");
  const { x, y } = await whereIs("state:CN");
  await page.mouse.click(x, y, { button: "right" });
  await page.getByRole("menu", { name: "Actions for China" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await menu.waitFor({ state: "hidden" });
  await expect.poll(() => page.evaluate("document.activeElement.id"), soon).toBe("graph");
  for (const key of ["Shift+F10", "ContextMenu"]) {
    await page.keyboard.press(key);
    await page.getByRole("menu", { name: "Actions for China" }).waitFor();
    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "hidden" });
  }
  await page.keyboard.press("Shift+F10");
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => page.evaluate("document.activeElement.innerText"), soon).toBe("Hide");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(hash, soon).toContain("pin=state:CN");
  const touch = await page.context().newCDPSession(page);
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await page.getByRole("menu", { name: "Actions for China" }).waitFor();
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await page.getByRole("menuitem", { name: "Hide" }).click();
  await expect.poll(explorer.drawn, soon).not.toContain("state:CN");
  expect(faults).toEqual([]);
  await explorer.close();
});

test("actors are found in the picture by a part of their names, without diacritics", async () => {
  const explorer = await openExplorer(browser, server.url, `#lang=en&${picture}`);
  const { page, hash } = explorer;
  await placesIn(explorer);
  await page.locator("summary[aria-label='Find in this picture']").click();
  await page.getByRole("textbox", { name: "Find in this picture" }).fill("raul");
  await page.getByText("1 actor in this picture").waitFor();
  const named = () =>
    page.evaluate(
      "rawabit.renderer.sigma.getGraph().filterNodes((id) => rawabit.renderer.sigma.getNodeDisplayData(id).label !== null)",
    );
  await expect.poll(named, soon).toEqual(["person:jose-raul-mulino"]);
  await page.keyboard.press("Enter");
  await expect.poll(hash, soon).toContain("select=actor:person:jose-raul-mulino");
  await expect.poll(() => page.evaluate("document.activeElement.id"), soon).toBe("graph");
  await explorer.close();
});

test("actors with few ties in the picture are left out, in the graph and in the table", async () => {
  const explorer = await openExplorer(browser, server.url, `#lang=en&${picture}&panel=table`);
  const { page, hash, drawn, settled } = explorer;
  await settled();
  const all = (await drawn()).length;
  await page.locator("summary", { hasText: "Filters" }).click();
  await page.getByRole("spinbutton", { name: "Minimum number of related actors" }).fill("4");
  await expect.poll(hash, soon).toContain("degree=4");
  await expect.poll(async () => (await drawn()).length, soon).toBeLessThan(all);
  await settled();
  const few = (await page.evaluate(`(() => {
    const graph = rawabit.renderer.sigma.getGraph();
    return graph.filterNodes((id) => graph.neighbors(id).length < 2 && id !== "state:US");
  })()`)) as string[];
  expect(few).toEqual([]);
  const rows = page.getByRole("table").first().getByRole("rowheader");
  expect(await rows.count()).toBe((await drawn()).length);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect.poll(async () => (await drawn()).length, soon).toBe(all);
  await explorer.close();
});
