import type { Graph } from "../../neo4j/graph.ts";
import type { EdgeRow, EvidenceRow } from "../projection/rows.ts";
import type { Changes } from "../projection/withChanges.ts";
import {
  changedRelations,
  type EdgeColumns,
  type EvidenceColumns,
  edgesOfRelations,
  evidenceOfRelations,
  newActors,
} from "./projection.queries.ts";
import { edgeRow, evidenceRow } from "./rowsOfColumns.ts";

/** So many relations are read with one statement. */
const atOnce = 5_000;

/**
 * What has changed in the graph after a revision, up to another one and perhaps beyond; null where more relations have than
 * are worth it.
 */
export async function readChanges(
  graph: Graph,
  since: number,
  revision: number,
  most: number,
): Promise<Changes | null> {
  const actorIds: string[] = [];
  const relationIds: string[] = [];
  const edges: EdgeRow[] = [];
  const evidence: EvidenceRow[] = [];
  await graph.stream(changedRelations, { since }, (id: string) => relationIds.push(id));
  if (relationIds.length > most) return null;
  for (let from = 0; from < relationIds.length; from += atOnce) {
    const ids = relationIds.slice(from, from + atOnce);
    await graph.stream(edgesOfRelations, { ids }, (id: string, edge: EdgeColumns) => edges.push(edgeRow(id, edge)));
    await graph.stream(evidenceOfRelations, { ids }, (id: string, piece: EvidenceColumns) =>
      evidence.push(evidenceRow(id, piece)),
    );
  }
  // Last, so that the ends of all these edges are among them.
  await graph.stream(newActors, { since }, (id: string) => actorIds.push(id));
  return { revision, actorIds, edges, evidence };
}
