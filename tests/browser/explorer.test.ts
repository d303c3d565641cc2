import { expect, test } from "vitest";
import { actorHistory } from "../helpers/explorer.ts";
import { serveExplorer } from "../helpers/servedExplorer.ts";

type Point = { x: number; y: number };

const soon = { timeout: 20_000 };

const { server, opened } = await serveExplorer();

const talwan = "#lang=en&open=25.1.talwan&select=actor:talwan&panel=about";

test("from a name in any script, by keys alone, to an actor's ties and the passages that report them", async () => {
  const { page, faults, hash, settled, drawn } = await opened();
  await page.getByRole("combobox", { name: /Search for a person/ }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("سمي");
  const option = page.getByRole("option", { name: /Samir Talwan/ });
  await option.waitFor();
  // The name in the reader's language, the matched name, the kind, and the number of relations.
  expect(await option.innerText()).toMatch(/Samir Talwan\s+also سمير تلوان\s+person\s+\d+ relations/);
  await page.keyboard.press("ArrowDown");
  expect(await option.getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Samir Talwan" }).waitFor();
  await expect.poll(() => page.evaluate("document.activeElement.id"), soon).toBe("graph");
  await settled();
  expect(await drawn()).toContain("vell");
  expect(await hash()).toContain("open=25.1.talwan");
  const quote = page.locator("blockquote", { hasText: "استقبل الرئيس سمير تلوان" });
  expect(await quote.getAttribute("lang")).toBe("ar");
  // Who reads English is told that the quote is Arabic.
  expect(await page.locator("figure", { has: quote }).locator("figcaption").innerText()).toContain("quoted in Arabic");
  expect(
    await quote.evaluate((element) => element.ownerDocument.defaultView!.getComputedStyle(element).direction),
  ).toBe("rtl");
  expect(faults).toEqual([]);
});

test("a state whose code has no flag has the pictogram of states", async () => {
  const { page, faults } = await opened();
  await page.getByRole("combobox", { name: /Search for a person/ }).fill("Aldana");
  const symbol = page
    .getByRole("option", { name: /Aldana/ })
    .first()
    .locator("svg");
  await symbol.locator("path").waitFor();
  expect(await symbol.locator("image").count()).toBe(0);
  expect(faults).toEqual([]);
});

test("beside a quote in another language stands the summary in the reader's, once; nothing else is translated", async () => {
  for (const [lang, foreign, own, about] of [
    ["en", "ar", "a summit of two in Aldana", "Summary"],
    ["ar", "en", "قمة ثنائية في ألدانا", "الملخص"],
  ] as const) {
    const { page, settled } = await opened(
      `#lang=${lang}&open=25.1.talwan&select=tie:talwan;vell;MEETING;ASSERTED&panel=about`,
    );
    await settled();
    const relation = page.locator("article", { hasText: own });
    const quote = relation.locator("figure", { has: page.locator(`blockquote[lang=${foreign}]`) });
    expect(await quote.locator("p").innerText()).toMatch(new RegExp(`${about}\\s+${own}`));
    expect((await relation.innerText()).split(own)).toHaveLength(2);
    const ownQuote = relation.locator("figure", { has: page.locator(`blockquote[lang=${lang}]`) });
    expect(await ownQuote.first().locator("p").count()).toBe(0);
  }
});

test("a name that is not what was typed says why it was found, and one that no name is near offers the nearest", async () => {
  const { page, faults } = await opened("#lang=ar");
  const search = page.getByRole("combobox", { name: /ابحث/ });
  await search.fill("Samyr Talvan");
  const option = page.getByRole("option", { name: /سمير تلوان/ });
  await option.getByText("Samyr ≈ Samir · Talvan ≈ Talwan").waitFor();
  await search.fill("Samir Tarassenko");
  await page.getByText("لا نتائج للاسم «Samir Tarassenko». هل تقصد:").waitFor();
  await option.getByText("Tarassenko ليس في هذا الاسم").waitFor();
  expect(faults).toEqual([]);
});

test("what was planned says so in words, and what is only dated by words shows these", async () => {
  const { page, settled } = await opened(talwan);
  await settled();
  const planned = page.locator("article[data-modality=PLANNED]", { hasText: "May 2022" });
  expect(await planned.innerText()).toContain("Planned — not known to have happened");
  const held = page.locator("article", { hasText: "14 May 2022" });
  expect(await held.getAttribute("data-modality")).toBe("ASSERTED");
});

test("the page counts what it shows: counterparts, and actors within two steps", async () => {
  const { page, settled, drawn } = await opened(talwan);
  const count = page.getByRole("complementary").getByRole("status").first();
  await settled();
  await expect.poll(() => count.innerText(), soon).toMatch(/^All \d+ related actors are shown/);
  const all = Number(/\d+/.exec(await count.innerText())![0]);
  expect(all).toBe((await drawn()).length - 1);
  await page.getByRole("button", { name: "Expand two steps" }).click();
  await expect.poll(() => count.innerText(), soon).toMatch(/within 2 steps/);
  await settled();
  const around = (await drawn()).length - 1;
  expect(around).toBeGreaterThan(all);
  const text = `${all} related actors · all ${around} actors within 2 steps are shown`;
  await expect.poll(() => count.innerText(), soon).toBe(text);
});

test("a quote leads to its place in the document, and the document to all that it reports", async () => {
  const { page, settled } = await opened(talwan);
  await settled();
  const quote = page.locator("figure", { hasText: "استقبل الرئيس سمير تلوان" }).first();
  expect(await quote.innerText()).toMatch(/reported by\s+.*أنباء|reported by/);
  await quote.getByRole("button", { name: "Read in the document" }).click();
  const chosen = page.locator("mark[data-selected=true]");
  await chosen.first().waitFor();
  expect(await chosen.first().innerText()).toBe(
    "استقبل الرئيس سمير تلوان رئيس وزراء بوراليا توماش فيل في ألدانا يوم الثلاثاء.",
  );
  const reported = page.getByRole("region", { name: "Relations in this document" });
  await expect.poll(() => reported.locator("article").count(), soon).toBe(3);
  await reported.getByRole("button", { name: "وقالت وكالة أنباء ألدانا" }).click();
  await expect.poll(() => chosen.innerText(), soon).toContain("وقالت وكالة أنباء ألدانا");
});

test("more, hide, pin, collapse, undo and redo; a link gives the same picture elsewhere", async () => {
  const { page, settled, drawn, hash, whereIs } = await opened(
    "#lang=en&open=3.1.talwan&select=actor:talwan&panel=about",
  );
  await settled();
  expect(await drawn()).toHaveLength(4);
  await page.getByText(/Showing 3 of \d+/).waitFor();
  await page
    .getByRole("button", { name: /^Show \d+ more$/ })
    .first()
    .click();
  await page.getByText(/All \d+ related actors are shown/).waitFor();
  await settled();
  const all = await drawn();
  expect(all.length).toBeGreaterThan(5);
  await page.getByRole("button", { name: "Pin", exact: true }).click();
  expect(await hash()).toContain("pin=talwan");
  const places = await Promise.all(all.map(whereIs));
  const elsewhere = await opened(await page.evaluate<string>("location.hash"));
  await elsewhere.settled();
  expect(await elsewhere.drawn()).toEqual(all);
  expect(await Promise.all(all.map(elsewhere.whereIs))).toEqual(places);
  await elsewhere.close();
  await page.getByRole("button", { name: "Hide" }).click();
  await settled();
  expect(await drawn()).not.toContain("talwan");
  await page.keyboard.press("Control+z");
  await settled();
  expect(await drawn()).toEqual(all);
  await page.getByRole("button", { name: "Redo" }).click();
  await settled();
  expect(await drawn()).not.toContain("talwan");
  await page.getByRole("button", { name: "Show again" }).click();
  await page.goBack();
});

test("the mouse picks an actor and drags; the keys go from actor to actor", async () => {
  const { page, settled, whereIs, hash } = await opened("#lang=en&open=25.1.talwan");
  await settled();
  const { x, y } = await whereIs("vell");
  // The pointer moves slightly between the clicks.
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 2, y + 1);
  await page.mouse.up();
  await page.getByRole("heading", { name: "Tomáš Vell" }).waitFor();
  await settled();
  expect(await hash()).not.toContain("pin=");
  const from = await whereIs("vell");
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 60, { steps: 4 });
  await page.mouse.up();
  await expect.poll(hash, soon).toContain("pin=vell");
  await page.locator("#graph").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => page.locator("#graph-focus").innerText(), soon).toMatch(/relation/);
  await page.keyboard.press("Enter");
  expect(await hash()).toContain("select=actor:");
  await settled();
});

