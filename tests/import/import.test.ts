import { gzipSync } from "node:zlib";
import { afterAll, beforeEach, expect, test } from "vitest";
import { ftmImport } from "../../src/formats/ftm/import.ts";
import type { ImportFormat } from "../../src/formats/importFormat.ts";
import { rawabitImport } from "../../src/formats/rawabit/import.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import type { GraphRecord, NameRecord, OriginalRecord, Retraction } from "../../src/write/records.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { fileOf, importText } from "../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { relationOf, revisionOf } from "../write/look.ts";
import { all, before, diary, letter, meeting, people, person } from "../write/records.ts";
import { rows } from "../write/rows.ts";

const graph = await openEmptyGraph();
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const original: OriginalRecord = { type: "original", id: "atlas:1", format: "atlas", content: '{"sea":"western"}' };

test("a bad record and what refers to it are refused by line and reason, and the rest is written", async () => {
  const bad = { ...person("dan"), names: [] };
  const withDan = {
    ...meeting,
    id: "with-dan",
    participants: [...meeting.participants, { actor: "dan", role: "HOST" }],
  };
  const { report, refusals } = await importText(graph, fileOf([...before, bad, withDan, meeting, { type: "rumour" }]));
  expect(refusals).toEqual([
    { file: "file", line: 10, reason: expect.stringContaining('type is "rumour"') },
    { file: "file", line: 7, reason: 'actor "dan": it has no PRIMARY name. Add at least one.' },
    { file: "file", line: 8, reason: expect.stringContaining('refers to the actor "dan", which does not exist') },
  ]);
  expect(report.total).toMatchObject({ created: 6, refused: 3 });
  expect(await relationOf(graph, "meeting")).toMatchObject({ version: 1 });
});

test("a name without a letter or digit is left out and counted; an actor with no other name is refused", async () => {
  const name = (value: string, kind: NameRecord["kind"] = "PRIMARY") => ({ value, kind });
  const [ana, ben, cleo] = [
    { ...person("ana"), names: [name("Ana"), name("-", "ALIAS")] },
    { ...person("ben"), names: [name("?"), name("Ben", "ALIAS"), name("7")] },
    { ...person("cleo"), names: [name("؟"), name("…", "ALIAS")] },
  ];
  const { report, refusals } = await importText(graph, fileOf([ana, ben, cleo]));
  expect(report.skipped).toEqual({ "a name without a letter or digit": 2 });
  expect(refusals).toEqual([{ file: "file", line: 4, reason: expect.stringContaining('its name "؟" has no letter') }]);
  expect(report.total).toMatchObject({ created: 2 });
});

test.each([
  ["rawabit", rawabitImport, (text: string) => fileOf([person("ana")]).replace("ana", text)],
  ["ftm", ftmImport, (text: string) => `{"id": "${text}", "schema": "Person", "properties": {"name": ["Ana"]}}\n`],
])("a NUL in a file for %s is called a NUL, and its line refused alone", async (_, format, write) => {
  const text = write("a\0b") + write("ana").split("\n").at(-2);
  const { report, refusals } = await importText(graph, text, { format });
  expect(refusals).toEqual([expect.objectContaining({ reason: "the line has a NUL character (U+0000). Remove it." })]);
  expect(report.byType.actor).toMatchObject({ created: 1 });
});

test("half of a character is refused in an id and in a text, as often as it comes, and the rest is written", async () => {
  const named = { ...person("dan"), names: [{ value: "Dan \ud83d", kind: "PRIMARY" as const }] };
  const file = fileOf([person("half-\ud800"), named, person("eva")]);
  for (const created of [1, 0]) {
    const { refusals, report } = await importText(graph, file);
    expect(refusals.map(({ line }) => line)).toEqual([2, 3]);
    expect(refusals[0]?.reason).toContain("it contains half a character");
    expect(report.total.created).toBe(created);
  }
});

test("documents that point to a refused one are refused with it, and those that point to them", async () => {
  const lost = { ...letter, related: ["nowhere"] };
  const index = { type: "document", id: "index", related: ["diary"] };
  const { refusals, report } = await importText(graph, fileOf([lost, diary, index]));
  expect(refusals.map(({ line }) => line).toSorted()).toEqual([2, 3, 4]);
  expect(report.total.created).toBe(0);
  expect(await rows("MATCH (d:Document) RETURN count(*) AS documents")).toEqual([{ documents: 0 }]);
});

test("what refers to something further down waits for it, however far down that is", async () => {
  const crowd = Array.from({ length: 3_000 }, (_, index) => person(`guest-${index}`));
  const { report } = await importText(graph, fileOf([meeting, diary, ...crowd, letter, ...people]));
  expect(report.total).toMatchObject({ refused: 0, created: 3_006 });
});

test("a file that contradicts what the graph quotes is refused where it does, and only there", async () => {
  await writeRecords(graph, all);
  const { refusals, report } = await importText(graph, fileOf([{ ...letter, text: "Nothing." }, person("dan")]));
  expect(refusals).toMatchObject([
    { line: 2, reason: expect.stringContaining('document "letter" has a text that lacks a passage') },
  ]);
  expect(report.total.created).toBe(1);
});

test("the same file twice changes nothing, not even the revision, and is no second import", async () => {
  const file = fileOf([...all, original]);
  const first = await importText(graph, file);
  const revision = await revisionOf(graph);
  const second = await importText(graph, file);
  expect([first.run, second.run]).toEqual([expect.stringMatching(/^import:/), null]);
  expect(second.report.total).toMatchObject({ created: 0, changed: 0, unchanged: 7 });
  expect(await revisionOf(graph)).toBe(revision);
  expect(await rows("MATCH (run:Import) RETURN count(*) AS runs")).toEqual([{ runs: 1 }]);
});

