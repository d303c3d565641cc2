import { Conflict } from "../../errors/errors.ts";
import type { RelationRecord } from "../records.ts";
import type { EdgeRow, RelationState } from "../write.queries.ts";
import { changeOfEvidence, type EvidenceChange, sourcesIn } from "./evidenceChanges.ts";
import { restoredHistory } from "./restoredHistory.ts";
import { digestOfVersion, edgeRows, modalityOf } from "./versions.ts";

/** What a relation's record adds to what the graph holds of the relation. */
export interface RelationChange {
  readonly id: string;
  readonly isNew: boolean;
  /** Whether a current version gives way to the one written. */
  readonly corrects: boolean;
  /** Whether it is retracted, with all its evidence, and nothing follows. */
  readonly retracts?: true;
  /** Of the version to be written; none where the content is as it was. */
  readonly edges: readonly EdgeRow[];
  readonly evidence: EvidenceChange;
}

/**
 * What has to be written so that the graph holds all that the record says; null where it does. Other content is the next
 * version. A relation that was retracted comes back as its next version, with the evidence that the record gives. One that
 * the graph knows nothing of is restored with its history, where the record has one. A Conflict where the graph's relation of
 * this id is of another kind or modality.
 */
export function changeOfRelation(
  record: RelationRecord,
  held: RelationState | undefined,
  recordedAt: Date,
): RelationChange | Conflict | null {
  const conflict = held && conflictOf(record, held);
  if (conflict) return conflict;
  if (!held && record.history) return restored(record, record.history);
  if (record.history?.retractedAt !== undefined) return changeOfRetracted(record, held!);
  const known = record.history ? currentlySaid(record) : record;
  const isCurrent = held !== undefined && !held.retracted;
  const unchanged = isCurrent && held.digest === digestOfVersion(record);
  const evidence = changeOfEvidence(known, held?.evidence ?? [], recordedAt);
  if (unchanged && evidence.added.length === 0) return null;
  const version = (held?.version ?? 0) + 1;
  return {
    id: record.id,
    isNew: held === undefined,
    corrects: isCurrent && !unchanged,
    edges: unchanged ? [] : edgeRows(record, version, recordedAt, { sourceCount: BigInt(evidence.sourceCount) }),
    evidence,
  };
}

function restored(record: RelationRecord, history: NonNullable<RelationRecord["history"]>): RelationChange {
  const { edges, added } = restoredHistory(record, history);
  return {
    id: record.id,
    isNew: true,
    corrects: false,
    edges,
    evidence: { added, withdrawn: [], sourceCount: sourcesIn(record.evidence) },
  };
}

/** Another graph has retracted what this one still holds. */
function changeOfRetracted({ id }: RelationRecord, held: RelationState): RelationChange | null {
  if (held.retracted) return null;
  return {
    id,
    isNew: false,
    corrects: false,
    retracts: true,
    edges: [],
    evidence: { added: [], withdrawn: [], sourceCount: 0 },
  };
}

/** Without the evidence that is known to be retracted. */
function currentlySaid(record: RelationRecord): RelationRecord {
  return { ...record, evidence: record.evidence.filter(({ retractedAt }) => retractedAt === undefined) };
}

/** A plan and the meeting that followed are two relations, not one corrected. */
function conflictOf(record: RelationRecord, held: RelationState): Conflict | undefined {
  const here = `${record.kind}, ${modalityOf(record)}`;
  const there = `${held.kind}, ${held.modality}`;
  if (here === there) return undefined;
  return new Conflict(
    `relation "${record.id}" is ${here} here, and ${there} in the graph. Give it an id of its own; if the one in the graph is wrong, retract that.`,
  );
}
