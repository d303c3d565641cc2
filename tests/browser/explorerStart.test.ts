import { expect, test } from "vitest";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { violationsIn } from "../helpers/explorer.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { serveExplorer } from "../helpers/servedExplorer.ts";
import { world } from "../world/world.ts";

const { graph, opened } = await serveExplorer(openEmptyGraph);

test("an empty graph says how to fill it, and shows what it holds as soon as it is filled", async () => {
  const { page, settled, drawn, faults } = await opened();
  await page.getByRole("heading", { name: "This graph is still empty" }).waitFor();
  await page.getByText("npx rawabit import FILE").waitFor();
  await writeRecords(graph, world);
  await page.getByRole("heading", { name: "What this graph holds" }).waitFor();
  await settled();
  expect((await drawn()).length).toBeGreaterThan(3);
  expect(faults).toEqual([]);
});

test("the first screen asks questions about this graph, which one click answers", async () => {
  const { page, settled, hash, faults } = await opened("#lang=ar");
  await page.getByRole("heading", { name: "ماذا في هذه الشبكة" }).waitFor();
  await settled();
  // The picture is drawn, and is no part of the address.
  expect(await hash()).toBe("#lang=ar");
  expect(await violationsIn(page)).toEqual([]);
  const question = page.getByRole("button", { name: /^ما الصلة بين/ }).first();
  await question.click();
  await page.getByRole("complementary", { name: "المسارات" }).waitFor();
  await settled();
  expect(await hash()).toMatch(/from=.+&to=.+/);
  // Both ends have a counterpart in common.
  await page.getByText("خطوتان", { exact: true }).first().waitFor();
  expect(faults).toEqual([]);
});

test("what the reader does in the first picture begins a view with its actors", async () => {
  const { page, settled, drawn, hash, whereIs } = await opened("#lang=en");
  await page.getByRole("heading", { name: "What this graph holds" }).waitFor();
  await settled();
  const shown = await drawn();
  const { x, y } = await whereIs("talwan");
  await page.mouse.click(x, y);
  await page.getByRole("heading", { name: "Samir Talwan" }).waitFor();
  expect(await hash()).toContain("add=talwan");
  await settled();
  expect(await drawn()).toEqual(shown);
});

test("documents are searched by words of their texts, and a hit leads to its passage", async () => {
  const { page, hash, settled, drawn, faults } = await opened("#lang=en");
  await page.getByRole("button", { name: "Documents", exact: true }).click();
  await page.getByText("5 documents").last().waitFor();
  await page.getByRole("textbox", { name: "Search in titles and texts" }).fill("القمه تجاره");
  const passage = page.getByRole("button", { name: /بحثا التجارة/ });
  await passage.waitFor();
  expect(await passage.locator("mark").allInnerTexts()).toContain("التجارة");
  expect(await violationsIn(page)).toEqual([]);
  await passage.click();
  await page.getByRole("heading", { name: "قمة في ألدانا" }).waitFor();
  expect(await page.locator("mark[data-selected=true]").first().innerText()).not.toBe("");
  expect(await hash()).toMatch(/select=document:gazette;;\d+;\d+/);

  await page.getByRole("button", { name: "Show all it reports in the graph" }).click();
  const condition = page.getByRole("button", { name: "Remove reported by one document" });
  await condition.waitFor();
  await settled();
  const reported = await drawn();
  expect(reported).toContain("talwan");
  expect(await hash()).toContain("document=gazette");
  await condition.click();
  await expect.poll(hash).not.toContain("document=gazette&");
  await settled();
  expect(await drawn()).toEqual(reported);
  expect(faults).toEqual([]);
});

test("documents are listed by publisher and date", async () => {
  const { page } = await opened("#lang=en&panel=documents");
  const list = page.getByRole("complementary", { name: "Documents" });
  await list.getByText("5 documents").waitFor();
  await list.getByRole("combobox", { name: "Publisher" }).selectOption("Aldana Gazette");
  await list.getByText("1 document", { exact: true }).waitFor();
  await list.getByRole("button", { name: "Clear filters" }).click();
  await list.getByRole("textbox", { name: "Published from" }).fill("2020");
  await page.keyboard.press("Enter");
  await list.getByText("2 documents", { exact: true }).waitFor();
});
