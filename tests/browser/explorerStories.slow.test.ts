import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Box, overlap } from "../../web/explorer/rendering/box.ts";
import type { Story } from "../../web/explorer/stories/story.ts";
import { decodeStory } from "../../web/explorer/stories/storyAddress.ts";
import { violationsIn } from "../helpers/explorer.ts";
import { serveExplorer } from "../helpers/servedExplorer.ts";
import { startServer } from "../helpers/server.ts";

const { graph, server, browser, opened } = await serveExplorer();
test("a story of two views is written, played step by step, saved as a file and opened from it", async () => {
  const { page, hash, settled, drawn, whereIs, faults } = await opened("#lang=en&open=25.1.talwan");
  const panel = page.getByRole("complementary", { name: "Stories" });
  await settled();
  await page.getByText("Share", { exact: true }).click();
  await page.getByRole("button", { name: "Stories" }).click();
  await panel.getByRole("button", { name: "New story from this view" }).click();
  await panel.getByRole("textbox", { name: "Title" }).first().fill("A visit");
  await panel.getByRole("textbox", { name: "Text" }).fill("It began in Aldana.");

  // A note is about what the reader selects in the graph meanwhile.
  await settled();
  const { x, y } = await whereIs("talwan");
  await page.mouse.click(x, y);
  await panel.getByRole("button", { name: "Note: Samir Talwan" }).click();
  await panel.getByRole("textbox", { name: "Note" }).fill("المضيف");

  await page.goto(`${server.url}/#lang=en&open=25.1.vell&panel=stories`);
  await settled();
  await panel.getByRole("button", { name: "Add this view as a step" }).click();
  await panel.getByRole("heading", { name: "Step 2" }).waitFor();
  await panel.getByRole("button", { name: "Done" }).click();
  expect(await violationsIn(page)).toEqual([]);

  await panel.getByRole("button", { name: "Play" }).click();
  const player = page.getByRole("region", { name: "A visit" });
  await player.getByText("It began in Aldana.").waitFor();
  expect(
    await player
      .getByText("المضيف")
      .evaluate((element) => element.ownerDocument.defaultView!.getComputedStyle(element).direction),
  ).toBe("rtl");
  expect(await hash()).toMatch(/open=25\.1\.talwan.*story=0\./);
  await settled();
  // The note stands beside its actor, clear of it and of the names, also in the saved picture.
  const { note, labels, node } = (await page.evaluate(`(() => {
    const { renderer } = rawabit;
    const { sigma } = renderer;
    const { x, y } = sigma.graphToViewport(sigma.getGraph().getNodeAttributes("talwan"));
    return { note: renderer.noteBoxes().get("talwan"), labels: [...renderer.labelBoxes().values()], node: { x, y } };
  })()`)) as { note: Box; labels: Box[]; node: { x: number; y: number } };
  expect(labels.filter((label) => overlap(label, note))).toEqual([]);
  expect(overlap(note, { left: node.x, right: node.x + 1, top: node.y, bottom: node.y + 1 })).toBe(false);
  expect(Math.hypot((note.left + note.right) / 2 - node.x, (note.top + note.bottom) / 2 - node.y)).toBeLessThan(300);
  const first = await drawn();
  await page.getByText("Share", { exact: true }).click();
  const [drawing] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Drawing (SVG)" }).click(),
  ]);
  expect(readFileSync(await drawing.path(), "utf8")).toMatch(/<g id="notes">.*direction="rtl"[^>]*>المضيف<\/text>/);
  await page.keyboard.press("Escape");
  await player.getByRole("button", { name: "Next" }).click();
  await player.getByText("2 of 2").waitFor();
  await settled();
  expect(await hash()).toMatch(/open=25\.1\.vell.*story=1\./);
  expect(await drawn()).not.toEqual(first);
  expect(await violationsIn(page)).toEqual([]);
  await page.goBack();
  await player.getByText("1 of 2").waitFor();
  // Arrow keys go through the steps as well.
  await player.getByRole("button", { name: "Next" }).focus();
  await page.keyboard.press("ArrowRight");
  await player.getByText("2 of 2").waitFor();
  await page.keyboard.press("ArrowLeft");
  await player.getByText("1 of 2").waitFor();
  await player.getByRole("button", { name: "End the story" }).click();
  await player.waitFor({ state: "detached" });

  await page.goto(`${server.url}/#lang=en&panel=stories`);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    panel.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  const file = (await saved.path())!;
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
    rawabitStory: 1,
    title: "A visit",
    steps: [{ text: "It began in Aldana.", notes: [{ about: ["talwan"], text: "المضيف" }] }, {}],
  });
  await panel.getByRole("button", { name: "Delete" }).click();
  await expect.poll(() => panel.getByRole("heading", { name: "A visit" }).count()).toBe(0);
  await panel.getByLabel("Open a story’s file").setInputFiles(file);
  await panel.getByRole("heading", { name: "A visit" }).waitFor();

  const broken = join(tmpdir(), `rawabit-broken-story-${process.pid}.json`);
  writeFileSync(broken, '{"rawabitStory": 1, "title": "x", "steps": [{"title": 5}]}');
  await panel.getByLabel("Open a story’s file").setInputFiles(broken);
  await panel.getByText(/This file is no story: steps\[0\]\.title/).waitFor();
  expect(faults).toEqual([]);
});

