import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadSample } from "../../src/cli/sample.ts";
import { buildExplorer, type Explorer, openExplorer } from "../helpers/explorer.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { serveToBrowser } from "../helpers/served.ts";

await buildExplorer();
const { graph, server, browser } = await serveToBrowser(openEmptyGraph);
await loadSample(graph);

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of labels, nodes and controls, in pixels of the page. */
async function boxesIn({ page }: Explorer): Promise<{ labels: Box[]; nodes: Box[]; controls: Box[] }> {
  return (await page.evaluate(`(() => {
    const { renderer } = rawabit;
    const { sigma } = renderer;
    const { left, top } = sigma.getContainer().getBoundingClientRect();
    const labels = [...renderer.labelBoxes()].map(([name, box]) => (
      { name: "label of " + name, left: box.left + left, right: box.right + left, top: box.top + top, bottom: box.bottom + top }
    ));
    const nodes = sigma.getGraph().mapNodes((id) => {
      const { x, y } = renderer.whereIs(id);
      const radius = sigma.scaleSize(sigma.getNodeDisplayData(id).size) * 0.7;
      return { name: id, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    });
    const controls = [...document.querySelectorAll("[role=toolbar] > button")].map((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      return { name: button.title, left, right, top, bottom };
    });
    return { labels, nodes, controls };
  })()`)) as never;
}

/** The pairs of these boxes that overlap by more than the rounding of pixels. */
function overlaps(ones: readonly Box[], others: readonly Box[] = ones): string[] {
  return ones.flatMap((a, index) =>
    (ones === others ? others.slice(index + 1) : others)
      .filter(
        (b) => a.left + 0.5 < b.right && b.left + 0.5 < a.right && a.top + 0.5 < b.bottom && b.top + 0.5 < a.bottom,
      )
      .map((b) => `${a.name} and ${b.name}`),
  );
}

const sizes = {
  "a phone": { viewport: { width: 360, height: 640 } },
  "a laptop": { viewport: { width: 1440, height: 900 } },
  "a laptop at 200 %": { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
};
const pictures = {
  "9 actors": "open=25.1.person:kim-jong-un",
  "18 actors": "open=25.2.state:US",
  "an actor in the panel": "open=25.1.person:donald-trump&select=actor:person:donald-trump&panel=about",
};

test.each(Object.entries(sizes))(
  "on %s each actor has its label, which covers no node, no other label and no control",
  async (_name, options) => {
    for (const lang of ["en", "ar"])
      for (const picture of Object.values(pictures)) {
        const explorer = await openExplorer(browser, server.url, `#lang=${lang}&${picture}`, options);
        await explorer.settled();
        await explorer.page.waitForTimeout(300);
        const { labels, nodes, controls } = await boxesIn(explorer);
        expect(labels).toHaveLength(nodes.length);
        expect(overlaps(labels)).toEqual([]);
        expect(overlaps(labels, nodes)).toEqual([]);
        expect(overlaps(labels, controls)).toEqual([]);
        expect(overlaps(nodes)).toEqual([]);
        expect(overlaps(nodes, controls)).toEqual([]);
        await explorer.close();
      }
  },
);

test("positions from a large screen give a picture without overlaps on a small one, and the picture uses its height", async () => {
  const large = await openExplorer(browser, server.url, "#lang=en&open=25.2.state:US", sizes["a laptop"]);
  await large.settled();
  await expect.poll(large.hash).toContain("places=");
  const small = await openExplorer(
    browser,
    server.url,
    await large.page.evaluate<string>("location.hash"),
    sizes["a phone"],
  );
  await small.settled();
  const { labels, nodes } = await boxesIn(small);
  expect(labels).toHaveLength(nodes.length);
  expect([overlaps(labels), overlaps(labels, nodes), overlaps(nodes)]).toEqual([[], [], []]);
  await Promise.all([large.close(), small.close()]);
  const fresh = await openExplorer(browser, server.url, "#lang=en&open=25.2.state:US", sizes["a phone"]);
  await fresh.settled();
  const ys = (await boxesIn(fresh)).nodes.map(({ top }) => top);
  const stage = (await fresh.page.locator("#graph").boundingBox())!;
  expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(stage.height * 0.6);
  await fresh.close();
});

test("a link keeps the part of the picture that is enlarged, also on a screen of another size", async () => {
  const here = await openExplorer(browser, server.url, "#lang=en&open=25.2.state:US", sizes["a laptop"]);
  await here.settled();
  const { page, hash, whereIs } = here;
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, -400);
  await expect.poll(hash).toContain("camera=");
  // The address follows the camera some time after it rests.
  for (let before = ""; before !== (await hash()); await page.waitForTimeout(1_000)) before = await hash();
  const there = await openExplorer(
    browser,
    server.url,
    await page.evaluate<string>("location.hash"),
    sizes["a laptop"],
  );
  await there.settled();
  for (const id of ["state:US", "person:kim-jong-un"]) {
    const [one, other] = [await whereIs(id), await there.whereIs(id)];
    expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeLessThan(5);
  }
  const small = await openExplorer(browser, server.url, await page.evaluate<string>("location.hash"), sizes["a phone"]);
  await small.settled();
  // What is in the middle here is near the middle there, as a share of the whole grid.
  const middle = ({ page }: Explorer) =>
    page.evaluate(`(() => {
      const { sigma } = rawabit.renderer;
      const { width, height } = sigma.getDimensions();
      const { x, y } = sigma.viewportToGraph({ x: width / 2, y: height / 2 });
      return { x: x / 4096, y: y / 4096 };
    })()`) as Promise<{ x: number; y: number }>;
  const [one, other] = [await middle(here), await middle(small)];
  expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeLessThan(0.1);
  await Promise.all([here.close(), there.close(), small.close()]);
});

test("in the saved picture, too, labels cover neither nodes nor each other", async () => {
  const explorer = await openExplorer(browser, server.url, "#lang=en&open=25.2.state:US", sizes["a laptop"]);
  await explorer.settled();
  const { page } = explorer;
  await page.getByText("Share", { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Drawing (SVG)" }).click(),
  ]);
  const svg = readFileSync(await download.path(), "utf8");
  const drawn = (await page.evaluate(`((text) => {
    const image = document.body.appendChild(new DOMParser().parseFromString(text, "image/svg+xml").documentElement);
    const boxes = (selector) => [...image.querySelectorAll(selector)].map((shape) => {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      return { name: shape.outerHTML, left, right, top, bottom };
    });
    const [labels, nodes] = [boxes("#names > text"), boxes("#actors > *")];
    image.remove();
    return { labels, nodes };
  })(${JSON.stringify(svg)})`)) as { labels: Box[]; nodes: Box[] };
  expect(drawn.nodes).toHaveLength(18);
  expect(drawn.labels.length).toBeGreaterThanOrEqual(18);
  expect(overlaps(drawn.labels, drawn.nodes)).toEqual([]);
  await explorer.close();
});
