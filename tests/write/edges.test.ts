import fc from "fast-check";
import { expect, test } from "vitest";
import { windowOf } from "../../src/dates/window.ts";
import { edgesOf, orderOf } from "../../src/write/plan/edges.ts";
import type { ParticipantRecord, RelationRecord } from "../../src/write/records.ts";

test("a meeting of five is an edge for each of its ten pairs, in the order of ids, without direction", () => {
  const edges = edgesOf(relation("MEETING", ["e", "b", "a", "d", "c"].map(participant)), 1);
  expect(edges.map(({ from, to }) => from + to).sort()).toEqual(
    ["ab", "ac", "ad", "ae", "bc", "bd", "be", "cd", "ce", "de"].sort(),
  );
  expect(edges.every(({ directed }) => !directed)).toBe(true);
});

test("a meeting of n has n(n-1)/2 edges with keys of their own, and one lead", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 64 }), (size) => {
      const edges = edgesOf(
        relation(
          "MEETING",
          Array.from({ length: size }, (_, index) => participant(`actor-${index}`)),
        ),
        3,
      );
      expect(edges).toHaveLength((size * (size - 1)) / 2);
      expect(new Set(edges.map(({ key }) => key)).size).toBe(edges.length);
      expect(edges.filter(({ lead }) => lead)).toHaveLength(1);
    }),
  );
});

test("each speaker is tied to each subject, and the speakers to each other without direction; the subjects are not", () => {
  const edges = edgesOf(
    relation("STATEMENT", [
      speaker("z"),
      speaker("b"),
      { actor: "m", role: "SUBJECT" },
      { actor: "n", role: "SUBJECT" },
    ]),
    1,
  );
  expect(edges.map(({ from, to, directed }) => `${from}${directed ? "→" : "–"}${to}`)).toEqual([
    "z→m",
    "z→n",
    "b→m",
    "b→n",
    "b–z",
  ]);
});

test("an edge carries the roles and the places of its own ends", () => {
  const [edge] = edgesOf(
    relation("MEETING", [
      { actor: "z", role: "HOST" },
      { actor: "a", role: "VISITOR" },
    ]),
    2,
  );
  expect(edge).toEqual({
    from: "a",
    to: "z",
    fromRole: "VISITOR",
    toRole: "HOST",
    fromPosition: 1,
    toPosition: 0,
    key: "r@2:1-0",
    directed: false,
    lead: true,
  });
});

test("a relation of one known actor is an edge from the actor to itself", () => {
  expect(edgesOf(relation("STATEMENT", [speaker("agency")]), 1)).toMatchObject([
    { from: "agency", to: "agency", directed: false, lead: true, fromPosition: 0, toPosition: 0 },
  ]);
});

test("targets of an unknown issuer are tied to nobody, not to each other", () => {
  const targets = ["a", "b", "c"].map((actor) => ({ actor, role: "TARGET" }) as const);
  expect(edgesOf(relation("SANCTION", targets), 1).map(({ from, to }) => from + to)).toEqual(["aa", "bb", "cc"]);
});

test("an association runs from one to the other, unless it says that it does not", () => {
  const ends = [
    { actor: "z", role: "FROM" },
    { actor: "a", role: "TO" },
  ] as const;
  expect(edgesOf(relation("ASSOCIATION", ends), 1)).toMatchObject([{ from: "z", to: "a", directed: true }]);
  expect(edgesOf({ ...relation("ASSOCIATION", ends), directed: false }, 1)).toMatchObject([
    { from: "a", to: "z", directed: false },
  ]);
});

test.each([
  ["an event of a day", false, "2018-06-12", undefined, { earliest: "2018-06-12", latest: "2018-06-12" }],
  ["an event of a month", false, "2018-02", undefined, { earliest: "2018-02-01", latest: "2018-02-28" }],
  ["an event of a year", false, "2018", undefined, { earliest: "2018-01-01", latest: "2018-12-31" }],
  ["an event of days", false, "2020-02", "2020-03-02", { earliest: "2020-02-01", latest: "2020-03-02" }],
  ["a lasting tie", true, "2018-06", undefined, { earliest: "2018-06-01" }],
  ["a lasting tie that ended", true, "2018", "2020-06", { earliest: "2018-01-01", latest: "2020-06-30" }],
  ["a lasting tie of which only the end is known", true, undefined, "2017", { latest: "2017-12-31" }],
  ["what has no date", true, undefined, undefined, {}],
] as const)("the window of %s", (_title, lasting, date, endDate, window) => {
  expect(windowOf(lasting, date, endDate)).toEqual(window);
});

test("lists show the newest last day first, the undated last, then what was recorded first, then the lower id", () => {
  const [early, late] = [new Date("2024-01-01T00:00:00Z"), new Date("2024-01-01T00:00:00.001Z")];
  const inOrder = [
    orderOf({ id: "x", date: "2024" }, late),
    orderOf({ id: "x", date: "2024-12-30" }, early),
    orderOf({ id: "x", date: "2018-06" }, early),
    orderOf({ id: "x", date: "2018-06-29" }, early),
    orderOf({ id: "x", date: "0001-01-01" }, early),
    orderOf({ id: "a" }, early),
    orderOf({ id: "b" }, early),
    orderOf({ id: "a" }, late),
  ];
  expect(inOrder).toEqual(inOrder.toSorted());
  expect(new Set(inOrder).size).toBe(inOrder.length);
});

function relation(kind: RelationRecord["kind"], participants: readonly ParticipantRecord[]): RelationRecord {
  return { type: "relation", id: "r", kind, participants, evidence: [] };
}

function participant(actor: string): ParticipantRecord {
  return { actor, role: "PARTICIPANT" };
}

function speaker(actor: string): ParticipantRecord {
  return { actor, role: "SPEAKER" };
}