test("a view is printed with its picture, and with all its ties and their sources, from right to left in Arabic", async () => {
  const { page, faults } = await opened("#lang=ar&open=25.1.talwan&degree=1&panel=print");
  await page.locator("#print ol > li").first().waitFor();
  const widthOfImage = () =>
    page.locator("#print img").evaluate((image) => (image as never as { naturalWidth: number }).naturalWidth);
  await expect.poll(widthOfImage).toBeGreaterThan(500);
  const ties = await page.locator("#print ol").innerText();
  expect(ties).toContain("استقبل الرئيس سمير تلوان");
  expect(ties).toContain("Aldana Gazette");
  expect(ties).toContain("https://gazette.example/2018/summit");
  expect(await page.locator("#print > p").innerText()).toContain("الأطراف المرتبطة بما لا يقل عن");
  expect(
    await page
      .locator("#print")
      .evaluate((element) => element.ownerDocument.defaultView!.getComputedStyle(element).direction),
  ).toBe("rtl");
  expect(await violationsIn(page)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("banner").isVisible()).toBe(false);
  expect(await page.locator("#print ol").isVisible()).toBe(true);
  expect((await page.pdf()).length).toBeGreaterThan(20_000);
  expect(faults).toEqual([]);
});

/** The origin of pages that show an address in a frame. */
async function startHost(): Promise<string> {
  const host = createServer((request, response) => {
    const address = new URL(request.url!, "http://host").searchParams.get("show");
    response
      .setHeader("content-type", "text/html")
      .end(
        `<!doctype html><title>Host</title><iframe title="Frame" src="${address}" width="900" height="600"></iframe>`,
      );
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  afterAll(() => void host.close());
  return `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
}

test("a page of a listed origin shows a view in a frame, read-only; another page cannot", async () => {
  const origin = await startHost();
  const open = await startServer(graph, { embedOrigins: [origin] });
  afterAll(open.close);
  const page = await (await browser.newContext({ locale: "en" })).newPage();
  const show = (url: string) => page.goto(`${origin}/?show=${encodeURIComponent(`${url}#lang=en&open=25.1.talwan`)}`);

  await show(`${open.url}/?embed`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("heading", { name: "Samir Talwan" }).waitFor();
  await frame.getByRole("link", { name: "Open in Rawabit" }).waitFor();
  expect(await frame.getByRole("combobox").count()).toBe(0);
  expect(await frame.getByRole("button", { name: /Add a document|Correct/ }).count()).toBe(0);
  expect(await frame.getByRole("link").getAttribute("href")).toMatch(/^\/#lang=en&open=25\.1\.talwan/);

  await show(`${open.url}/`);
  await page.waitForTimeout(1_000);
  expect(await frame.getByRole("heading", { name: "Rawabit" }).count()).toBe(0);
  await show(`${server.url}/?embed`);
  await page.waitForTimeout(1_000);
  expect(await frame.getByRole("heading", { name: "Samir Talwan" }).count()).toBe(0);
  await page.context().close();
});

test("a story is copied from its panel, and played in a frame of another page, from right to left in Arabic", async () => {
  const story: Omit<Story, "id"> = {
    title: "زيارة",
    steps: [
      {
        title: "البداية",
        text: "في ألدانا.",
        address: "lang=en&open=25.1.talwan",
        notes: [{ about: ["talwan"], text: "المضيف" }],
      },
      { title: "The guest", text: "", address: "lang=en&open=25.1.vell", notes: [] },
    ],
  };
  const { page: writer, close } = await opened("#lang=ar&panel=stories", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await writer.evaluate(
    `localStorage.setItem("rawabit.stories", ${JSON.stringify(JSON.stringify([{ ...story, id: "1" }]))})`,
  );
  await writer.reload();
  await writer.getByRole("button", { name: "نسخ للتضمين في صفحة" }).click();
  await writer.getByRole("complementary").getByText("RAWABIT_EMBED_ORIGINS").waitFor();
  const snippet = (await writer.evaluate("navigator.clipboard.readText()")) as string;
  const fragment = /src="[^"]*\/\?embed(#[^"]+)"/.exec(snippet)![1]!.replaceAll("&amp;", "&");
  const [, encoded] = /^#lang=ar&tells=([\w-]+)$/.exec(fragment)!;
  expect(await decodeStory(encoded!)).toMatchObject(story);
  await close();

  const origin = await startHost();
  const open = await startServer(graph, { embedOrigins: [origin] });
  afterAll(open.close);
  const page = await (await browser.newContext({ locale: "en" })).newPage();
  await page.goto(`${origin}/?show=${encodeURIComponent(`${open.url}/?embed${fragment}`)}`);
  const frame = page.frameLocator("iframe");
  const player = frame.getByRole("region", { name: "زيارة" });
  await player.getByText("١ من ٢").waitFor();
  await player.getByText("في ألدانا.").waitFor();
  await frame.getByRole("heading", { name: "البداية" }).waitFor();
  await player.getByText("المضيف").waitFor();
  expect(await player.getByRole("button", { name: "إنهاء القصة" }).count()).toBe(0);
  await player.getByRole("button", { name: "التالي" }).focus();
  // Onward is to the left.
  await page.keyboard.press("ArrowLeft");
  await frame.getByRole("heading", { name: "The guest" }).waitFor();
  await player.getByRole("button", { name: "تشغيل" }).click();
  await player.getByRole("button", { name: "إيقاف مؤقت" }).waitFor();
  await frame.getByRole("heading", { name: "البداية" }).waitFor();
  // The last step ends the story.
  await frame.getByRole("heading", { name: "The guest" }).waitFor();
  await player.getByRole("button", { name: "تشغيل" }).waitFor();
  // Its steps are no pages of the host's history.
  expect(await page.evaluate("history.length")).toBe(2);
  expect(await frame.getByRole("link").getAttribute("href")).not.toContain("story");

  await page.goto(`${origin}/?show=${encodeURIComponent(`${open.url}/?embed${fragment.slice(0, -30)}`)}`);
  await frame.getByText("تتعذر قراءة قصة هذا العنوان").waitFor();
  await page.context().close();
});
