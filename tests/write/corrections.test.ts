import { afterAll, beforeEach, expect, test } from "vitest";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { retractRelations } from "../../src/write/retractRelations.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { evidenceOf, participantsOf, relationOf, revisionOf } from "./look.ts";
import { all, meeting } from "./records.ts";
import { rows } from "./rows.ts";

const graph = await openEmptyGraph();
beforeEach(async () => {
  await wipe(graph);
  await writeRecords(graph, all);
});
afterAll(() => graph.close());

test("a correction keeps the id, retracts the current version and records the next at the same moment", async () => {
  const first = await relationOf(graph, "meeting");
  const summary = await writeRecords(graph, [{ ...meeting, date: "2020-06" }]);
  const second = await relationOf(graph, "meeting");
  expect(summary.relations).toEqual({ added: 0, changed: 1, unchanged: 0 });
  expect(second).toMatchObject({
    version: 2,
    date: "2020-06",
    earliest: "2020-06-01",
    retractedAt: null,
    sourceCount: 1,
  });
  expect(await relationOf(graph, "meeting", first!.recordedAt)).toEqual({ ...first, retractedAt: second!.recordedAt });
});

test("the moment of a correction belongs to the new version, the one before it to the old", async () => {
  await writeRecords(graph, [{ ...meeting, date: "2020-06" }]);
  const { recordedAt } = (await relationOf(graph, "meeting"))!;
  const justBefore = new Date(new Date(recordedAt).getTime() - 1).toISOString();
  expect((await relationOf(graph, "meeting", recordedAt))!.version).toBe(2);
  expect((await relationOf(graph, "meeting", justBefore))!.version).toBe(1);
});

test("corrections within one millisecond still follow each other", async () => {
  for (const date of ["2020-06", "2020-07", "2020-08"]) await writeRecords(graph, [{ ...meeting, date }]);
  const versions = await rows(
    "MATCH ()-[r:MEETING]->() RETURN r.version AS version, r.recordedAt < coalesce(r.retractedAt, datetime('9999')) AS lasted ORDER BY version",
  );
  expect(versions).toEqual([1, 2, 3, 4].map((version) => ({ version, lasted: true })));
});

test("those who took part may be corrected; the old version keeps who was named then", async () => {
  const participants = [...meeting.participants, { actor: "cyd", role: "HOST" }] as const;
  await writeRecords(graph, [{ ...meeting, participants }]);
  expect(await participantsOf(graph, "meeting")).toEqual(["ada PARTICIPANT", "ben PARTICIPANT", "cyd HOST"]);
  expect(
    await rows("MATCH ()-[r:MEETING]->() RETURN r.version AS version, count(*) AS edges ORDER BY version"),
  ).toEqual([
    { version: 1, edges: 1 },
    { version: 2, edges: 3 },
  ]);
});

test("only the current version is corrected, once more, when a source goes back to what it said first", async () => {
  await writeRecords(graph, [{ ...meeting, date: "2020-06" }]);
  await writeRecords(graph, [meeting]);
  expect(await relationOf(graph, "meeting")).toMatchObject({ version: 3, date: "2020-05" });
  expect(await rows("MATCH ()-[r:MEETING]->() WHERE r.retractedAt IS NULL RETURN r.version AS version")).toEqual([
    { version: 3 },
  ]);
});

test("a plan and the meeting that followed need two ids", async () => {
  const revision = await revisionOf(graph);
  await expect(writeRecords(graph, [{ ...meeting, modality: "PLANNED" }])).rejects.toMatchObject({
    code: "CONFLICT",
    message: expect.stringContaining('relation "meeting" is MEETING, PLANNED here and MEETING, ASSERTED in the graph'),
  });
  expect(await revisionOf(graph)).toBe(revision);
});

test("what is retracted is no longer current, and neither is its evidence; both stay known as of then", async () => {
  const { recordedAt } = (await relationOf(graph, "meeting"))!;
  expect(await retractRelations(graph, ["meeting", "meeting", "no such relation"])).toEqual(["meeting"]);
  const last = await relationOf(graph, "meeting");
  expect(last!.retractedAt).not.toBeNull();
  expect(await evidenceOf(graph, "meeting")).toEqual([]);
  expect(await evidenceOf(graph, "meeting", recordedAt)).toHaveLength(1);
  expect(await relationOf(graph, "meeting", last!.retractedAt!)).toBeUndefined();
});

test("retracting twice changes nothing the second time", async () => {
  await retractRelations(graph, ["meeting"]);
  const revision = await revisionOf(graph);
  expect(await retractRelations(graph, ["meeting"])).toEqual([]);
  expect(await revisionOf(graph)).toBe(revision);
});

test("a retracted relation comes back as its next version, with evidence of its own", async () => {
  await retractRelations(graph, ["meeting"]);
  await writeRecords(graph, [meeting]);
  expect(await relationOf(graph, "meeting")).toMatchObject({ version: 2, retractedAt: null, sourceCount: 1 });
  const [evidence] = await evidenceOf(graph, "meeting");
  expect(evidence!.id).toMatch(/@2$/);
});
