import type { Modality } from "../../ontology/modalities.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";

/** One edge of one version of a relation, as the projection is made from. Days count from 1970-01-01, moments are milliseconds since then. */
export interface EdgeRow {
  readonly relationId: string;
  /** Ids of two different actors. */
  readonly fromId: string;
  readonly toId: string;
  readonly kind: RelationKind;
  readonly modality: Modality;
  /** Whether the edge means something from one end to the other. */
  readonly directed: boolean;
  /** The first and the last day of its window; null where open, both null where undated. */
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly confidence: number | null;
  /** Distinct documents of the current evidence. */
  readonly sourceCount: number;
  readonly recordedAt: number;
  readonly retractedAt: number | null;
}

/** That a document supports a relation, and since when and until when the graph has held so. */
export interface EvidenceRow {
  readonly relationId: string;
  readonly documentId: string;
  readonly recordedAt: number;
  readonly retractedAt: number | null;
}

/** What a projection is made from. */
export interface ProjectionRows {
  readonly revision: number;
  readonly actorIds: Iterable<string>;
  readonly edges: Iterable<EdgeRow>;
  readonly evidence: Iterable<EvidenceRow>;
}
