import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openForEditors } from "../helpers/editors.ts";
import { openExplorer, violationsIn } from "../helpers/explorer.ts";
import { active, addArticle, arabic, english, pressed, proposalsIn } from "../helpers/reviewing.ts";

const { browser, serve } = await openForEditors();

const soon = { timeout: 20_000 };

/** The browser tells the page of its selection before the next frame. */
const nextFrame = (page: Page) => page.evaluate("new Promise(requestAnimationFrame)");

/** Selects words of the text, as a mouse does. */
const selecting = (words: string) => `(() => {
  const box = document.querySelector("section[aria-label=Document]");
  const nodes = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const { currentNode: node } = nodes;
    const at = node.data.indexOf(${JSON.stringify(words)});
    if (at < 0) continue;
    document.getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
  }
})()`;

test("what was not proposed is recorded by a key from the selected passage, also with an actor whom the graph does not have", async () => {
  const server = await serve();
  const { page, faults, close } = await openExplorer(browser, server.url, "#lang=en&panel=review");
  const missing = "Vell paid a visit of courtesy to the shipowner Orlo Brandt";
  await addArticle(page, english, `Samir Talwan met Tomáš Vell in Aldana on Tuesday.\n${missing}.`, "2024-06-13");
  await page.evaluate(selecting(missing));
  await active(page).focus();
  await nextFrame(page);
  await pressed(page, "n");
  const dialog = page.getByRole("dialog", { name: "Record a relation" });
  expect(await dialog.getByLabel(/^Passage/).inputValue()).toBe(missing);
  await dialog.getByRole("button", { name: "Tomáš Vell" }).press("Enter");
  const search = dialog.getByRole("combobox", { name: "Participants: search by name" });
  await search.fill("Orlo Brandt");
  await dialog.getByRole("option", { name: "New person" }).click();
  await dialog.getByText("new", { exact: true }).waitFor();
  expect(await violationsIn(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Record", exact: true }).press("Enter");
  await page.getByText("The relation has been recorded.").waitFor();
  const { data } = (
    await server.ask(
      '{ searchActors(text: "Orlo Brandt", first: 1) { nodes { kind relations { nodes { kind evidence { nodes { quote } } participants { actor { name(lang: "en") } } } } } } }',
    )
  ).body;
  expect(data.searchActors.nodes).toMatchObject([
    { kind: "PERSON", relations: { nodes: [{ kind: "MEETING", evidence: { nodes: [{ quote: missing }] } }] } },
  ]);
  // Without a selection, the form begins with the passage of the active proposal.
  await pressed(page, "n");
  expect(await dialog.getByLabel(/^Passage/).inputValue()).toMatch(/^Samir Talwan met/);
  expect(faults).toEqual([]);
  await close();
  await server.close();
});

test("a passage is selected by keys: a sentence, the one before or after it, and more with Shift and the arrows", async () => {
  const server = await serve();
  const { page, faults, close } = await openExplorer(browser, server.url, "#lang=en&panel=review");
  await addArticle(
    page,
    english,
    "Samir Talwan met Tomáš Vell in Aldana on Tuesday. Orlo Brandt looked on.\nThe sea was calm.",
    "2024-06-13",
  );
  const selected = () => page.evaluate("document.getSelection().toString()");
  await active(page).focus();
  await pressed(page, "s");
  expect(await selected()).toBe("Samir Talwan met Tomáš Vell in Aldana on Tuesday.");
  await pressed(page, "s", "s");
  expect(await selected()).toBe("The sea was calm.");
  await pressed(page, "s", "w", "w");
  expect(await selected()).toBe("Orlo Brandt looked on.");
  // The full stop, and the word before it.
  await page.keyboard.press("Control+Shift+ArrowLeft");
  await page.keyboard.press("Control+Shift+ArrowLeft");
  expect(await selected()).toBe("Orlo Brandt looked ");
  await nextFrame(page);
  await pressed(page, "n");
  const dialog = page.getByRole("dialog", { name: "Record a relation" });
  expect(await dialog.getByLabel(/^Passage/).inputValue()).toBe("Orlo Brandt looked");
  expect(faults).toEqual([]);
  await close();
  await server.close();
});

test("keys decide while the choice of an actor has the focus, and an accepted proposal shows what was recorded", async () => {
  const server = await serve();
  const { page, faults, close } = await openExplorer(browser, server.url, "#lang=en&panel=review");
  const text = "Huda Marzen met Rana Idris in Cadria on Monday, and both left on the same day.";
  await addArticle(page, english, text, "2024-06-13");
  // To the reasons of the first actor, and to a new actor instead.
  await pressed(page, "Tab", "Enter", "Tab", "ArrowDown");
  await active(page).getByText("chosen by you").waitFor();
  await active(page).getByRole("textbox", { name: "Name of the new actor" }).fill("Huda the younger");
  // Letters are text in a field; Escape leads back to the proposal.
  await pressed(page, "Escape");
  await expect.poll(() => page.evaluate("document.activeElement.matches('article')"), soon).toBe(true);
  await active(page).getByRole("radio", { name: "A new actor" }).focus();
  await pressed(page, "a");
  await expect.poll(async () => (await proposalsIn(server, "Marzen Idris same day"))[0].state, soon).toBe("ACCEPTED");
  await active(page).getByText("being saved …").waitFor({ state: "hidden" });
  await page.reload();
  await active(page)
    .getByRole("heading", { name: /Huda the younger/ })
    .waitFor();
  await close();
  await server.close();
  expect(faults).toEqual([]);
});

test("a key opens the next document that waits, when all of one is decided", async () => {
  const server = await serve();
  const other = "Lena Orsk met Jonas Kell in Cadria on Sunday, and it was the last day of their visit.";
  const mutation = "mutation($text: String!) { readDocument(input: { add: { text: $text } }) { proposed } }";
  await server.ask(mutation, { text: other });
  const { page, faults, close } = await openExplorer(browser, server.url, "#lang=en&panel=review");
  await addArticle(page, english, "Huda Marzen met Lena Orsk in Boralia on Friday, and both were late.", "2024-06-13");
  await pressed(page, "d");
  await page.getByText("0 of 1 reviewed").waitFor();
  await pressed(page, "a");
  await page.getByRole("button", { name: "Next document" }).waitFor();
  await pressed(page, "d");
  await active(page).getByText("Huda Marzen met Lena Orsk").first().waitFor({ state: "hidden" });
  await page.getByText("0 of 1 reviewed").waitFor();
  expect(faults).toEqual([]);
  await close();
  await server.close();
});

test("megabytes that are pasted are refused at once, and the page goes on", async () => {
  const server = await serve();
  const { page, faults, close } = await openExplorer(browser, server.url, "#lang=ar&panel=review");
  await page.getByRole("button", { name: arabic[0]!, exact: true }).click();
  const text = page.getByRole("dialog").getByLabel(arabic[1]!);
  await text.focus();
  // Whether the browser would insert it.
  const isInserted = await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", "They met. ".repeat(500_000));
    return document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  })()`);
  expect(isInserted).toBe(false);
  await page.getByText(/يتجاوز ما ألصقته ١٠٠٬٠٠٠ محرف/).waitFor();
  expect(faults).toEqual([]);
  await close();
  await server.close();
});

test("a document without a date of publication gets it in the review, and its dates are worked out", async () => {
  const server = await serve();
  const { page, faults, close } = await openExplorer(browser, server.url, "#lang=ar&panel=review", {
    viewport: { width: 360, height: 740 },
  });
  await addArticle(page, arabic, "استقبل سمير تلوان توماش فيل في ألدانا يوم الثلاثاء.", "");
  await active(page).getByText("يوم الثلاثاء").first().waitFor();
  // The question for the date is in view, and no message covers the buttons.
  const question = (await page.getByText("ليس لهذه الوثيقة تاريخ نشر").boundingBox())!;
  expect(question.y).toBeGreaterThan(90);
  expect(question.y).toBeLessThan(500);
  expect(await page.getByRole("button", { name: "إغلاق", exact: true }).count()).toBe(1);
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  expect(await violationsIn(page)).toEqual([]);
  const day = page.getByRole("textbox", { name: "تاريخ النشر" });
  await day.press("Enter");
  await page.getByText("املأ هذا الحقل.").first().waitFor();
  await day.fill("2999");
  await day.press("Enter");
  await page.getByText("تاريخ النشر في المستقبل. صحّحه").waitFor();
  await day.fill("١٣ حزيران ٢٠٢٤");
  await day.press("Enter");
  await active(page)
    .getByRole("heading", { name: /١١ يونيو ٢٠٢٤/ })
    .waitFor();
  await day.waitFor({ state: "hidden" });
  // The list and the table of rules fit into a narrow page, too.
  await active(page).focus();
  await pressed(page, "a");
  await active(page).getByText("جارٍ الحفظ …").waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "في انتظار المراجعة" }).click();
  const quality = page.getByRole("region", { name: "مدى صواب القواعد" });
  await quality.getByRole("table").waitFor();
  expect((await quality.boundingBox())!.width).toBeLessThan(360);
  expect(faults).toEqual([]);
  await close();
  await server.close();
});
