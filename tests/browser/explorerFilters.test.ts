import { expect, test } from "vitest";
import type { Explorer } from "../helpers/explorer.ts";
import { serveExplorer } from "../helpers/servedExplorer.ts";

const soon = { timeout: 20_000 };

const { server, opened: open } = await serveExplorer();

async function opened(...options: Parameters<typeof open>): Promise<Explorer> {
  const explorer = await open(...options);
  await explorer.settled();
  return explorer;
}

const openFilters = (page: Explorer["page"]) => page.locator("summary", { hasText: /Filters|عوامل التصفية/ }).click();

test("time: a span that is brushed, a day, and a day as of which the graph was known; all narrow the graph", async () => {
  const { page, settled, hash, drawn } = await opened("#lang=en&open=25.1.talwan");
  const before = await drawn();
  const end = page.getByRole("slider", { name: "End of the range" });
  await end.focus();
  await page.keyboard.press("Home");
  await expect.poll(hash, soon).toMatch(/since=\d{4}.*until=\d{4}/);
  await settled();
  expect((await drawn()).length).toBeLessThan(before.length);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await openFilters(page);
  await page.getByLabel("As of").fill("2018-06-12");
  await page.keyboard.press("Enter");
  await expect.poll(hash, soon).toContain("at=2018-06-12");
  await settled();
  await page.getByLabel("As known on").fill("2001");
  await page.keyboard.press("Enter");
  await expect.poll(hash, soon).toContain("known=2001");
  await settled();
  expect(await drawn()).toEqual(["talwan"]);
});

test("a filter neither resizes nor moves the graph; a chip names it, and clearing brings everything back in its place", async () => {
  const { page, settled, drawn, whereIs } = await opened("#lang=en&open=25.1.talwan");
  const all = await drawn();
  const places = await Promise.all(all.map(whereIs));
  const frame = await page.locator("#graph").boundingBox();
  await openFilters(page);
  await page.getByRole("checkbox", { name: "met or visited" }).uncheck();
  await page.getByRole("button", { name: "Remove not “met or visited”" }).waitFor();
  await settled();
  const rest = await drawn();
  expect(rest.length).toBeLessThan(all.length);
  expect(await page.locator("#graph").boundingBox()).toEqual(frame);
  expect(await Promise.all(rest.map(whereIs))).toEqual(rest.map((id) => places[all.indexOf(id)]));
  await page.getByLabel("Minimum number of sources").fill("2");
  await page.getByRole("list", { name: "2 filters" }).waitFor();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await settled();
  expect(await drawn()).toEqual(all);
  expect(await page.locator("#graph").boundingBox()).toEqual(frame);
  expect(await Promise.all(all.map(whereIs))).toEqual(places);
});

test("one filter is for all: the graph, the table, the list, the paths and the timeline", async () => {
  const address = "#lang=en&open=25.1.talwan&kind=AFFILIATION";
  const { page, settled, drawn } = await opened(`${address}&select=actor:talwan&panel=about`);
  const relations = page.getByRole("region", { name: "Relations, newest first" }).locator("article");
  await relations.first().waitFor();
  const listed = await relations.locator("header").allInnerTexts();
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.filter((text) => !text.includes("member or officer of"))).toEqual([]);
  const timeline = page.getByRole("region", { name: "Time" }).getByRole("cell");
  expect((await timeline.allInnerTexts()).filter((text) => !/^member or officer of: \d+$/.test(text))).toEqual([]);
  await page.getByRole("button", { name: "Table" }).click();
  const ties = page.getByRole("table", { name: /^Ties/ }).getByRole("button", { name: /member or officer of/ });
  await ties.first().waitFor();
  expect(await drawn()).toContain("aldana");
  await page.goto(`${server.url}/${address}&from=talwan&to=vell&panel=paths`);
  await page.reload();
  await settled();
  const steps = page.getByRole("list", { name: "Paths" }).first().locator("[data-modality] > p:first-child");
  for (const text of await steps.allInnerTexts()) expect(text).toMatch(/member or officer/);
  await page.getByRole("button", { name: "Remove member or officer of" }).click();
  await expect.poll(async () => (await steps.allInnerTexts()).join(), soon).toContain("met or visited");
});

test("a date is typed in the page's language, as precise as it is known; what is no date is told", async () => {
  const { page, hash } = await opened("#lang=ar&open=25.1.talwan");
  await openFilters(page);
  const since = page.getByRole("textbox", { name: "من", exact: true });
  await since.fill("حزيران ٢٠١٨");
  await since.blur();
  await expect.poll(hash, soon).toContain("since=2018-06");
  expect(await since.inputValue()).toBe("يونيو ٢٠١٨");
  const until = page.getByRole("textbox", { name: "إلى", exact: true });
  await until.fill("قريبًا");
  await until.blur();
  await page.getByText("هذا ليس تاريخًا.").waitFor();
  expect(await until.getAttribute("aria-invalid")).toBe("true");
  expect(await hash()).not.toContain("until=");
  await until.fill("٢٠١٧");
  await until.blur();
  await page.getByText("النهاية قبل البداية.").waitFor();
});

