import { expect, test } from "vitest";
import type { RelationRecord } from "../../../src/write/records.ts";
import { documents, itemsOf, lines, relations, skipped } from "./support.ts";

/** The dates of a sanction with these properties, and what the report counts. */
async function sanction(properties: Readonly<Record<string, readonly string[]>>, lastChange?: string) {
  const all = { entity: ["a"], ...properties };
  const items = await itemsOf(lines({ id: "s", schema: "Sanction", properties: all, last_change: lastChange }));
  const [{ date, endDate, endedBy, dateText }] = relations(items) as [RelationRecord];
  return { dates: { date, endDate, endedBy, dateText }, skipped: skipped(items) };
}

test("an end on 30 February is in February", async () => {
  expect(await sanction({ startDate: ["2011"], endDate: ["2015-02-30"] })).toEqual({
    dates: { date: "2011", endDate: "2015-02", dateText: "2011 – 2015-02-30" },
    skipped: ["Sanction: endDate, of which only a part is read"],
  });
});

test("an end in words is kept as text and counted, and nothing says that the sanction is over", async () => {
  expect(await sanction({ startDate: ["2011-04-05"], endDate: ["see annex"] })).toEqual({
    dates: { date: "2011-04-05", dateText: "2011-04-05 – see annex" },
    skipped: ["Sanction: endDate, which is not one date"],
  });
});

test("an end in words does not hide that the status says ended", async () => {
  const { dates } = await sanction({ endDate: ["see annex"], status: ["Revoked"] }, "2020-07-08T01:02:03");
  expect(dates).toEqual({ endedBy: "2020-07-08", dateText: "– see annex" });
});

test("a status that says ended, without any day, is kept as text and counted", async () => {
  expect(await sanction({ startDate: ["2011"], status: ["Revoked"] })).toEqual({
    dates: { date: "2011", dateText: "2011 – Revoked" },
    skipped: ["Sanction: a status that says it has ended, but not by when"],
  });
});

test("by when a status says ended is when the entity was changed or else retrieved; a status that contradicts it says nothing", async () => {
  expect((await sanction({ status: ["ended"], retrievedAt: ["2021-05-06T07:08:09"] })).dates.endedBy).toBe(
    "2021-05-06",
  );
  expect((await sanction({ status: ["inactive", "active"] }, "2020-07-08")).dates).toEqual({});
});

test.each([
  [["2014-03-01", "2014-05-05"], { endDate: "2014" }],
  [["2014-03-01", "see annex"], { endDate: "2014-03-01" }],
  [["2014-01-01", "2016-05-05"], { endedBy: "2016-05-05" }],
  [["2014", "2016-05"], { endedBy: "2016-05-31" }],
])("of the ends %j, what they agree on is kept, or else the day by which all have come", async (endDate, expected) => {
  const { dates, skipped: counted } = await sanction({ startDate: ["2011"], endDate });
  expect(dates).toEqual({ date: "2011", ...expected, dateText: `2011 – ${endDate.join("; ")}` });
  expect(counted).toHaveLength(1);
});

test("a start that is no date does not hide the day of the listing", async () => {
  const { dates, skipped: counted } = await sanction({ startDate: ["unknown"], listingDate: ["2011-04-05"] });
  expect(dates).toEqual({ date: "2011-04-05" });
  expect(counted).toEqual(["Sanction: startDate, which is not one date"]);
});

test("half a period, and a whole one, say when it began and ended", async () => {
  expect((await sanction({ startDate: ["since 2010"], endDate: ["until 2012"] })).dates).toEqual({
    date: "2010",
    endDate: "2012",
  });
  expect((await sanction({ startDate: ["2010 – 2012"] })).dates).toEqual({ date: "2010", endDate: "2012" });
  expect((await sanction({ endDate: ["from 2012"] })).dates).toEqual({ dateText: "– from 2012" });
});

test("a document published on 30 February was published in February", async () => {
  const article = { id: "d", schema: "Article", properties: { title: ["News"], publishedAt: ["2023-02-30"] } };
  const items = await itemsOf(lines(article));
  expect(documents(items)[0]!.publishedOn).toBe("2023-02");
  expect(skipped(items)).toEqual(["Article: publishedAt, of which only a part is read"]);
});