test("an import that changed something is kept, with its files by hash, and relations lead to it", async () => {
  const { run, files } = await importText(graph, fileOf([...all, person("")]));
  expect(await rows("MATCH ()-[r:MEETING]->(), (run:Import {id: r.importRun}) RETURN run {.*} AS run")).toEqual([
    {
      run: expect.objectContaining({
        id: run,
        format: "rawabit",
        sha256: [files[0]!.sha256],
        created: 6,
        refused: 1,
        finishedAt: expect.anything(),
      }),
    },
  ]);
});

test("a strict import writes nothing where one record is bad or refers to nothing", async () => {
  const { refusals, run } = await importText(graph, fileOf([...before, { ...meeting, date: "soon" }]), {
    strict: true,
  });
  expect(refusals).toMatchObject([{ line: 7, reason: expect.stringContaining('its date "soon" is not a date') }]);
  const lost = await importText(graph, fileOf([...people, letter, meeting, { ...diary, related: ["lost"] }]), {
    strict: true,
  });
  expect(lost.refusals).toMatchObject([{ line: 7, reason: expect.stringContaining('the document "lost"') }]);
  expect(run).toBeNull();
  expect(await rows("MATCH (a:Actor) RETURN count(*) AS actors")).toEqual([{ actors: 0 }]);
});

test("a strict import takes what the graph has, and what comes later, for there", async () => {
  await writeRecords(graph, people);
  const { report } = await importText(graph, fileOf([meeting, diary, letter]), { strict: true });
  expect(report.total).toMatchObject({ created: 3, refused: 0 });
});

test("a packed file is read as if it were not", async () => {
  expect((await importText(graph, gzipSync(fileOf(all)))).report.total.created).toBe(6);
});

test.each([
  ["packed and broken off", gzipSync(fileOf(all)).subarray(0, 200), /is a truncated gzip file\. Download it again\./],
  [
    "packed and damaged",
    Buffer.concat([gzipSync("x").subarray(0, 10), Buffer.from("nonsense")]),
    /is a damaged gzip file/,
  ],
  ["UTF-16 without its mark", Buffer.from(fileOf(all), "utf16le"), /is UTF-16\. Save it as UTF-8\./],
  ["UTF-16", Buffer.from(`\uFEFF${fileOf(all)}`, "utf16le"), /is UTF-16\. Save it as UTF-8\./],
  ["empty", "", /is empty\./],
  ["of no header", "17", /the first line is not a header/],
])("a file that is %s is said to be so in a sentence", async (_, content, sentence) => {
  await expect(importText(graph, content)).rejects.toThrow(sentence);
});

test("what a source says no more is retracted in its place among the records", async () => {
  const other = { ...meeting, id: "other", evidence: [] };
  const { report } = await importText(graph, "x", {
    format: saying(
      [...all, other, original],
      { relation: "meeting" },
      { relation: "other" },
      { relation: "no such one" },
      { original: "atlas:1" },
      { ...meeting, date: "2021" },
    ),
  });
  expect(report.byType.retraction).toMatchObject({ retracted: 2, unchanged: 1 });
  expect(await relationOf(graph, "other")).toMatchObject({ retractedAt: expect.any(String) });
  expect(await relationOf(graph, "meeting")).toMatchObject({ version: 2, date: "2021", retractedAt: null });
  expect(await rows("MATCH (o:Original) RETURN count(*) AS originals")).toEqual([{ originals: 0 }]);
});

test("a listing that was over by a day is not open beyond it", async () => {
  const listed = {
    ...{ type: "relation", id: "listed", kind: "SANCTION", date: "2019", endedBy: "2021-03-04", evidence: [] },
    participants: [{ actor: "ada", role: "TARGET" }],
  } as const;
  await importText(graph, fileOf([...people, listed]));
  expect(await relationOf(graph, "listed")).toMatchObject({
    endedBy: "2021-03-04",
    latest: "2021-03-04",
    endDate: null,
  });
});

test.each([
  ["2018-13-01", "is not a date"],
  ["2018", "is not a full date"],
  ["2018-01-01", "its endedBy (2018-01-01) is before its date (2020-05)"],
])("an endedBy of %s is refused", async (endedBy, reason) => {
  const { refusals } = await importText(graph, fileOf([...before, { ...meeting, endedBy }]));
  expect(refusals[0]!.reason).toContain(reason);
});

test("a history that could not have been is refused", async () => {
  const history = { version: 2, recordedAt: "2020-01-01T00:00:00.000Z" };
  const evidence: unknown[] = [];
  const { refusals } = await importText(
    graph,
    fileOf([
      ...people,
      { ...meeting, evidence, history },
      { ...meeting, evidence, history: { version: 1, recordedAt: "2999-01-01T00:00:00.000Z" } },
      { ...meeting, evidence, history: { version: 1, recordedAt: "yesterday" } },
    ]),
  );
  expect(refusals.map(({ reason }) => reason)).toEqual([
    expect.stringContaining("its history has no version 1"),
    expect.stringContaining('the time "2999-01-01T00:00:00.000Z"'),
    expect.stringContaining('the time "yesterday"'),
  ]);
});

type Said = GraphRecord | OriginalRecord | Retraction;

/** A format that yields these items, whatever its source contains. */
function saying(first: readonly Said[], ...rest: Said[]): ImportFormat {
  return {
    name: "test",
    description: "",
    signature: { name: "a test", isIn: () => true },
    async *read() {
      for (const [line, said] of [...first, ...rest].entries())
        yield "type" in said ? { line, record: said } : { line, retract: said };
    },
  };
}
