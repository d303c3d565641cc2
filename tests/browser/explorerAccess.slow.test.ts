import { expect, test } from "vitest";
import { type Explorer, openExplorer, violationsIn } from "../helpers/explorer.ts";
import { serveExplorer } from "../helpers/servedExplorer.ts";
import { editor, startServer } from "../helpers/server.ts";

const { graph, browser, opened } = await serveExplorer();

const open = "open=25.1.talwan";
/** The main states of the page: an address, and what is done there. */
const states: Readonly<Record<string, { address: string; act?: (explorer: Explorer) => Promise<unknown> }>> = {
  "the start page": { address: "" },
  "an actor": { address: `${open}&select=actor:talwan&panel=about` },
  "an actor with its names and history": {
    address: `${open}&select=actor:talwan&panel=about`,
    act: async ({ page }) => {
      for (const summary of await page.getByRole("complementary").locator("summary").all()) await summary.click();
    },
  },
  "a tie": { address: `${open}&select=tie:talwan;vell;MEETING;ASSERTED&panel=about` },
  "a document": { address: `${open}&select=document:gazette;&panel=about` },
  paths: {
    address: "from=talwan&to=kell&panel=paths",
    act: ({ page }) => page.getByRole("complementary").locator("summary").first().click(),
  },
  "no path": { address: "from=talwan&to=kell&panel=paths&sources=9" },
  connections: { address: `${open}&pick=talwan&pick=kell&connect=talwan&connect=kell&panel=paths` },
  "the table": { address: `${open}&select=actor:vell&panel=table` },
  "the filters, with some set": {
    address: `${open}&kind=MEETING&since=2018&undated=kept&known=1999`,
    act: ({ page }) => page.locator("details[class*=fields] > summary").first().click(),
  },
  "the keys": { address: open, act: ({ page }) => page.keyboard.press("?") },
  "the menu to share": {
    address: open,
    act: ({ page }) => page.locator("header summary").first().click(),
  },
};

const looks = [
  { lang: "en", colorScheme: "light", viewport: { width: 1440, height: 900 } },
  { lang: "ar", colorScheme: "dark", viewport: { width: 1440, height: 900 } },
  { lang: "en", colorScheme: "dark", viewport: { width: 360, height: 740 } },
  { lang: "ar", colorScheme: "light", viewport: { width: 360, height: 740 } },
] as const;

test.each(looks)("axe finds nothing in $lang, $colorScheme, $viewport.width pixels wide", async (look) => {
  const { lang, colorScheme, viewport } = look;
  const found: Record<string, string[]> = {};
  for (const [name, { address, act }] of Object.entries(states)) {
    const current = await opened(`#lang=${lang}&${address}`, { colorScheme, viewport });
    if (address !== "") await current.settled();
    await act?.(current);
    await current.page.waitForTimeout(300);
    const violations = await violationsIn(current.page);
    if (violations.length > 0) found[name] = violations;
    await current.close();
  }
  expect(found).toEqual({});
});

test("with forced colours, everything that colour alone would tell is told otherwise", async () => {
  const address = `#lang=en&${open}&select=actor:vell&panel=table&since=2018`;
  const { page, settled } = await opened(address, { forcedColors: "active" });
  await settled();
  const styleOf = (selector: string, property: string) =>
    page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`);
  expect(await styleOf("tr[data-selected=true]", "outlineStyle")).toBe("solid");
  expect(await styleOf("[aria-pressed=true]", "outlineStyle")).toBe("solid");
  expect(await styleOf("[aria-pressed=false]", "outlineStyle")).toBe("none");
});

test("with forced dark colours, the graph is drawn in light ones, whatever the reader has chosen before", async () => {
  const options = { forcedColors: "active", colorScheme: "dark" } as const;
  const explorer = await opened(`#lang=en&${open}`, options);
  await explorer.page.evaluate("localStorage.setItem('theme', 'light')");
  await explorer.page.reload();
  await explorer.settled();
  expect(await explorer.page.locator("html").getAttribute("data-theme")).toBe("dark");
});

