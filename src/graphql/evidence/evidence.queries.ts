import { query } from "../../neo4j/query.ts";
import type { GraphDateTime } from "../../neo4j/values.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type { DocumentRow } from "../document/document.queries.ts";

export interface EvidenceRow {
  readonly id: string;
  readonly relationId: string;
  readonly documentId: string;
  /** Its sort key in lists (see docs/graph-model.md). */
  readonly order: string;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
}

/** The DataLoader key for the evidence of a relation as known at a time; Cypher returns `key` with each row. */
export interface EvidenceKey {
  readonly key: string;
  readonly id: string;
  readonly knownAt: GraphDateTime | null;
}

export const evidenceOfRelations = query<
  { relations: readonly EvidenceKey[]; after: string; limit: number; documents: boolean },
  { key: string; evidence: EvidenceRow[]; documents: DocumentRow[] }
>("evidence/ofRelations", { keys: ["relations"] });
export const evidenceCountsOfRelations = query<
  { relations: readonly EvidenceKey[] },
  { key: string; count: number; documents: number }
>("evidence/countsOfRelations");
export const evidenceOfDocuments = query<
  { documentIds: readonly string[]; afterStart: number | null; afterId: string | null; limit: number },
  { documentId: string; evidence: EvidenceRow[] }
>("evidence/ofDocuments");
export const evidenceCountsOfDocuments = query<
  { documentIds: readonly string[] },
  { documentId: string; count: number }
>("evidence/countsOfDocuments");
export const evidenceByIds = query<{ ids: readonly string[] }, { evidence: EvidenceRow }>("evidence/byIds");
export const attributionsOfEvidence = query<{ ids: readonly string[] }, { id: string; actors: ActorRow[] }>(
  "evidence/attributions",
);
