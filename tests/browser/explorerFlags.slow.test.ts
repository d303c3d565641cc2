import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { loadSample } from "../../src/cli/sample.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { serveExplorer } from "../helpers/servedExplorer.ts";
import { crowd } from "../world/crowd.ts";

const { graph, opened } = await serveExplorer(openEmptyGraph);
await loadSample(graph);
await writeRecords(graph, crowd());

const kim = "#lang=en&open=25.1.person:kim-jong-un";
/** The middle stripe of Russia's flag. */
const russianBlue = "#0052b4";

/** The colour at a share of an actor's radius from its middle, on the layer of flags and pictograms; null where it is empty. */
async function colourIn(page: Page, id: string, x: number, y: number): Promise<string | null> {
  return (await page.evaluate(`(() => {
    const { sigma } = rawabit.renderer;
    const node = sigma.getNodeDisplayData(${JSON.stringify(id)});
    const at = sigma.framedGraphToViewport(node);
    const radius = sigma.scaleSize(node.size);
    const context = sigma.getCanvases().marks.getContext("2d");
    const scale = context.canvas.width / sigma.getDimensions().width;
    const [r, g, b, a] = context.getImageData((at.x + ${x} * radius) * scale, (at.y + ${y} * radius) * scale, 1, 1).data;
    return a < 250 ? null : "#" + [r, g, b].map((channel) => channel.toString(16).padStart(2, "0")).join("");
  })()`)) as string | null;
}

test("states have their flags and others the pictogram of their kind, and only the needed flags are loaded", async () => {
  const explorer = await opened(kim);
  const { page, settled, faults } = explorer;
  const flags: string[] = [];
  page.on("response", (response) => {
    const code = /\/assets\/([a-z]{2})-[\w-]+\.svg$/.exec(response.url())?.[1];
    if (code) flags.push(code);
  });
  await page.reload();
  await settled();
  await expect.poll(() => colourIn(page, "state:RU", 0.2, 0)).toBe(russianBlue);
  await expect.poll(() => flags.toSorted()).toEqual(["kp", "ru"]);
  // The head of the pictogram, and the ground beside it.
  await expect.poll(() => colourIn(page, "person:kim-jong-un", 0, -0.33)).toBe("#fbfbf9");
  expect(await colourIn(page, "person:kim-jong-un", 0.6, -0.33)).toBeNull();

  const search = page.getByRole("combobox", { name: /Search/ });
  await search.fill("Panama");
  await page
    .getByRole("option", { name: /Panama/ })
    .locator("image")
    .first()
    .waitFor();
  await search.fill("Shoigu");
  expect(
    await page
      .getByRole("option", { name: /Shoigu/ })
      .locator("image")
      .count(),
  ).toBe(0);
  await expect.poll(() => flags.toSorted()).toEqual(["kp", "pa", "ru"]);
  expect(faults).toEqual([]);
});

test("a flag fades with its state", async () => {
  const { page, settled, whereIs } = await opened(kim);
  await settled();
  await expect.poll(() => colourIn(page, "state:RU", 0.2, 0)).toBe(russianBlue);
  const { x, y } = await whereIs("person:donald-trump");
  await page.mouse.move(x, y);
  await expect.poll(() => colourIn(page, "state:RU", 0.2, 0)).toBeNull();
});

test("flags and pictograms are in the saved SVG and PNG, and on paper", async () => {
  const { page, settled } = await opened(kim);
  await settled();
  await page.getByText("Share", { exact: true }).click();
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return readFileSync(await download.path());
  };
  const svg = (await save("Drawing (SVG)")).toString();
  expect(svg.match(/<image [^>]*href="data:image\/svg\+xml,/g)).toHaveLength(2);
  // Three persons and three organizations, and a pictogram for each kind in the legend.
  expect(svg.match(/<path d="[^"]+" transform="translate/g)!.length).toBeGreaterThanOrEqual(9);
  const png = await save("Image (PNG)");
  const blues = await page.evaluate(
    `(async () => {
      const image = new Image();
      image.src = ${JSON.stringify(`data:image/png;base64,${png.toString("base64")}`)};
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at] === 0 && data[at + 1] === 0x52 && data[at + 2] === 0xb4) count++;
      return count;
    })()`,
  );
  expect(blues).toBeGreaterThan(100);
  await page.getByRole("button", { name: "Print" }).click();
  const paper = page.getByRole("region", { name: "Kim Jong Un" }).locator("img");
  await expect.poll(async () => decodeURIComponent((await paper.getAttribute("src"))!)).toContain("<image ");
});

test("a crowd has pictures only where the reader has zoomed in", async () => {
  const { page, settled } = await opened("#lang=en&open=100.2.centre");
  await settled();
  const drawn = () => page.evaluate("rawabit.renderer.pictures.picturesOf(rawabit.renderer.sigma).length");
  expect(await drawn()).toBe(0);
  await page.evaluate("rawabit.renderer.sigma.getCamera().setState({ ratio: 0.06 })");
  // Until the next frame, sizes are those of the new state and positions those of the last frame.
  const areSome = async () => {
    const count = (await drawn()) as number;
    return count > 0 && count < 200;
  };
  await expect.poll(areSome).toBe(true);
});
