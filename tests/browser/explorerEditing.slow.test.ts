import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openForEditors } from "../helpers/editors.ts";
import { actorHistory, openExplorer, violationsIn } from "../helpers/explorer.ts";
import { startServer } from "../helpers/server.ts";

const soon = { timeout: 20_000 };

const { graph, browser, serve } = await openForEditors();

const talwan = "#lang=en&open=25.1.talwan&select=actor:talwan&panel=about";

async function send(page: Page, button: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: button, exact: true }).click();
  await dialog.waitFor({ state: "hidden" });
}

/** Selects words in the text of the document, as a mouse does. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.getByRole("region", { name: "Document", exact: true }).waitFor();
  await page.evaluate(`(() => {
    const box = document.querySelector("section[aria-label=Document]");
    const node = box.firstElementChild.firstChild;
    const start = node.data.indexOf(${JSON.stringify(words)});
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + ${words.length});
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  })()`);
}

test("an editor adds a document, records a meeting from a passage, corrects, retracts and restores it, and all is in the history", async () => {
  const server = await serve();
  const { page, faults, close } = await openExplorer(browser, server.url, talwan);
  const dialog = page.getByRole("dialog");
  await page.getByRole("heading", { name: "Samir Talwan" }).waitFor();
  await page.getByRole("button", { name: "Add a document" }).click();
  expect(await violationsIn(page)).toEqual([]);
  // A form that cannot be sent says why, at the field.
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await dialog.getByText("Paste the text, or give at least a title or an address.").waitFor();
  await dialog
    .getByLabel("Text", { exact: true })
    .fill("Samir Talwan received Tomáš Vell in Aldana on 3 May. They met twice.");
  await dialog.getByLabel("Title").fill("A visit");
  await send(page, "Add");
  await page.getByRole("heading", { name: "A visit" }).waitFor();

  await selectWords(page, "Samir Talwan received Tomáš Vell in Aldana");
  await page.getByRole("button", { name: "Record a relation" }).click();
  await dialog.getByRole("button", { name: "Samir Talwan" }).click();
  await dialog.getByRole("button", { name: "Tomáš Vell" }).click();
  await dialog.getByLabel("Role of Samir Talwan").selectOption("HOST");
  await dialog.getByLabel("Date", { exact: true }).fill("2024-05-30");
  expect(await violationsIn(page)).toEqual([]);
  // A double click records it once.
  await dialog.getByRole("button", { name: "Record", exact: true }).dblclick();
  await dialog.waitFor({ state: "hidden" });
  const relations = page.getByRole("region", { name: "Relations in this document" });
  const meeting = relations.locator("article", { hasText: "30 May 2024" });
  await meeting.waitFor();
  expect(await relations.locator("article").count()).toBe(1);
  expect(await page.locator("mark").innerText()).toBe("Samir Talwan received Tomáš Vell in Aldana");

  await meeting.getByRole("button", { name: "Correct", exact: true }).click();
  await dialog.getByLabel("Date", { exact: true }).fill("2024-05-03");
  await dialog.getByLabel("Reason").fill("typing error");
  await send(page, "Save the correction");
  const corrected = relations.locator("article", { hasText: "3 May 2024" });
  await corrected.waitFor();
  await corrected.locator("summary", { hasText: "History" }).click();
  const latest = corrected.getByRole("listitem").filter({ hasText: "Corrected" });
  await latest.waitFor();
  expect((await latest.innerText()).replace(/\s+/g, " ")).toMatch(
    /^Corrected Amal .* typing error Date: 30 May 2024 → 3 May 2024/,
  );

  await corrected.getByRole("button", { name: "Retract", exact: true }).click();
  await dialog.getByLabel("Reason").fill("another Vell");
  await send(page, "Retract");
  await expect.poll(() => relations.locator("article").count(), soon).toBe(0);
  await page.getByRole("status").getByRole("button", { name: "Restore" }).click();
  await dialog.getByLabel("Reason").fill("the same Vell after all");
  await send(page, "Restore");
  await corrected.waitFor();

  await page.goto(`${server.url}/${talwan}`);
  await page.getByRole("heading", { name: "Samir Talwan" }).waitFor();
  await actorHistory(page).click();
  const history = page.getByRole("listitem").filter({ hasText: "Relation restored" });
  await history.waitFor();
  expect(await history.innerText()).toContain("the same Vell after all");
  expect(faults).toEqual([]);
  await close();
  await server.close();
});

test("a reader sees no controls of editors, but the history", async () => {
  const server = await startServer(graph);
  const { page, close } = await openExplorer(browser, server.url, talwan);
  await page.locator("article").first().waitFor();
  for (const name of ["Add a document", "Correct", "Retract", "Retract this evidence"])
    expect(await page.getByRole("button", { name, exact: true }).count()).toBe(0);
  await actorHistory(page).click();
  await page.getByText(/changes, newest first|No changes are recorded/).waitFor();
  await page.locator("figure").first().getByRole("button", { name: "Read in the document" }).click();
  await page.getByRole("region", { name: "Document", exact: true }).waitFor();
  expect(await page.getByRole("button", { name: "Record a relation" }).count()).toBe(0);
  await close();
  await server.close();
});
