import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { gdeltImport } from "../../../src/formats/gdelt/import.ts";
import { existingRecordsOf } from "../../../src/import/existingRecords.ts";
import { FileSource } from "../../../src/import/fileSource.ts";
import { importSources } from "../../../src/import/importer.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { revisionOf } from "../../write/look.ts";
import { event, mention, noActor } from "./gdelt.rows.ts";

const graph = await openEmptyGraph();
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const events = [
  event({ id: "1" }),
  event({ id: "2", code: "043", actor1: ["FRA", "FRANCE"], actor2: ["JPN", "JAPAN"], url: "http://herald.example/2" }),
  event({ id: "3", code: "111", actor1: ["JPNGOV", "TOKYO"], actor2: noActor }),
  event({ id: "4", code: "010", actor2: ["JPN", "TOKYO"] }),
].join("\n");
const mentions = [
  mention("2", "https://a.example/1"),
  mention("3", "https://a.example/1"),
  mention("9", "https://a.example/1"),
];

async function importTexts(...texts: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "rawabit-test-"));
  const sources: FileSource[] = [];
  for (const [index, text] of texts.entries()) {
    writeFileSync(join(folder, `${index}.tsv`), text);
    sources.push(await FileSource.open(join(folder, `${index}.tsv`)));
  }
  try {
    return (await importSources(graph, gdeltImport, sources, { strict: true, onRefusal: () => {} })).report;
  } finally {
    for (const source of sources) source.close();
    rmSync(folder, { recursive: true });
  }
}

async function documentsOfRelations() {
  const found: Record<string, number> = {};
  for await (const { kind, participants, evidence } of existingRecordsOf(graph).relations("gdelt:event:"))
    found[`${kind} of ${participants.length}`] = new Set(evidence.map(({ document }) => document)).size;
  return found;
}

test("events and their mentions may come with one command; the same command again changes nothing", async () => {
  const report = await importTexts(events, mentions.join("\n"));
  expect(report.total.refused).toBe(0);
  expect(Object.values(report.skipped)).toEqual([1]);
  expect(await documentsOfRelations()).toEqual({ "MEETING of 2": 3, "STATEMENT of 1": 2, "STATEMENT of 2": 1 });
  const revision = await revisionOf(graph);
  expect((await importTexts(events, mentions.join("\n"))).total).toMatchObject({
    created: 0,
    changed: 0,
    retracted: 0,
  });
  expect(await revisionOf(graph)).toBe(revision);
});

test("mentions may come later, and events that are repeated then keep what mentions added", async () => {
  await importTexts(events);
  expect(await documentsOfRelations()).toEqual({ "MEETING of 2": 2, "STATEMENT of 1": 1, "STATEMENT of 2": 1 });
  await importTexts(mentions.join("\n"));
  await importTexts(events);
  expect(await documentsOfRelations()).toEqual({ "MEETING of 2": 3, "STATEMENT of 1": 2, "STATEMENT of 2": 1 });
});
