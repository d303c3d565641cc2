import { expect, test } from "vitest";
import { distinctDays, spreadDays } from "../../../web/explorer/api/changeDays.ts";
import { axisTicks } from "../../../web/explorer/panels/timeline/axisTicks.ts";
import { columnsOf, shifted } from "../../../web/explorer/panels/timeline/columns.ts";
import { splitOutliers } from "../../../web/explorer/panels/timeline/outliers.ts";
import { nextStep, stepsByDate, stepsByKnowledge } from "../../../web/explorer/panels/timeline/playSteps.ts";
import { decode } from "../../../web/explorer/view/codec.ts";

const bucket = (start: string, relationCount = 1) => ({ start, relationCount, byKind: [] });
const spans = (starts: readonly string[]) =>
  columnsOf(starts.map((start) => bucket(start))).map(({ from, to }) => (from === to ? from : `${from}…${to}`));

test("units in which nothing began have a column each, or are folded into one if they are three or more", () => {
  expect(spans(["2000", "2003", "2018", "2019", "2024"])).toEqual([
    "2000",
    "2001",
    "2002",
    "2003",
    "2004…2017",
    "2018",
    "2019",
    "2020…2023",
    "2024",
  ]);
  expect(spans(["2018-12", "2019-02", "2019-06"])).toEqual([
    "2018-12",
    "2019-01",
    "2019-02",
    "2019-03…2019-05",
    "2019-06",
  ]);
  expect(spans(["2020-02-27", "2020-03-01"])).toEqual(["2020-02-27", "2020-02-28", "2020-02-29", "2020-03-01"]);
  expect(spans([])).toEqual([]);
});

test("the year before and after, also across the ends of years and in early centuries", () => {
  expect([shifted("2018-12", 1), shifted("2019-01-01", -1), shifted("0099", 1)]).toEqual([
    "2019-01",
    "2018-12-31",
    "0100",
  ]);
});

test("a few dates that lie centuries from the rest have no column, and are counted apart", () => {
  const { inside, outliers } = splitOutliers([
    bucket("0001"),
    bucket("2017", 40),
    bucket("2024", 9),
    bucket("9999", 2),
  ]);
  expect(inside.map(({ start }) => start)).toEqual(["2017", "2024"]);
  expect(outliers.before.map(({ start }) => start)).toEqual(["0001"]);
  expect(outliers.after.map(({ start }) => start)).toEqual(["9999"]);
});

test("a graph of two centuries, and one of two dates, keep both", () => {
  expect(splitOutliers([bucket("1800", 30), bucket("2024", 30)]).inside).toHaveLength(2);
  expect(splitOutliers([bucket("1800"), bucket("2024")]).inside).toHaveLength(2);
});

test("every bar of a short chart has its date below it; a long one has the first, the last and some between", () => {
  const years = columnsOf(["2000", "2018", "2019"].map((start) => bucket(start)));
  expect(axisTicks(years)).toEqual([0, 2, 3]);
  const many = columnsOf(Array.from({ length: 50 }, (_, index) => bucket(String(1970 + index))));
  expect(axisTicks(many)).toHaveLength(7);
  expect(axisTicks(many)).toContain(49);
});

test("a run through time has a step for each bar from the start of the range, and goes on where it was", () => {
  const steps = stepsByDate(columnsOf(["2000", "2018", "2019"].map((start) => bucket(start))), "2018-03");
  expect(steps.map(({ change }) => change.until)).toEqual(["2018", "2019"]);
  expect(nextStep(steps, decode("").filter)).toBe(0);
  expect(nextStep(steps, decode("#until=2018").filter)).toBe(1);
  expect(nextStep(steps, decode("#until=2019").filter)).toBe(0);
  const known = stepsByKnowledge(["2024-01-01", "2024-05-01"]);
  expect(nextStep(known, decode("#known=2024-01-01&until=2018").filter)).toBe(1);
});

test("the days on which the graph learned something; of many changes, evenly spread ones from the first to today", () => {
  expect(distinctDays(["2024-01-01T08:00:00Z", "2024-01-01T09:00:00Z", "2024-03-01T00:00:00Z"])).toEqual([
    "2024-01-01",
    "2024-03-01",
  ]);
  const spread = spreadDays("2024-01-01T08:00:00Z", Date.parse("2024-12-31T12:00:00Z"));
  expect([spread.length, spread[0], spread.at(-1)]).toEqual([24, "2024-01-01", "2024-12-31"]);
  expect(spreadDays("2024-01-01T08:00:00Z", Date.parse("2024-01-03T07:00:00Z"))).toEqual([
    "2024-01-01",
    "2024-01-02",
    "2024-01-03",
  ]);
  expect(spreadDays("2024-01-01T08:00:00Z", Date.parse("2024-01-01T09:00:00Z"))).toEqual(["2024-01-01"]);
});
