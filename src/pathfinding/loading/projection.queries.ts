import { query } from "../../neo4j/query.ts";
import type { Nothing } from "../../write/write.queries.ts";
import type { ProjectionCounts } from "../projection/memoryEstimate.ts";
import type { ProjectionEdgeRow } from "../projection/projectionRows.ts";

/**
 * An edge as `cypher/shared/projectionEdge` returns it: a list, because that is faster than a map. Moments are milliseconds.
 */
export type EdgeColumns = [
  toId: string,
  relationId: string,
  kind: ProjectionEdgeRow["kind"],
  modality: ProjectionEdgeRow["modality"],
  directed: boolean,
  /** The days of its window, with the lengths of the dates that give them: (year × 512 + day of the year) × 16 + length. */
  start: number | null,
  end: number | null,
  confidence: number | null,
  sourceCount: number,
  recordedAt: number,
  retractedAt: number | null,
];
export type EvidenceColumns = [relationId: string, recordedAt: number, retractedAt: number | null];

/** Moments are milliseconds. */
export interface GraphState {
  readonly revision: number;
  /** The moment of the revision. */
  readonly recordedAt: number;
  readonly rereadFrom: number;
}

interface IdRange {
  readonly from: string;
  readonly to: string;
}
interface Since {
  readonly since: number;
}
interface Ids {
  readonly ids: readonly string[];
}

export const graphState = query<Nothing, GraphState>("projection/state");
export const databaseIdentity = query<Nothing, { database: string }>("projection/database");
export const lastMoments = query<{ readonly revision: number }, { moment: number }>("projection/lastMoments");
export const projectionCounts = query<Nothing, ProjectionCounts>("projection/sizes");
export const allActorIds = query<Nothing, { id: string }>("projection/actorIds");
export const allDocumentIds = query<Nothing, { id: string }>("projection/documentIds");
export const edgesOfActorRange = query<IdRange, { id: string; edges: EdgeColumns[] }>("projection/edgesOfActors");
export const evidenceOfDocumentRange = query<IdRange, { id: string; evidence: EvidenceColumns[] }>(
  "projection/evidenceOfDocuments",
);
export const newActors = query<Since, { id: string }>("projection/newActors");
export const changedRelations = query<Since, { id: string }>("projection/changedRelations");
export const edgesOfChangedRelations = query<Ids, { id: string; edge: EdgeColumns }>("projection/edgesOfRelations");
export const evidenceOfChangedRelations = query<Ids, { id: string; evidence: EvidenceColumns }>(
  "projection/evidenceOfRelations",
);
