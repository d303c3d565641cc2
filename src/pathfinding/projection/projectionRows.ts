import type { Modality } from "../../ontology/modalities.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { DateLength } from "./projection.ts";

/** One edge of one version of a relation. Days count from 1970-01-01, moments are milliseconds since then. */
export interface ProjectionEdgeRow {
  readonly relationId: string;
  /** Ids of two actors; the same one twice if the relation has a single known actor. */
  readonly fromId: string;
  readonly toId: string;
  readonly kind: RelationKind;
  readonly modality: Modality;
  /** Whether the edge is directed from `fromId` to `toId`. */
  readonly directed: boolean;
  /** The first and the last day of its window; null if open, both null if undated. */
  readonly earliest: number | null;
  readonly latest: number | null;
  /** The lengths of the partial dates that give these days; 0 if there is none. */
  readonly startLength: DateLength;
  readonly endLength: DateLength;
  readonly confidence: number | null;
  /** The number of distinct documents of its current evidence. */
  readonly sourceCount: number;
  readonly recordedAt: number;
  readonly retractedAt: number | null;
}

/** One piece of evidence: a document supports a relation, from the moment it was recorded until it was retracted. */
export interface ProjectionEvidenceRow {
  readonly relationId: string;
  readonly documentId: string;
  readonly recordedAt: number;
  readonly retractedAt: number | null;
}

/** A whole graph as rows. */
export interface ProjectionRows {
  readonly revision: number;
  readonly actorIds: Iterable<string>;
  readonly edges: Iterable<ProjectionEdgeRow>;
  readonly evidence: Iterable<ProjectionEvidenceRow>;
}
