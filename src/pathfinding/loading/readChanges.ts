import type { StreamReader } from "../../neo4j/graph.ts";
import type { ProjectionChanges } from "../projection/applyChanges.ts";
import type { ProjectionEdgeRow, ProjectionEvidenceRow } from "../projection/projectionRows.ts";
import { parseEdge, parseEvidence } from "./parseRows.ts";
import {
  changedRelations,
  type EdgeColumns,
  type EvidenceColumns,
  edgesOfChangedRelations,
  evidenceOfChangedRelations,
  newActors,
} from "./projection.queries.ts";

/** How many relations one statement reads. */
const batchSize = 5_000;

interface ChangedRange {
  /** Reads what changed after this revision. */
  readonly since: number;
  /** The revision that the result has reached at least; later changes may be included. */
  readonly revision: number;
}

/** Reads the changes of the graph, by the reader that has read the revision; null if more than `maxRelations` relations have changed. */
export async function readChanges(
  reader: StreamReader,
  { since, revision }: ChangedRange,
  maxRelations: number,
): Promise<ProjectionChanges | null> {
  const actorIds: string[] = [];
  const relationIds: string[] = [];
  const edges: ProjectionEdgeRow[] = [];
  const evidence: ProjectionEvidenceRow[] = [];
  await reader.stream(changedRelations, { since }, (id: string) => relationIds.push(id));
  if (relationIds.length > maxRelations) return null;
  for (let from = 0; from < relationIds.length; from += batchSize) {
    const ids = relationIds.slice(from, from + batchSize);
    await reader.stream(edgesOfChangedRelations, { ids }, (id: string, edge: EdgeColumns) =>
      edges.push(parseEdge(id, edge)),
    );
    await reader.stream(evidenceOfChangedRelations, { ids }, (id: string, piece: EvidenceColumns) =>
      evidence.push(parseEvidence(id, piece)),
    );
  }
  // Read last, so that it includes the actors at the ends of all these edges.
  await reader.stream(newActors, { since }, (id: string) => actorIds.push(id));
  return { revision, actorIds, edges, evidence };
}
