import { Conflict } from "../../errors/errors.ts";
import type { EdgeRow, RelationState } from "../write.queries.ts";
import { changeOfEvidence, type EvidenceChange, sourcesIn } from "./evidenceChanges.ts";
import type { ResolvedRelation } from "./references.ts";
import { restoredHistory } from "./restoredHistory.ts";
import { edgeRows, hasContentOf, modalityOf } from "./versions.ts";

/** What a record changes in the stored relation. */
export interface RelationChange {
  readonly id: string;
  readonly isNew: boolean;
  /** Whether the written version replaces a current one. */
  readonly corrects: boolean;
  /** Whether the relation and all its evidence are retracted without a next version. */
  readonly retracts?: true;
  /** The edges of the new version; none if the content is unchanged. */
  readonly edges: readonly EdgeRow[];
  readonly evidence: EvidenceChange;
}

/**
 * Compares a record with the stored relation: different content becomes the next version, and so does a relation that was
 * retracted. A relation that the graph does not have is restored with the record's history, if it has one.
 * @returns null if nothing changes; a Conflict if the stored relation has another kind or modality
 */
export function changeOfRelation(
  record: ResolvedRelation,
  existing: RelationState | undefined,
  recordedAt: Date,
): RelationChange | Conflict | null {
  const conflict = existing && conflictOf(record, existing);
  if (conflict) return conflict;
  if (!existing && record.history) return restored(record, record.history);
  if (record.history?.retractedAt !== undefined) return changeOfRetracted(record, existing!);
  const known = record.history ? withCurrentEvidence(record) : record;
  const isCurrent = existing !== undefined && !existing.retracted;
  const unchanged = isCurrent && hasContentOf(existing.digest, record);
  const evidence = changeOfEvidence(known, existing?.evidence ?? [], recordedAt);
  if (unchanged && evidence.added.length === 0) return null;
  const version = (existing?.version ?? 0) + 1;
  return {
    id: record.id,
    isNew: existing === undefined,
    corrects: isCurrent && !unchanged,
    edges: unchanged ? [] : edgeRows(record, version, recordedAt, { sourceCount: BigInt(evidence.sourceCount) }),
    evidence,
  };
}

function restored(record: ResolvedRelation, history: NonNullable<ResolvedRelation["history"]>): RelationChange {
  const { edges, added } = restoredHistory(record, history);
  return {
    id: record.id,
    isNew: true,
    corrects: false,
    edges,
    evidence: { added, withdrawn: [], sourceCount: sourcesIn(record.evidence) },
  };
}

/** The record comes from a graph that has retracted the relation. */
function changeOfRetracted({ id }: ResolvedRelation, existing: RelationState): RelationChange | null {
  if (existing.retracted) return null;
  return {
    id,
    isNew: false,
    corrects: false,
    retracts: true,
    edges: [],
    evidence: { added: [], withdrawn: [], sourceCount: 0 },
  };
}

/** Without retracted evidence. */
function withCurrentEvidence(record: ResolvedRelation): ResolvedRelation {
  return { ...record, evidence: record.evidence.filter(({ retractedAt }) => retractedAt === undefined) };
}

/** A planned meeting and the meeting that followed are two relations, not versions of one. */
function conflictOf(record: ResolvedRelation, existing: RelationState): Conflict | undefined {
  const here = `${record.kind}, ${modalityOf(record)}`;
  const there = `${existing.kind}, ${existing.modality}`;
  if (here === there) return undefined;
  return new Conflict(
    `relation "${record.id}" is ${here} here and ${there} in the graph. Use another id, or retract the relation in the graph if it is wrong.`,
  );
}
