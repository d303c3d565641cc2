import { expect, test } from "vitest";
import type { GraphRecord, RelationRecord } from "../src/change/records.ts";
import { sampleFaults } from "../src/exchange/sampleFaults.ts";

const gazette: GraphRecord = { type: "document", id: "gazette", text: "التقى تلوان فيل الثلاثاء." };
const talwan = person("talwan");
const vell = person("vell");
const summit: RelationRecord = {
  type: "relation",
  id: "summit",
  kind: "MEETING",
  participants: [
    { actor: "talwan", role: "HOST" },
    { actor: "vell", role: "VISITOR" },
  ],
  date: "2018-06-12",
  evidence: [{ document: "gazette", quote: "التقى تلوان فيل الثلاثاء", start: 0, end: 24 }],
};

test("records that hold have no fault", () => {
  expect(reasons(gazette, talwan, vell, summit)).toEqual([]);
});

test("actors may be defined elsewhere", () => {
  expect(sampleFaults(placed(gazette, summit), ["talwan", "vell"])).toEqual([]);
});

test("a fault says where it is", () => {
  expect(sampleFaults(placed(gazette, talwan, summit), [])).toEqual([
    { file: "world.jsonl", line: 4, reason: 'there is no actor "vell".' },
  ]);
});

test.each<[string, Partial<RelationRecord>, string]>([
  ["a quote one letter off", evidence({ start: 1, end: 25 }), '"gazette" says "لتقى تلوان فيل الثلاثاء." from 1 to 25'],
  ["a quote without offsets", { evidence: [{ document: "gazette", quote: "التقى" }] }, "a passage lacks its quote"],
  ["no passage at all", { evidence: [] }, "no passage supports it."],
  ["a document that is not there", evidence({ document: "courier" }), 'there is no document "courier".'],
  ["a credit to nobody", evidence({ attribution: ["ana"] }), 'there is no actor "ana".'],
  [
    "a day that is not the weekday quoted",
    { date: "2018-06-13" },
    "2018-06-13 was الأربعاء, but the passage says الثلاثاء.",
  ],
  ["a role of another kind", { participants: [{ actor: "vell", role: "TARGET" }] }, "which a MEETING does not have"],
  ["a date that the calendar lacks", { date: "2018-02-30" }, 'its date "2018-02-30" is not a date.'],
])("%s is a fault", (_, change, reason) => {
  expect(reasons(gazette, talwan, vell, { ...summit, ...change })).toContainEqual(expect.stringContaining(reason));
});

test("a month is no weekday's business", () => {
  expect(reasons(gazette, talwan, vell, { ...summit, date: "2018-06" })).toEqual([]);
});

test("an id is given once, here or elsewhere", () => {
  expect(reasons(talwan, talwan)).toEqual(['the id "talwan" is taken.']);
  expect(sampleFaults(placed(talwan), ["talwan"])).toHaveLength(1);
});

function evidence(change: Partial<RelationRecord["evidence"][number]>): Partial<RelationRecord> {
  return { evidence: [{ ...summit.evidence[0]!, ...change }] };
}

function person(id: string): GraphRecord {
  return { type: "actor", id, kind: "PERSON", names: [{ value: id, kind: "PRIMARY" }] };
}

function placed(...records: GraphRecord[]) {
  return records.map((record, index) => ({ file: "world.jsonl", line: index + 2, record }));
}

function reasons(...records: GraphRecord[]): string[] {
  return sampleFaults(placed(...records), []).map(({ reason }) => reason);
}
