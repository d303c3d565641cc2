import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { loadSample } from "../../src/cli/sample.ts";
import { violationsIn } from "../helpers/explorer.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { serveExplorer } from "../helpers/servedExplorer.ts";

const { graph, opened } = await serveExplorer(openEmptyGraph);
await loadSample(graph);

const us = "#lang=en&open=25.2.state:US";
/** The land of the map in light colours. */
const land = "#eeefe9";

/** The colour of the map at a state's place; null where there is no map. */
async function groundOf(page: Page, id: string): Promise<string | null> {
  return (await page.evaluate(`(() => {
    const { sigma } = rawabit.renderer;
    const { x, y } = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(${JSON.stringify(id)}));
    const context = sigma.getCanvases().guides.getContext("2d");
    const scale = context.canvas.width / sigma.getDimensions().width;
    const [r, g, b, a] = context.getImageData(x * scale, y * scale, 1, 1).data;
    return a === 0 ? null : "#" + [r, g, b].map((channel) => channel.toString(16).padStart(2, "0")).join("");
  })()`)) as string | null;
}

test("the map is loaded when it is chosen, lies under the states, and moves with them", async () => {
  const { page, settled, hash, whereIs, faults } = await opened(us);
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await settled();
  expect(loaded.filter((url) => url.includes("countries"))).toEqual([]);
  await page.locator("summary[aria-label='Layout and colours']").click();
  await page.getByRole("radio", { name: "On a map" }).check();
  await settled();
  expect(await hash()).toContain("layout=map");
  expect(loaded.filter((url) => url.includes("countries"))).toHaveLength(1);
  const states = ["state:US", "state:CN", "state:RU", "state:UA"];
  const [america, china, russia, ukraine] = await Promise.all(states.map(whereIs));
  expect(america!.x).toBeLessThan(ukraine!.x);
  expect(ukraine!.x).toBeLessThan(china!.x);
  expect(russia!.y).toBeLessThan(china!.y);
  // A member of a government stands beside its state; who belongs to none in this picture, below the map.
  const [trump, nations] = await Promise.all(["person:donald-trump", "org:un"].map(whereIs));
  expect(Math.hypot(trump!.x - america!.x, trump!.y - america!.y)).toBeLessThan(120);
  expect(nations!.y).toBeGreaterThan(china!.y + 100);
  for (const id of states) await expect.poll(() => groundOf(page, id)).toBe(land);
  expect(await groundOf(page, "org:un")).toBeNull();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.mouse.move(600, 400);
  await page.mouse.down();
  await page.mouse.move(500, 430, { steps: 4 });
  await page.mouse.up();
  for (const id of ["state:CN", "state:RU"]) await expect.poll(() => groundOf(page, id)).toBe(land);
  expect(await violationsIn(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test("an address opens the same map, in Arabic, dark and read-only", async () => {
  const first = await opened(`${us}&layout=map`);
  await first.settled();
  const address = await first.page.evaluate<string>("location.hash");
  const moved = address.replace("lang=en", "lang=ar");
  const second = await opened(moved, { colorScheme: "dark" });
  await second.settled();
  const places = `rawabit.renderer.sigma.getGraph().mapNodes((id, { x, y }) => [id, x, y].join(" ")).sort()`;
  expect(await second.page.evaluate(places)).toEqual(await first.page.evaluate(places));
  await expect.poll(() => groundOf(second.page, "state:CN")).toBe("#1e2423");
  const embedded = await opened("");
  await embedded.page.goto(`${new URL(embedded.page.url()).origin}/?embed${address}`);
  await embedded.settled();
  await expect.poll(() => groundOf(embedded.page, "state:CN")).toBe(land);
  expect([...first.faults, ...second.faults, ...embedded.faults]).toEqual([]);
});

test("the saved picture has the map and says whose boundaries it shows", async () => {
  const { page, settled } = await opened(`${us}&layout=map`);
  await settled();
  await page.getByText("Share", { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Drawing (SVG)" }).click(),
  ]);
  const svg = readFileSync(await download.path(), "utf8");
  expect(svg).toMatch(/<g id="map"[^>]*><g [^>]*>\s*<path d="M[^"]{10000,}/);
  expect(svg).toContain(">Boundaries as in Natural Earth</text>");
  expect(svg).toContain(">Without a place</text>");
});

test("undo takes the map back", async () => {
  const { page, settled, hash } = await opened(us);
  await settled();
  await page.locator("summary[aria-label='Layout and colours']").click();
  await page.getByRole("radio", { name: "On a map" }).check();
  await settled();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Undo" }).click();
  await settled();
  expect(await hash()).not.toContain("layout=map");
  await expect.poll(() => groundOf(page, "state:CN")).toBeNull();
});

test("without its outline the picture is drawn otherwise, and becomes a map when the server answers again", async () => {
  const { page, settled } = await opened();
  await page.route(/countries-.*json/, (route) => route.abort());
  await page.goto(`${page.url().split("#")[0]}${us}&layout=map`);
  await settled();
  expect(await page.evaluate("rawabit.renderer.sigma.getGraph().order")).toBeGreaterThan(10);
  expect(await groundOf(page, "state:CN")).toBeNull();
  await page.unroute(/countries-.*json/);
  await expect.poll(() => groundOf(page, "state:CN"), { timeout: 30_000 }).toBe(land);
});