test("clicks in haste: a tie at once after a drag, then one actor and another; what is dragged is not picked", async () => {
  const { page, settled, drawn, whereIs, hash } = await opened(talwan);
  await settled();
  const straight = (await page.evaluate(`(() => {
    const graph = rawabit.renderer.sigma.getGraph();
    return graph.filterEdges((edge, { curvature }) => curvature === 0).map((edge) => graph.extremities(edge));
  })()`)) as [string, string][];
  const ids = await drawn();
  const places = new Map(await Promise.all(ids.map(async (id) => [id, await whereIs(id)] as const)));
  const between = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
  const room = (point: Point) => Math.min(...[...places.values()].map((place) => between(place, point)));
  const { x, y, width, height } = (await page.locator("#graph").boundingBox())!;
  // An actor without a relation to either end, so that the edge stays where it is; in the middle, so that the frame
  // does not change.
  const middle = { x: x + width / 2, y: y + height / 2 };
  const ties = straight.map(([one, other]) => {
    const [from, to] = [places.get(one)!, places.get(other)!];
    return { one, other, at: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } };
  });
  const [tie] = ties.toSorted((a, b) => room(b.at) - room(a.at));
  const [actor, next] = ids
    .filter((id) => id !== tie!.one && id !== tie!.other)
    .toSorted((a, b) => between(places.get(a)!, middle) - between(places.get(b)!, middle));
  const from = places.get(actor!)!;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 15, { steps: 4 });
  await page.mouse.up();
  const dropped = await page.evaluate("location.hash");
  expect(dropped).toContain(`pin=${actor}`);
  expect(dropped).toContain("select=actor:talwan");
  await page.mouse.click(tie!.at.x, tie!.at.y);
  await expect.poll(hash, soon).toContain("select=tie:");
  await page.mouse.click(from.x + 20, from.y + 15);
  await page.mouse.click(places.get(next!)!.x, places.get(next!)!.y);
  await expect.poll(hash, soon).toContain(`select=actor:${next}`);
  expect(await hash()).not.toContain("camera=");
  await page.mouse.dblclick(places.get(next!)!.x, places.get(next!)!.y);
  await expect.poll(hash, soon).toContain(`.${next}`);
  await settled();
  // The mouse has not moved since.
  const gray = () =>
    page.evaluate(`(() => {
    const { sigma } = rawabit.renderer;
    const graph = sigma.getGraph();
    return graph.neighbors("${next}").filter((id) => sigma.getNodeDisplayData(id).label === null);
  })()`);
  await expect.poll(gray, soon).toEqual([]);
});

