import { retractRelations } from "../../src/change/retractRelations.ts";
import { writeRecords } from "../../src/change/writeRecords.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { actors } from "./actors.ts";
import { talwanPresidentCorrected } from "./affiliations.ts";
import { documents } from "./documents.ts";
import { phoneCall, rumouredLunch } from "./meetings.ts";
import { relations } from "./relations.ts";

export const world = [...actors, ...documents, ...relations];

/** Fills a migrated, empty graph with the miniature world: see README.md beside this file. */
export async function loadWorld(graph: Graph): Promise<void> {
  await writeRecords(graph, world);
  await writeRecords(graph, [talwanPresidentCorrected]);
  await writeRecords(graph, [{ ...phoneCall, evidence: [{ document: "scan", quote: "They talked." }] }]);
  await retractRelations(graph, [rumouredLunch.id]);
}
