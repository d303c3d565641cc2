import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { relationKinds } from "../../../src/ontology/relationKinds.ts";
import { ar } from "../../../web/explorer/i18n/ar.ts";
import { en } from "../../../web/explorer/i18n/en.ts";
import { curvePoints } from "../../../web/explorer/rendering/curve.ts";
import { type Explorer, violationsIn } from "../../helpers/explorer.ts";
import { openFirefox } from "../../helpers/firefox.ts";
import { serveExplorer } from "../../helpers/servedExplorer.ts";

const soon = { timeout: 30_000 };

const downloads = mkdtempSync(join(tmpdir(), "rawabit-firefox-"));
afterAll(() => rmSync(downloads, { recursive: true }));
const { opened } = await serveExplorer(undefined, () => openFirefox(downloads));

const readers = [
  { lang: "en", texts: en, talwan: "Samir Talwan", vell: "Tomáš Vell" },
  { lang: "ar", texts: ar, talwan: "سمير تلوان", vell: "توماش فيل" },
] as const;

/** How many of the pixels around an actor WebGL has painted, of 25. sigma does not keep what it drew, so it draws again. */
const paintedAt = ({ page }: Explorer, id: string) =>
  page.evaluate(`(() => {
    const { sigma } = rawabit.renderer;
    sigma.refresh();
    const gl = sigma.getCanvases().nodes.getContext("webgl2");
    const { x, y } = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(${JSON.stringify(id)}));
    const pixels = new Uint8Array(100);
    const ratio = gl.drawingBufferWidth / sigma.getDimensions().width;
    gl.readPixels(x * ratio - 2, gl.drawingBufferHeight - y * ratio - 2, 5, 5, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    return pixels.filter((value, index) => index % 4 === 3 && value > 200).length;
  })()`);

/** The file that a click saves. */
async function savedBy(click: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  await click();
  // Unfinished files end in ".part", beside an empty file with the final name.
  const files = () => readdirSync(downloads).map((name) => ({ name, content: readFileSync(join(downloads, name)) }));
  const isSaved = () => files().length === 1 && files()[0]!.content.length > 0;
  await expect.poll(isSaved, soon).toBe(true);
  const [file] = files();
  rmSync(join(downloads, file!.name));
  return file!;
}

/** The middle of the line for meetings of two actors, on the page. */
async function middleOf({ page, whereIs }: Explorer, from: string, to: string) {
  const { source, target, curvature } = (await page.evaluate(`(() => {
    const graph = rawabit.renderer.sigma.getGraph();
    const between = graph.edges(${JSON.stringify(from)}, ${JSON.stringify(to)});
    const edge = between.find((each) => graph.getEdgeAttribute(each, "kind") === "MEETING");
    return { source: graph.source(edge), target: graph.target(edge), curvature: graph.getEdgeAttribute(edge, "curvature") };
  })()`)) as { source: string; target: string; curvature: number };
  const points = curvePoints(await whereIs(source), await whereIs(target), curvature || 1e-9);
  return points[2]!;
}