test("a year that was set by another part of the page stays as it is when the reader passes its field", async () => {
  const { page, hash } = await opened("#lang=en&open=25.1.talwan&since=0800");
  await openFilters(page);
  const since = page.getByRole("textbox", { name: "From", exact: true });
  await since.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await since.inputValue()).toBe("800");
  expect(await since.getAttribute("aria-invalid")).toBe("false");
  expect(await hash()).toContain("since=0800");
});

test("a tie in the table and a line in the graph open that tie, and from there all relations of the two", async () => {
  const { page, hash } = await opened("#lang=en&open=25.1.vell&add=talwan&panel=table");
  const ties = page.getByRole("table", { name: /^Ties/ });
  const row = ties
    .getByRole("row", { name: /Samir Talwan/ })
    .filter({ hasText: "Tomáš Vell" })
    .filter({ hasText: "met or visited" });
  const count = Number(await row.first().getByRole("cell").nth(-2).innerText());
  await row.first().getByRole("button", { name: "met or visited" }).click();
  await expect.poll(hash, soon).toMatch(/select=tie:talwan;vell;MEETING;ASSERTED/);
  const relations = page.getByRole("region", { name: "Relations, newest first" }).locator("article");
  await expect.poll(() => relations.count(), soon).toBe(count);
  for (const kind of await relations.locator("header").allInnerTexts()) expect(kind).toContain("met or visited");
  await page.getByRole("button", { name: "All relations between the two" }).click();
  await expect.poll(() => relations.count(), soon).toBeGreaterThan(count);
});

test("gaps of the timeline are folded; what has no date is counted beside the bars, and a click shows only that", async () => {
  const { page, settled, drawn, hash } = await opened("#lang=en&open=25.1.kell&open=25.1.talwan");
  const time = page.getByRole("region", { name: "Time" });
  await time.getByRole("combobox", { name: "Length of a bar" }).selectOption("YEAR");
  const starts = () => time.getByRole("rowheader").allInnerTexts();
  await expect.poll(async () => (await starts()).every((start) => /^\d{4}$/.test(start)), soon).toBe(true);
  await settled();
  const end = time.getByRole("slider", { name: "End of the range" });
  const columns = Number(await end.getAttribute("max")) + 1;
  const years = (await starts()).map(Number);
  expect(columns).toBeLessThan(years.at(-1)! - years[0]! + 1);
  await time.getByRole("button", { name: /undated/ }).click();
  await expect.poll(hash, soon).toContain("undated=only");
  await page.getByRole("button", { name: "Remove only undated" }).waitFor();
  await settled();
  expect(await drawn()).toContain("ilin");
  expect(await drawn()).not.toContain("vell");
});

test("time is played bar by bar, can be paused, and goes step by step for who wants less motion", async () => {
  const { page, hash, close } = await opened("#lang=en&open=25.1.talwan", { reducedMotion: "no-preference" });
  await page.getByRole("combobox", { name: "Length of a bar" }).selectOption("YEAR");
  await page.getByRole("button", { name: "Play" }).click();
  const reached = async () => /until=(\d{4})/.exec(await hash())?.[1] ?? "";
  await expect.poll(reached, soon).toMatch(/\d/);
  const first = await reached();
  await expect.poll(async () => (await reached()) > first, soon).toBe(true);
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Play" }).waitFor();
  const paused = await reached();
  await close();
  const still = await opened(`#lang=en&open=25.1.talwan&until=${paused}`);
  await still.page.getByRole("button", { name: "Next step" }).click();
  await expect.poll(still.hash, soon).not.toContain(`until=${paused}&`);
});

test("the field for what was known when tells since when anything is known", async () => {
  const { page, drawn, settled } = await opened("#lang=en&open=25.1.talwan");
  await openFilters(page);
  const known = page.getByLabel("As known on");
  // The world may have been loaded on an earlier day.
  const { body } = await server.ask('{ relation(id: "summit") { recordedAt } }');
  const firstDay = body.data.relation.recordedAt.slice(0, 10);
  await expect.poll(() => known.getAttribute("placeholder"), soon).toBe(firstDay);
  await known.fill("1999");
  await known.blur();
  await page.getByText(/^Nothing was known before \d+ \w+ \d{4}\.$/).waitFor();
  await settled();
  expect(await drawn()).toEqual(["talwan"]);
});