test("the results of what a reader does are announced", async () => {
  const { page, settled } = await opened(`#lang=en&${open}&panel=table`);
  await settled();
  const announced = async () => (await page.getByRole("status").allInnerTexts()).join(" | ");
  await page.getByRole("searchbox", { name: "Filter by text: Actors" }).fill("vell");
  await expect.poll(announced).toContain("Showing 1 of");
  await page.locator("summary", { hasText: "Filters" }).click();
  await page.getByRole("checkbox", { name: "met or visited" }).uncheck();
  await settled();
  await expect.poll(announced).toMatch(/1 filter: \d+ actors?, \d+ ties?/);
  await page.getByRole("combobox", { name: /Search for a person/ }).fill("Talwan");
  await expect.poll(announced).toMatch(/\d+ results?/);
});

test("every control is reached by the keyboard, in the order of the page, and is seen to have the focus", async () => {
  const { page, settled } = await opened(`#lang=en&${open}&panel=table`);
  await settled();
  const reached = new Set<string>();
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press("Tab");
    const [name, isSeen] = (await page.evaluate(`(() => {
      const element = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const name = element.getAttribute("aria-label") ?? element.textContent.trim();
      return [element.tagName + " " + name, element === document.body || (outlineStyle !== "none" && outlineWidth !== "0px")];
    })()`)) as [string, boolean];
    expect(isSeen, name).toBe(true);
    reached.add(name);
  }
  const names = [...reached].join("\n");
  for (const name of ["Paths", "Table", "Share", "Filters", "Zoom in", "Keyboard shortcuts", "Download CSV", "Actor"])
    expect(names).toContain(name);
});

test("on a phone the header takes two lines, for editors too, and all that it offers can be reached", async () => {
  const server = await startServer(graph, { authenticate: async () => editor });
  for (const { lang, toTheme, offered } of [
    {
      lang: "en",
      toTheme: "Dark",
      offered: ["Paths", "Table", "Documents", "Share", "العربية", "Review", "Add a document"],
    },
    {
      lang: "ar",
      toTheme: "داكن",
      offered: ["المسارات", "جدول", "الوثائق", "مشاركة", "English", "المراجعة", "إضافة وثيقة"],
    },
  ]) {
    const explorer = await openExplorer(browser, server.url, `#lang=${lang}&open=25.1.talwan`, {
      viewport: { width: 360, height: 740 },
    });
    const { page, settled, faults, close } = explorer;
    await settled();
    const lines = (await page.evaluate(`(() => {
      const controls = [...document.querySelectorAll("header h1, header input, header button, header summary")];
      const visible = controls.filter((each) => each.checkVisibility() && !each.closest("details:not([open]) > :not(summary)"));
      const middles = visible.map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2);
      return new Set(middles.map((middle) => Math.round(middle / 20))).size;
    })()`)) as number;
    expect(lines).toBe(2);
    await page.locator("header summary").last().click();
    for (const name of offered) await page.getByRole("banner").getByText(name, { exact: true }).first().waitFor();
    await page.getByRole("radio", { name: toTheme }).check();
    expect(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).toBe("rgb(20, 24, 23)");
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await page.getByRole("banner").getByRole("button", { name: offered[4]! }).click();
    await expect.poll(() => page.evaluate("document.documentElement.lang")).not.toBe(lang);
    expect(faults).toEqual([]);
    await close();
  }
  await server.close();
});

test("the keys of a review are listed for editors alone", async () => {
  const server = await startServer(graph, { authenticate: async () => editor });
  const title = "In a review of an article";
  const asEditor = await openExplorer(browser, server.url, "#lang=en");
  await asEditor.page.getByRole("button", { name: "Review" }).waitFor();
  await asEditor.page.keyboard.press("?");
  await asEditor.page.getByRole("dialog").getByRole("heading", { name: title }).waitFor();
  await asEditor.close();
  await server.close();
  const { page } = await opened("#lang=en");
  await page.getByRole("heading", { name: "What this graph holds" }).waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByRole("heading", { name: "Everywhere" }).waitFor();
  expect(await page.getByRole("heading", { name: title }).count()).toBe(0);
});
