import { afterAll, beforeEach, expect, test } from "vitest";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { digestOfRemovedName } from "../../src/write/plan/removedNames.ts";
import type { AnyRecord, Entry } from "../../src/write/records.ts";
import { writeBatch } from "../../src/write/writeBatch.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { edit, retractByEditor, retractEvidenceByEditor } from "./editor.ts";
import { evidenceOf, relationOf, revisionOf, sourcesOf } from "./look.ts";
import { all, diary, letter, meeting, people, person } from "./records.ts";
import { rows } from "./rows.ts";

const graph = await openEmptyGraph();
beforeEach(async () => {
  await wipe(graph);
  await writeRecords(graph, all);
});
afterAll(() => graph.close());

async function imports(record: AnyRecord, overrides = false) {
  const [outcome] = await writeBatch(graph, [{ record }], { overrides });
  return outcome;
}

const retraction: Entry = { retract: { relation: "meeting" } };
const another = { document: "diary", quote: "Met Ben today." };

test("what an editor has corrected stays, whether the next import repeats its record, changes it or drops it", async () => {
  await edit(graph, { ...meeting, date: "2020-05-04" });
  for (const record of [meeting, { ...meeting, date: "2020-06" }]) {
    expect(await imports(record)).toEqual({
      became: "curated",
      kept: 'relation "meeting", which an editor has corrected',
      changed: false,
    });
  }
  expect((await writeBatch(graph, [retraction]))[0]).toMatchObject({ became: "curated" });
  expect(await relationOf(graph, "meeting")).toMatchObject({ version: 2, date: "2020-05-04", retractedAt: null });
});

test("an import that says what an editor has written changes nothing", async () => {
  await edit(graph, { ...meeting, date: "2020-06" });
  const revision = await revisionOf(graph);
  expect(await imports({ ...meeting, date: "2020-06" })).toEqual({ became: "unchanged" });
  expect(await revisionOf(graph)).toBe(revision);
});

test("new evidence is added to a version of an editor, each time that the import is repeated it is named as kept", async () => {
  await edit(graph, { ...meeting, date: "2020-05-04" });
  const edition = { ...meeting, date: "2020-06", evidence: [...meeting.evidence, another] };
  expect(await imports(edition)).toMatchObject({ became: "curated", changed: true, evidence: 1 });
  expect(await imports(edition)).toMatchObject({ became: "curated", changed: false });
  expect(await relationOf(graph, "meeting")).toMatchObject({ version: 2, date: "2020-05-04", sourceCount: 2 });
});

test("what an editor has retracted is not brought back, nor gets it evidence", async () => {
  await retractByEditor(graph, "meeting");
  for (const record of [meeting, { ...meeting, date: "2020-06" }, { ...meeting, evidence: [another] }])
    expect(await imports(record)).toEqual({
      became: "curated",
      kept: 'relation "meeting", which an editor has retracted',
      changed: false,
    });
  expect((await writeBatch(graph, [retraction]))[0]).toEqual({ became: "unchanged" });
  expect(await relationOf(graph, "meeting")).toMatchObject({ version: 1, retractedAt: expect.any(String) });
});

test("what an import has retracted, an import brings back", async () => {
  await writeBatch(graph, [retraction]);
  expect(await imports(meeting)).toMatchObject({ became: "changed" });
});

test("what an editor has restored stays", async () => {
  await writeBatch(graph, [retraction]);
  await edit(graph, meeting);
  expect((await writeBatch(graph, [retraction]))[0]).toMatchObject({ became: "curated" });
  expect(await imports({ ...meeting, date: "2020-06" })).toMatchObject({ became: "curated" });
});

test("evidence that an editor has retracted never comes back, under its id or another; the rest of the record counts", async () => {
  const [passage] = await evidenceOf(graph, "meeting");
  await imports({ ...meeting, evidence: [...meeting.evidence, another] });
  await retractEvidenceByEditor(graph, "meeting", passage!.id);
  const kept = 'evidence of relation "meeting", which an editor has corrected or retracted';
  for (let repetition = 0; repetition < 2; repetition++)
    expect(await imports(meeting)).toEqual({ became: "curated", kept, changed: false });
  const renamed = { ...meeting, date: "2020-06", evidence: [{ ...meeting.evidence[0]!, id: "renamed" }] };
  expect(await imports(renamed)).toEqual({ became: "curated", kept, changed: true });
  expect(await imports(renamed)).toEqual({ became: "curated", kept, changed: false });
  expect(await relationOf(graph, "meeting")).toMatchObject({ date: "2020-06" });
  expect(await sourcesOf(graph, "meeting")).toBe(1);
});