describe.each(readers)("in Firefox, in the language $lang,", ({ lang, texts, talwan, vell }) => {
  const met = relationKinds.MEETING.label[lang];
  const address = `#lang=${lang}&open=25.1.talwan`;

  test("the first screen has figures, questions and a picture", async () => {
    const explorer = await opened(`#lang=${lang}`);
    const { page, settled, drawn, faults } = explorer;
    await page.getByRole("heading", { name: texts.startTitle }).waitFor();
    await settled();
    expect((await drawn()).length).toBeGreaterThan(3);
    expect(await paintedAt(explorer, "talwan")).toBe(25);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(await violationsIn(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test("an actor is searched and picked by keys, expanded, and its tie shows the passages that report it", async () => {
    const explorer = await opened(`#lang=${lang}`);
    const { page, settled, drawn, hash, whereIs, faults } = explorer;
    await page.getByRole("heading", { name: texts.startTitle }).waitFor();
    await page.keyboard.press("/");
    // Playwright can send Firefox only keys of a Latin keyboard; the search knows names in any script.
    await page.keyboard.type("Talwan");
    await page.getByRole("option", { name: new RegExp(talwan) }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: talwan }).waitFor();
    await settled();
    expect(await paintedAt(explorer, "vell")).toBe(25);
    const tie = await middleOf(explorer, "talwan", "vell");
    await page.mouse.click(tie.x, tie.y);
    await expect.poll(hash, soon).toMatch(/select=tie:(talwan;vell|vell;talwan);/);
    const quote = page.locator("blockquote[lang=ar]").first();
    await quote.waitFor();
    const direction = await quote.evaluate(
      (element) => element.ownerDocument.defaultView!.getComputedStyle(element).direction,
    );
    expect(direction).toBe("rtl");
    const before = await drawn();
    await settled();
    const { x, y } = await whereIs("vell");
    // WebDriver's clicks do not add up to a double click in Firefox.
    await page.mouse.click(x, y);
    await page.getByRole("heading", { name: vell }).waitFor();
    await page.getByRole("button", { name: texts.expand, exact: true }).click();
    await expect.poll(hash, soon).toContain("open=25.1.vell");
    await settled();
    expect((await drawn()).length).toBeGreaterThan(before.length);
    expect(faults).toEqual([]);
  });

  test("an actor is dragged, and the graph is zoomed by the wheel", async () => {
    const explorer = await opened(address);
    const { page, settled, hash, whereIs, faults } = explorer;
    await settled();
    const from = await whereIs("vell");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 30, { steps: 4 });
    await page.mouse.up();
    await expect.poll(hash, soon).toContain("pin=vell");
    await page.mouse.wheel(0, -400);
    await expect.poll(hash, soon).toContain("camera=");
    expect(faults).toEqual([]);
  });

  test("paths are found, and a condition changes them", async () => {
    const { page, settled, hash, faults } = await opened(`#lang=${lang}&from=talwan&to=kell&panel=paths`);
    const panel = page.getByRole("complementary", { name: texts.paths });
    const paths = panel.getByRole("list", { name: texts.paths }).first().locator(":scope > li");
    await paths.first().waitFor();
    await settled();
    const all = await paths.allInnerTexts();
    await panel.locator("summary", { hasText: texts.conditions }).click();
    await panel.getByRole("checkbox", { name: texts.forwardOnly }).check();
    await expect.poll(hash, soon).toContain("path.direction=FORWARD");
    await expect
      .poll(async () => (await paths.count()) === 0 || (await paths.allInnerTexts()).join() !== all.join(), soon)
      .toBe(true);
    expect(faults).toEqual([]);
  });

  test("filters, the table and its file, and the timeline show the same part of the graph", async () => {
    const { page, settled, drawn, hash, faults } = await opened(`${address}&panel=table`, { acceptDownloads: true });
    await settled();
    const all = await drawn();
    await page.locator("summary", { hasText: texts.filters }).click();
    await page.getByRole("checkbox", { name: met }).uncheck();
    await page.getByRole("button", { name: texts.remove(texts.without(met)) }).waitFor();
    await settled();
    expect((await drawn()).length).toBeLessThan(all.length);
    const table = page.getByRole("table", { name: new RegExp(`^${texts.actors}`) });
    await expect.poll(() => table.getByRole("rowheader").count(), soon).toBe((await drawn()).length);
    await page.keyboard.press("Escape");
    const csv = await savedBy(() =>
      page.getByRole("button", { name: `${texts.downloadCsv}: ${texts.actors}` }).click(),
    );
    expect(csv.content.toString().trim().split("\n")).toHaveLength((await drawn()).length + 1);
    const bars = page.getByRole("region", { name: texts.time }).locator("svg[class*=bars]");
    const { x, y, width, height } = (await bars.boundingBox())!;
    await page.mouse.move(x + width * 0.3, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.6, y + height / 2, { steps: 3 });
    await page.mouse.up();
    await expect.poll(hash, soon).toMatch(/since=\d{4}.*until=\d{4}/);
    await settled();
    expect(faults).toEqual([]);
  });

  test("the picture and its data are saved as files, and printed", async () => {
    const { page, settled, faults } = await opened(address, { acceptDownloads: true });
    await settled();
    const saved = async (name: string) => {
      const button = page.getByRole("button", { name });
      if (!(await button.isVisible())) await page.getByText(texts.share, { exact: true }).click();
      return savedBy(() => button.click());
    };
    const png = await saved(texts.savePng);
    expect(png.name).toMatch(new RegExp(`^rawabit-${talwan.replace(" ", "-")}-\\d{4}-\\d\\d-\\d\\d\\.png$`));
    expect(png.content.readUInt32BE(16)).toBe(3_200);
    expect((await saved(texts.saveSvg)).content.toString()).toContain(`>${talwan}</text>`);
    expect((await saved(texts.saveGexf)).content.toString()).toContain(talwan);
    await page.getByRole("button", { name: texts.print }).click();
    await page.locator("#print ol > li").first().waitFor();
    const widthOfImage = () =>
      page.locator("#print img").evaluate((image) => (image as never as { naturalWidth: number }).naturalWidth);
    await expect.poll(widthOfImage, soon).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });

  test("dark colours reach the page and the picture; nothing overflows a narrow screen; axe finds nothing", async () => {
    const viewport = { width: 360, height: 740 };
    const { page, settled, faults } = await opened(`${address}&select=actor:talwan&panel=about`, { viewport });
    await settled();
    await page.getByRole("heading", { name: talwan }).waitFor();
    await page.locator(`summary[aria-label="${texts.otherTools}"]`).click();
    await page.getByRole("radio", { name: texts.themes.dark }).check();
    await page.keyboard.press("Escape");
    expect(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).toBe("rgb(20, 24, 23)");
    expect(await page.evaluate("rawabit.renderer.palette.surface")).toBe("#141817");
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(await violationsIn(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await violationsIn(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
