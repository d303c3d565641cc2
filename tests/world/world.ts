import type { Graph } from "../../src/neo4j/graph.ts";
import { propertiesOfRun } from "../../src/write/importRun.ts";
import type { OriginalRecord } from "../../src/write/records.ts";
import { retractRelations } from "../../src/write/retractRelations.ts";
import { writeBatch } from "../../src/write/writeBatch.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { actors } from "./actors.ts";
import { talwanPresidentCorrected } from "./affiliations.ts";
import { documents } from "./documents.ts";
import { phoneCall, rumouredLunch } from "./meetings.ts";
import { relations } from "./relations.ts";

/** The import that corrected a relation, and the original text of its source. */
export const yearbook = {
  id: "import:yearbook",
  note: {
    format: "csv",
    files: [{ name: "yearbook.csv", sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" }],
    startedAt: new Date("2024-02-01T08:00:00.000Z"),
    finishedAt: new Date("2024-02-01T08:00:01.000Z"),
    ...{ created: 1, changed: 1, unchanged: 0, retracted: 0, curated: 0, refused: 0 },
  },
};
const yearbookRow: OriginalRecord = {
  type: "original",
  id: "yearbook:17",
  format: "csv",
  content: "Talwan,president,2015-09-20,2023",
};

export const world = [...actors, ...documents, ...relations];

/** Fills a migrated, empty graph with the miniature world: see README.md beside this file. */
export async function loadWorld(graph: Graph): Promise<void> {
  await writeRecords(graph, world);
  const entries = [talwanPresidentCorrected, yearbookRow].map((record) => ({ record }));
  await writeBatch(graph, entries, { run: { id: yearbook.id, propertiesAfter: () => propertiesOfRun(yearbook.note) } });
  await writeRecords(graph, [{ ...phoneCall, evidence: [{ document: "scan", quote: "They talked." }] }]);
  await retractRelations(graph, [rumouredLunch.id]);
}