test("a relation that loses its source stays if an editor has added evidence", async () => {
  await edit(graph, { ...meeting, evidence: [...meeting.evidence, another] });
  expect((await writeBatch(graph, [retraction]))[0]).toMatchObject({
    became: "curated",
    kept: 'relation "meeting", to which an editor has added evidence',
  });
  // The version is still the source's own.
  expect(await imports({ ...meeting, date: "2020-06" })).toMatchObject({ became: "changed" });
  expect(await sourcesOf(graph, "meeting")).toBe(2);
});

test("an override replaces what an editor has decided; from then on the source decides again", async () => {
  await edit(graph, { ...meeting, date: "2020-05-04" });
  expect(await imports(meeting, true)).toMatchObject({ became: "changed" });
  expect(await relationOf(graph, "meeting")).toMatchObject({ version: 3, date: "2020-05" });
  expect(await imports({ ...meeting, date: "2020-06" })).toMatchObject({ became: "changed" });
  await retractByEditor(graph, "meeting");
  expect(await imports(meeting, true)).toMatchObject({ became: "changed", evidence: 1 });
  await edit(graph, { ...meeting, date: "2020-05-04" });
  expect((await writeBatch(graph, [retraction], { overrides: true }))[0]).toEqual({ became: "retracted" });
  expect(await imports(meeting)).toMatchObject({ became: "changed", evidence: 1 });
});

test("an actor keeps what an editor has set or removed, and gets other facts", async () => {
  await writeRecords(graph, [{ ...person("ada"), birthDate: "1950", description: { en: "A poet" } }]);
  const removed = digestOfRemovedName("Ada the False");
  await rows(
    `MATCH (ada:Actor {id: 'ada'}) SET ada.birthDate = '1951', ada.description = ['en:A writer'], ada.curatedFields = ['birthDate', 'description'], ada.removedNames = ['${removed}']`,
  );
  const edition = {
    ...person("ada"),
    names: [...person("ada").names, { value: "Ada the False", lang: "fr", kind: "ALIAS" }],
    birthDate: "1950",
    deathDate: "2020",
    description: { en: "A poet", ar: "شاعرة" },
  } as const;
  expect(await imports(edition)).toEqual({
    became: "curated",
    kept: 'description, birthDate, name "Ada the False" of actor "ada", as an editor has left it',
    changed: true,
  });
  expect(await imports(edition)).toMatchObject({ became: "curated", changed: false });
  const look =
    "MATCH (a:Actor {id: 'ada'}) RETURN a.birthDate AS birth, a.deathDate AS death, a.description AS text, COUNT {(a)-[:HAS_NAME]->()} AS names, a.curatedFields AS fields, a.removedNames AS removed";
  const kept = { birth: "1951", death: "2020", text: ["en:A writer", "ar:شاعرة"], names: 1 };
  expect(await rows(look)).toMatchObject([kept]);
  expect(await imports(edition, true)).toMatchObject({ became: "changed" });
  expect(await rows(look)).toEqual([
    { birth: "1950", death: "2020", text: ["en:A poet", "ar:شاعرة"], names: 2, fields: null, removed: null },
  ]);
});

test("a kind that an editor has set stays, and is no conflict", async () => {
  await rows(
    "MATCH (a:Actor {id: 'ada'}) SET a.kind = 'ORGANIZATION', a:Organization, a.curatedFields = ['kind'] REMOVE a:Person",
  );
  const edition = { ...person("ada"), deathDate: "2020" };
  expect(await imports(edition)).toMatchObject({ became: "curated", kept: expect.stringMatching(/^kind of actor/) });
  expect(await imports(meeting)).toEqual({ became: "unchanged" });
  expect(await rows("MATCH (a:Actor {id: 'ada'}) RETURN a.kind AS kind, labels(a) AS labels")).toEqual([
    { kind: "ORGANIZATION", labels: ["Actor", "Organization"] },
  ]);
  expect(await imports(edition, true)).toMatchObject({ became: "changed" });
  expect(await rows("MATCH (a:Actor {id: 'ada'}) RETURN a.kind AS kind, a.curatedFields AS fields")).toEqual([
    { kind: "PERSON", fields: null },
  ]);
});

test("a document that an editor has added keeps its text, and quotes are compared with it", async () => {
  const note = { type: "document", id: "note", text: "Ada met Cyd." } as const;
  await edit(graph, note);
  const quoting = { ...meeting, id: "other", evidence: [{ document: "note", quote: "Ada saw", start: 0, end: 7 }] };
  const [kept, refused] = await writeBatch(graph, [{ record: { ...note, text: "Ada saw Cyd." } }, { record: quoting }]);
  expect(kept).toMatchObject({ became: "curated", kept: 'document "note", which an editor has added' });
  expect(refused).toHaveProperty("refused");
  expect(await imports(note)).toEqual({ became: "unchanged" });
});

test("an untouched graph keeps nothing as curated", async () => {
  const records = [...people, letter, diary, meeting];
  const outcomes = await writeBatch(
    graph,
    records.map((record) => ({ record })),
  );
  expect(outcomes).toEqual(records.map(() => ({ became: "unchanged" })));
});
