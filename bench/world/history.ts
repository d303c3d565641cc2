import { changeOfRelation, type RelationChange } from "../../src/write/plan/relationChanges.ts";
import type { RelationRecord } from "../../src/write/records.ts";
import type { EdgeRow, EvidenceState, Properties } from "../../src/write/write.queries.ts";
import { momentOf } from "./clock.ts";

/** One in thirty-two is corrected some revisions later, one in two hundred retracted. */
const correctedEvery = 32;
const retractedEvery = 200;
const later = 10;

/** What the graph holds of a relation in the end: all versions of its edges, all of its evidence. */
export interface History {
  readonly edges: readonly EdgeRow[];
  readonly evidence: readonly { readonly document: string; readonly properties: Properties }[];
}

/** What the writer would have made of the relation, and of its correction or retraction later on. */
export function historyOf(record: RelationRecord, place: number, revision: number): History {
  const made = written(record, undefined, revision);
  if (place % correctedEvery === 7) {
    const corrected = { ...record, confidence: record.confidence === 0.9 ? 0.8 : 0.9 };
    const held = { ...stateOf(record, made), evidence: made.evidence.added.map(evidenceState) };
    const next = written(corrected, held, revision + later);
    return {
      edges: [...made.edges.map(stamped(revision, revision + later)), ...next.edges.map(stamped(revision + later))],
      evidence: made.evidence.added.map(stamped(revision)),
    };
  }
  const end = place % retractedEvery === 11 ? revision + later : undefined;
  return { edges: made.edges.map(stamped(revision, end)), evidence: made.evidence.added.map(stamped(revision, end)) };
}

/** The last revision of a world whose relations begin with `first`. */
export function lastRevision(lastOfRelations: number): number {
  return lastOfRelations + later;
}

type Held = Parameters<typeof changeOfRelation>[1];

function written(record: RelationRecord, held: Held, revision: number): RelationChange {
  return changeOfRelation(record, held, momentOf(revision)) as RelationChange;
}

function stateOf({ id, kind, modality = "ASSERTED" }: RelationRecord, { edges }: RelationChange) {
  return { id, kind, modality, version: 1, digest: String(edges[0]!.properties.digest), retracted: false };
}

function evidenceState({ id, document }: { readonly id: string; readonly document: string }): EvidenceState {
  return { id, document, quote: null, start: null, end: null, retracted: false, attribution: [] };
}

/** Whatever changes a row stamps it with its revision: the last one stays. */
function stamped(recorded: number, retracted?: number) {
  return <Row extends { readonly properties: Properties }>(row: Row): Row => ({
    ...row,
    properties: {
      ...row.properties,
      recordedAt: momentOf(recorded),
      ...(retracted !== undefined && { retractedAt: momentOf(retracted) }),
      revision: retracted ?? recorded,
    },
  });
}
