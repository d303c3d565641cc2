import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { Explorer } from "../helpers/explorer.ts";
import { serveExplorer } from "../helpers/servedExplorer.ts";

const soon = { timeout: 20_000 };

const { opened: open } = await serveExplorer();

async function opened(hash: string): Promise<Explorer> {
  const explorer = await open(hash, { acceptDownloads: true });
  await explorer.settled();
  return explorer;
}

test("the table holds the same graph, sorted by any column and filtered by text, and says how many rows it has", async () => {
  const { page, drawn } = await opened("#lang=en&open=25.1.talwan&panel=table");
  const actors = page.getByRole("table", { name: /^Actors/ });
  const names = () => actors.getByRole("rowheader").allInnerTexts();
  await expect.poll(async () => (await names()).length, soon).toBe((await drawn()).length);
  const all = await names();
  const header = (name: string) => actors.getByRole("columnheader", { name });
  expect(await header("Relations").getAttribute("aria-sort")).toBe("descending");
  await header("Actor").getByRole("button").focus();
  await page.keyboard.press("Enter");
  expect(await header("Actor").getAttribute("aria-sort")).toBe("ascending");
  expect(await header("Relations").getAttribute("aria-sort")).toBe("none");
  expect(await names()).toEqual(all.toSorted(new Intl.Collator("en-GB", { numeric: true }).compare));
  await page.keyboard.press("Enter");
  expect(await header("Actor").getAttribute("aria-sort")).toBe("descending");
  await page.getByRole("searchbox", { name: "Filter by text: Actors" }).fill("tomas");
  await expect.poll(names, soon).toEqual(["Tomáš Vell"]);
  await page
    .getByRole("status")
    .filter({ hasText: `Showing 1 of ${all.length}` })
    .waitFor({ state: "attached" });
});

test("a row selects in the graph and stays; what is selected in the graph is marked in its row", async () => {
  const { page, hash, whereIs, faults } = await opened("#lang=en&open=25.1.talwan&panel=table");
  const selectedRow = page.locator("tr[data-selected=true]");
  const show = page.getByRole("button", { name: "Show in the graph: Tomáš Vell", exact: true });
  await show.click();
  await expect.poll(hash, soon).toContain("select=actor:vell&panel=table");
  expect(await show.getAttribute("aria-pressed")).toBe("true");
  const { x, y } = await whereIs("aldana");
  await page.mouse.click(x, y);
  await expect.poll(hash, soon).toContain("select=actor:aldana&panel=table");
  await expect.poll(() => selectedRow.innerText(), soon).toContain("Aldana");
  const ties = page.getByRole("table", { name: /^Ties/ });
  await ties
    .getByRole("button", { name: /^Show in the graph/ })
    .first()
    .click();
  const coloured = () =>
    page.evaluate(
      "rawabit.renderer.sigma.getGraph().filterNodes((id) => rawabit.renderer.sigma.getNodeDisplayData(id).label !== null).length",
    );
  await expect.poll(coloured, soon).toBe(2);
  expect(faults).toEqual([]);
});

test("the tables are downloaded as they are sorted and filtered, in files named by what they show", async () => {
  const { page } = await opened("#lang=ar&open=25.1.talwan&panel=table");
  await page.getByRole("searchbox", { name: "تصفية بالنص: الروابط" }).fill("فيل");
  const shownRows = page.getByRole("table", { name: /^الروابط/ }).getByRole("row");
  // All but the head.
  await expect.poll(() => shownRows.filter({ hasNotText: "فيل" }).count(), soon).toBe(1);
  const shown = await shownRows.count();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "تنزيل CSV: الروابط" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^rawabit-سمير-تلوان-الروابط-\d{4}-\d\d-\d\d\.csv$/);
  const [header, ...rows] = parse(readFileSync(await download.path())) as string[][];
  expect(header).toEqual(["من", "النوع", "إلى", "وردت بصفتها", "العلاقات", "من: المعرّف", "إلى: المعرّف"]);
  expect(rows).toHaveLength(shown - 1);
  for (const row of rows) expect([row[5], row[6]]).toContain("vell");
});
