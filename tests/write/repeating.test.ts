import { afterAll, beforeEach, expect, test } from "vitest";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import type { GraphRecord, RelationRecord } from "../../src/write/records.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { relations } from "../world/relations.ts";
import { world } from "../world/world.ts";
import { participantsOf, relationOf, revisionOf } from "./look.ts";
import { all, before, meeting, person } from "./records.ts";

const graph = await openEmptyGraph();
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

test("a second import of the same records changes nothing, not even the revision", async () => {
  await writeRecords(graph, world);
  const revision = await revisionOf(graph);
  const again = await writeRecords(graph, world);
  for (const { added, changed } of [again.actors, again.documents, again.relations])
    expect([added, changed]).toEqual([0, 0]);
  expect(again.evidence.added).toBe(0);
  expect(again.relations.unchanged).toBe(relations.length);
  expect(await revisionOf(graph)).toBe(revision);
});

test("a second import in the other order changes nothing either", async () => {
  await writeRecords(graph, all);
  const revision = await revisionOf(graph);
  await writeRecords(graph, all.toReversed());
  expect(await revisionOf(graph)).toBe(revision);
});

test("a meeting listed from its other side is the same meeting", async () => {
  await writeRecords(graph, all);
  const mirrored = { ...meeting, participants: meeting.participants.toReversed() };
  expect((await writeRecords(graph, [mirrored])).relations).toEqual({ added: 0, changed: 0, unchanged: 1 });
  expect(await participantsOf(graph, "meeting")).toEqual(["ada PARTICIPANT", "ben PARTICIPANT"]);
});

test("a file that lists each meeting from both sides makes it once, in one version", async () => {
  const mirrored = { ...meeting, participants: meeting.participants.toReversed() };
  const summary = await writeRecords(graph, [...before, meeting, mirrored]);
  expect(summary.relations).toEqual({ added: 1, changed: 0, unchanged: 1 });
  expect(await relationOf(graph, "meeting")).toMatchObject({ version: 1, sourceCount: 1 });
});

test("a tie without direction, written from its other end, is the same tie; one with a direction is corrected", async () => {
  const tie = (from: string, to: string, directed: boolean): RelationRecord => ({
    ...{
      type: "relation",
      id: `tie ${directed}`,
      kind: "ASSOCIATION",
      associationType: "family",
      directed,
      evidence: [],
    },
    participants: [
      { actor: from, role: "FROM" },
      { actor: to, role: "TO" },
    ],
  });
  await writeRecords(graph, [...before, tie("ada", "ben", false), tie("ada", "ben", true)]);
  const mirrored = await writeRecords(graph, [tie("ben", "ada", false), tie("ben", "ada", true)]);
  expect(mirrored.relations).toEqual({ added: 0, changed: 1, unchanged: 1 });
  expect(await participantsOf(graph, "tie true")).toEqual(["ben FROM", "ada TO"]);
});

test("properties in another order are the same properties", async () => {
  const summit = { ...meeting, summary: { ar: "لقاء", en: "a meeting" } };
  await writeRecords(graph, [...before, summit]);
  const turned = Object.fromEntries(Object.entries(summit).toReversed()) as unknown as GraphRecord;
  const texts = { ...turned, summary: { en: "a meeting", ar: "لقاء" } } as GraphRecord;
  expect((await writeRecords(graph, [turned, texts])).relations.unchanged).toBe(2);
});

test("a modality that is left out is ASSERTED", async () => {
  await writeRecords(graph, all);
  expect((await writeRecords(graph, [{ ...meeting, modality: "ASSERTED" }])).relations.unchanged).toBe(1);
});

test("the revision rises by one with each piece that changes something", async () => {
  const start = await revisionOf(graph);
  await writeRecords(graph, before);
  await writeRecords(graph, [meeting]);
  expect(await revisionOf(graph)).toBe(start + 2);
});

test("a stream longer than a transaction is written in pieces, and progress is told after each", async () => {
  const start = await revisionOf(graph);
  const totals: number[] = [];
  const summary = await writeRecords(graph, many(5_000), { onProgress: ({ actors }) => totals.push(actors.added) });
  expect(summary.actors.added).toBe(5_000);
  expect(totals).toEqual([2_000, 4_000, 5_000]);
  expect(await revisionOf(graph)).toBe(start + 3);
});

async function* many(count: number): AsyncGenerator<GraphRecord> {
  for (let index = 0; index < count; index++) yield person(`person-${index}`);
}
