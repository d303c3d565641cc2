import type { Page } from "playwright-core";
import type { TestServer } from "./server.ts";

/** Adds an article by the form, without a mouse. */
export async function addArticle(page: Page, labels: readonly string[], text: string, day: string): Promise<void> {
  const [add, textLabel, dayLabel] = labels as [string, string, string];
  await page.getByRole("button", { name: add, exact: true }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(textLabel).focus();
  await page.keyboard.insertText(text);
  await dialog.getByLabel(dayLabel).focus();
  await page.keyboard.insertText(day);
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "hidden" });
  await active(page).waitFor();
  // Keys that are pressed before it has the focus are lost.
  await page.waitForFunction("document.activeElement.matches('article[aria-current=true]')");
}
export const english = ["Add an article", "Text of the article", "Published on"];
export const arabic = ["إضافة مقال", "نص المقال", "تاريخ النشر"];

/** The proposal that keys decide about; it has the focus. */
export const active = (page: Page) => page.locator("article[aria-current=true]");
export const pressed = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What was read in the document with a text, in text order, and the relations that it became. */
export async function proposalsIn(server: TestServer, text: string) {
  const { data } = (
    await server.ask(
      `query($text: String!) { documents(text: $text, first: 1) { nodes { proposals(first: 50) { nodes {
        state kind rejectedFor accepted { id date place summary(lang: "en") participants { role actor { name(lang: "en") } } evidence { totalCount nodes { quote } } }
      } } } } }`,
      { text },
    )
  ).body;
  return data.documents.nodes[0].proposals.nodes;
}
