import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSample, formatReport } from "../../scripts/sample/checkSample.ts";
import { validateSample } from "../../scripts/sample/validateSample.ts";
import type { GraphRecord, RelationRecord } from "../../src/write/records.ts";

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
  expect(validateSample(placed(gazette, summit), ["talwan", "vell"])).toEqual([]);
});

test("a fault says where it is", () => {
  expect(validateSample(placed(gazette, talwan, summit), [])).toEqual([
    { file: "world.jsonl", line: 4, reason: 'there is no actor "vell".' },
  ]);
});

test.each<[string, Partial<RelationRecord>, string]>([
  ["a quote one letter off", evidence({ start: 1, end: 25 }), '"gazette" says "لتقى تلوان فيل الثلاثاء." from 1 to 25'],
  ["a quote that begins within a word", evidence({ quote: "تقى تلوان", start: 2, end: 11 }), "cuts a word."],
  ["a quote that ends within a word", evidence({ quote: "التقى تلوا", start: 0, end: 10 }), "cuts a word."],
  ["a quote without offsets", { evidence: [{ document: "gazette", quote: "التقى" }] }, "a passage lacks its quote"],
  ["no passage at all", { evidence: [] }, "no passage supports it."],
  ["a document that is not there", evidence({ document: "courier" }), 'there is no document "courier".'],
  ["a credit to nobody", evidence({ attribution: ["ana"] }), 'there is no actor "ana".'],
  [
    "a day that is not the weekday quoted",
    { date: "2018-06-13" },
    "2018-06-13 was الأربعاء, but the passage says الثلاثاء.",
  ],
  [
    "a role of another kind",
    { participants: [{ actor: "vell", role: "TARGET" }] },
    '"vell" has the role TARGET. The roles of a MEETING are PARTICIPANT, HOST, VISITOR.',
  ],
  ["a date that the calendar lacks", { date: "2018-02-30" }, 'its date "2018-02-30" is not a date.'],
])("%s is a fault", (_, change, reason) => {
  expect(reasons(gazette, talwan, vell, { ...summit, ...change })).toContainEqual(expect.stringContaining(reason));
});

test("a month is no weekday's business", () => {
  expect(reasons(gazette, talwan, vell, { ...summit, date: "2018-06" })).toEqual([]);
});

test("an id is given once, here or elsewhere", () => {
  expect(reasons(talwan, talwan)).toEqual(['the id "talwan" is taken.']);
  expect(validateSample(placed(talwan), ["talwan"])).toHaveLength(1);
});

test("the report names file and line of a bad line, of a bad record and of a bad header, and counts them", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rawabit-sample-"));
  try {
    const [actors, relations] = [join(folder, "actors.jsonl"), join(folder, "relations.jsonl")];
    const header = '{"type":"header","format":"rawabit","version":1}';
    await writeFile(actors, [header, JSON.stringify(person("state:KP")), "{"].join("\n"));
    await writeFile(relations, JSON.stringify(summit));
    const lines = formatReport(await checkSample([actors, relations])).split("\n");
    expect(lines).toEqual([
      expect.stringMatching(/^actors\.jsonl:3: not valid JSON: /),
      expect.stringMatching(/^relations\.jsonl:1: the first line is not a header\./),
      'actors.jsonl:2: the id "state:KP" is taken.',
      "actor 1, passages 0",
      "3 errors.",
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
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
  return validateSample(placed(...records), []).map(({ reason }) => reason);
}
