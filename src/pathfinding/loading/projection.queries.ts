import { query } from "../../neo4j/query.ts";
import type { Nothing } from "../../write/write.queries.ts";
import type { EdgeRow } from "../projection/rows.ts";
import type { Sizes } from "../projection/sizes.ts";

/** As `cypher/shared/projectionEdge` has it: days as one number, moments as milliseconds. */
export type EdgeColumns = [
  toId: string,
  relationId: string,
  kind: EdgeRow["kind"],
  modality: EdgeRow["modality"],
  directed: boolean,
  earliest: number | null,
  latest: number | null,
  confidence: number | null,
  sourceCount: number,
  recordedAt: number,
  retractedAt: number | null,
];
export type EvidenceColumns = [relationId: string, recordedAt: number, retractedAt: number | null];

interface Slice {
  readonly from: string;
  readonly to: string;
}
interface Since {
  readonly since: number;
}
interface Ids {
  readonly ids: readonly string[];
}

export const sizes = query<Nothing, Sizes>("projection/sizes");
export const actorIds = query<Nothing, { id: string }>("projection/actorIds");
export const documentIds = query<Nothing, { id: string }>("projection/documentIds");
export const edgesOfActors = query<Slice, { id: string; edges: EdgeColumns[] }>("projection/edgesOfActors");
export const evidenceOfDocuments = query<Slice, { id: string; evidence: EvidenceColumns[] }>(
  "projection/evidenceOfDocuments",
);
export const newActors = query<Since, { id: string }>("projection/newActors");
export const changedRelations = query<Since, { id: string }>("projection/changedRelations");
export const edgesOfRelations = query<Ids, { id: string; edge: EdgeColumns }>("projection/edgesOfRelations");
export const evidenceOfRelations = query<Ids, { id: string; evidence: EvidenceColumns }>(
  "projection/evidenceOfRelations",
);
