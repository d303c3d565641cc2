import { expect, test } from "vitest";
import { serveExplorer } from "../helpers/servedExplorer.ts";

const soon = { timeout: 20_000 };

const { opened } = await serveExplorer();
test.each([
  ["en", "?", "Keyboard shortcuts", "Expand the actor, or show more around it"],
  ["ar", "؟", "اختصارات لوحة المفاتيح", "توسيع الطرف، أو عرض المزيد حوله"],
])("in %s, %s shows the keys, and Escape returns to where one was", async (lang, key, title, line) => {
  const { page, settled } = await opened(`#lang=${lang}&open=25.1.talwan`);
  await settled();
  await page.locator("#graph").focus();
  // The key that an Arabic keyboard has for it, too.
  await page.locator("#graph").dispatchEvent("keydown", { key, code: "Slash", shiftKey: true });
  await page.getByRole("dialog", { name: title }).getByText(line).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await expect.poll(() => page.evaluate("document.activeElement.id"), soon).toBe("graph");
});

test("the focus is at the graph after a name is chosen, also when the graph has settled; e says when there is nothing more", async () => {
  const { page, settled, drawn, faults } = await opened("#lang=en");
  const search = page.getByRole("combobox", { name: /Search for a person/ });
  await search.fill("Ilin");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await settled();
  await expect.poll(() => page.evaluate("document.activeElement.id"), soon).toBe("graph");
  const before = await drawn();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("e");
  const message = page.getByText(/^Nothing to expand: all actors related to .+ are shown\.$/);
  await expect.poll(async () => (await drawn()).length > before.length || (await message.isVisible()), soon).toBe(true);
  await settled();
  // As on an Arabic keyboard.
  await page.locator("#graph").dispatchEvent("keydown", { key: "ث", code: "KeyE" });
  await message.waitFor();
  expect(faults).toEqual([]);
});