test("paths: a list with quotes, conditions, and where there is none the reason and the condition to loosen", async () => {
  const { page, settled, drawn } = await opened("#lang=en&from=talwan&to=kell&panel=paths");
  await page.getByRole("heading", { name: /^\d+ paths?$/ }).waitFor();
  await settled();
  expect(await page.getByRole("list", { name: "Paths" }).locator("> li").first().innerText()).toContain("2 steps");
  expect(await drawn()).toContain("kell");
  expect(await page.getByRole("list", { name: "Paths" }).locator("blockquote").first().innerText()).not.toBe("");
  await page.locator("summary", { hasText: "Filters" }).click();
  await page.getByLabel("Minimum number of sources").fill("9");
  await page.getByRole("heading", { name: "No path" }).waitFor();
  await page.getByText("No path meets every condition. Remove “Minimum number of sources” to see one.").waitFor();
  await page.getByRole("button", { name: "Remove “Minimum number of sources”" }).click();
  await page.getByRole("heading", { name: /^\d+ paths?$/ }).waitFor();
  await page.goto(`${server.url}/#lang=en&from=talwan&to=rask&panel=paths`);
  await page.reload();
  await page.getByText("No relations connect these two actors").waitFor();
});

test("several actors that are selected: what connects them", async () => {
  const { page, settled, drawn } = await opened("#lang=en&open=25.1.talwan&add=kell&pick=talwan&pick=kell");
  await settled();
  await page.getByRole("button", { name: "Show how these 2 actors are connected" }).click();
  const result = page.getByText(/between them.*highlighted in the graph/);
  await result.waitFor();
  await settled();
  const chips = page.getByRole("complementary").getByRole("list").nth(1).getByRole("listitem");
  expect(await chips.allInnerTexts()).toContain("Tomáš Vell");
  expect(Number.parseInt(await result.innerText(), 10)).toBe(await chips.count());
  const coloured = () =>
    page.evaluate(
      "rawabit.renderer.sigma.getGraph().filterNodes((id) => rawabit.renderer.sigma.getNodeDisplayData(id).label !== null).length",
    );
  const connected = (await chips.count()) + 2;
  await expect.poll(coloured, soon).toBe(connected);
  expect(connected).toBeLessThan((await drawn()).length);
});

test("the whole page in Arabic: from the right, with its digits, names in their own direction, and joined on the canvas", async () => {
  const { page, settled, faults } = await opened(talwan.replace("lang=en", "lang=ar"));
  await settled();
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  const [side, stage] = await Promise.all([
    page.getByRole("complementary").boundingBox(),
    page.locator("#graph").boundingBox(),
  ]);
  expect(side!.x).toBeLessThan(stage!.x);
  await page.getByRole("heading", { name: "سمير تلوان" }).waitFor();
  await expect.poll(() => page.locator("[data-field=date]").allInnerTexts(), soon).toContain("١٢ يونيو ٢٠١٨");
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  expect(faults).toEqual([]);
});

test("history: the changes of an actor, and the versions of a relation with what differs", async () => {
  const { page, faults, settled } = await opened(talwan);
  await settled();
  await actorHistory(page).click();
  await page.getByText(/changes, newest first/).waitFor();
  const office = page.locator("article", { hasText: "member or officer of" }).first();
  await office.locator("summary", { hasText: "History" }).click();
  const corrected = office.getByRole("listitem").filter({ hasText: "Corrected" });
  await corrected.waitFor();
  expect(await corrected.locator("del").count()).toBeGreaterThan(0);
  expect(await office.getByRole("listitem").last().innerText()).toContain("Recorded");
  expect(faults).toEqual([]);
});

test("an unknown address answers 404 with a page that leads to the explorer", async () => {
  const answer = await fetch(`${server.url}/nothing`, { headers: { accept: "text/html" } });
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('<a href="/">Open the explorer</a>');
});
