import { digestOf } from "../../src/text/digest.ts";
import { compareRelation, type RelationChange, type RelationComparison } from "../../src/write/plan/relationChanges.ts";
import type { RelationRecord } from "../../src/write/records.ts";
import type { EdgeRow, EvidenceState, Properties } from "../../src/write/write.queries.ts";
import { timeOfRevision } from "./clock.ts";

/** One relation in 32 is corrected, one in 200 retracted, ten revisions later. */
const correctedEvery = 32;
const retractedEvery = 200;
const revisionsLater = 10;

/** What the graph stores of a relation: all versions of its edges and all of its evidence. */
export interface GeneratedHistory {
  readonly edges: readonly EdgeRow[];
  readonly evidence: readonly { readonly document: string; readonly properties: Properties }[];
}

/** What the write path stores for a relation and for its later correction or retraction. @param index of the relation */
export function generateHistory(record: RelationRecord, index: number, revision: number): GeneratedHistory {
  const created = plan(record, undefined, revision);
  if (index % correctedEvery === 7) {
    const corrected = { ...record, confidence: record.confidence === 0.9 ? 0.8 : 0.9 };
    const existing = { ...stateOf(record, created), evidence: created.evidence.added.map(evidenceState) };
    const next = plan(corrected, existing, revision + revisionsLater);
    return {
      edges: [
        ...created.edges.map(stamp(revision, revision + revisionsLater)),
        ...next.edges.map(stamp(revision + revisionsLater)),
      ],
      evidence: created.evidence.added.map(stamp(revision)),
    };
  }
  const end = index % retractedEvery === 11 ? revision + revisionsLater : undefined;
  return { edges: created.edges.map(stamp(revision, end)), evidence: created.evidence.added.map(stamp(revision, end)) };
}

/** The last revision of a world, given that of its last relation: corrections and retractions come later. */
export function lastRevision(lastOfRelations: number): number {
  return lastOfRelations + revisionsLater;
}

type ExistingRelation = Parameters<typeof compareRelation>[1];

function plan(record: RelationRecord, existing: ExistingRelation, revision: number): RelationChange {
  const recordedAt = timeOfRevision(revision);
  const circumstances = { recordedAt, recordDigest: digestOf(record), overrides: false };
  return (compareRelation(record, existing, circumstances) as RelationComparison).change!;
}

function stateOf({ id, kind, modality = "ASSERTED" }: RelationRecord, { edges }: RelationChange) {
  return {
    id,
    kind,
    modality,
    version: 1,
    digest: String(edges[0]!.properties.digest),
    retracted: false,
    curated: null,
  };
}

function evidenceState({ id, document }: { readonly id: string; readonly document: string }): EvidenceState {
  return { id, document, quote: null, start: null, end: null, retracted: false, curated: null, attribution: [] };
}

/** Adds the moments and the revision of the last change, as a transaction does. */
function stamp(recorded: number, retracted?: number) {
  return <Row extends { readonly properties: Properties }>(row: Row): Row => ({
    ...row,
    properties: {
      ...row.properties,
      recordedAt: timeOfRevision(recorded),
      ...(retracted !== undefined && { retractedAt: timeOfRevision(retracted) }),
      revision: retracted ?? recorded,
    },
  });
}
