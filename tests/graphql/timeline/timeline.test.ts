import { expect, test } from "vitest";
import { graphql } from "../../generated/index.ts";
import { askWorld, dataOf } from "../../helpers/ask.ts";

const ask = askWorld();

const timeline = graphql(`
  query TimelineOf($actors: [ID!], $where: RelationWhere, $bucket: TimeBucket! = MONTH) {
    timeline(actors: $actors, where: $where, bucket: $bucket) {
      buckets { start relationCount byKind { kind count } }
      coarser
      undated
    }
  }
`);

test("relations are counted where their date begins, once each, and by kind", async () => {
  const ofTwo = await dataOf(ask(timeline, { actors: ["talwan", "vell"], bucket: "YEAR" }));
  expect(ofTwo.timeline).toEqual({
    buckets: [
      { start: "2015", relationCount: 1, byKind: [{ kind: "AFFILIATION", count: 1 }] },
      { start: "2016", relationCount: 1, byKind: [{ kind: "AFFILIATION", count: 1 }] },
      {
        start: "2018",
        relationCount: 2,
        byKind: [
          { kind: "MEETING", count: 1 },
          { kind: "STATEMENT", count: 1 },
        ],
      },
      {
        start: "2019",
        relationCount: 3,
        byKind: [
          { kind: "MEETING", count: 2 },
          { kind: "STATEMENT", count: 1 },
        ],
      },
      { start: "2020", relationCount: 1, byKind: [{ kind: "MEETING", count: 1 }] },
      { start: "2021", relationCount: 1, byKind: [{ kind: "STATEMENT", count: 1 }] },
      { start: "2022", relationCount: 1, byKind: [{ kind: "MEETING", count: 1 }] },
    ],
    coarser: 0,
    undated: 0,
  });
});

test("a date coarser than the bucket is counted apart, never guessed, and so is what has none", async () => {
  const ofMonths = await dataOf(ask(timeline, { actors: ["kell"] }));
  expect(ofMonths.timeline.buckets.map(({ start }) => start)).toEqual([
    "2019-04",
    "2019-05",
    "2020-03",
    "2021-03",
    "2021-06",
  ]);
  expect(ofMonths.timeline).toMatchObject({ coarser: 0, undated: 2 });
  const ofDays = await dataOf(ask(timeline, { actors: ["kell"], bucket: "DAY" }));
  expect(ofDays.timeline.buckets.map(({ start }) => start)).toEqual(["2020-03-01", "2021-03-02"]);
  expect(ofDays.timeline).toMatchObject({ coarser: 3, undated: 2 });
});

test("a timeline of the whole graph counts every relation of the conditions once", async () => {
  const meetings = await dataOf(ask(timeline, { where: { kinds: ["MEETING"], undated: false }, bucket: "YEAR" }));
  expect(meetings.timeline.buckets.map(({ start, relationCount }) => [start, relationCount])).toEqual([
    ["2018", 1],
    ["2019", 2],
    ["2020", 1],
    ["2022", 1],
  ]);
  const together = await dataOf(ask(timeline, { where: { with: ["vell", "marzen"], undated: false }, bucket: "YEAR" }));
  expect(together.timeline.buckets.map(({ start }) => start)).toEqual(["2020"]);
});
