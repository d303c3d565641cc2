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
  /** The hash of the record, evidence included; null if something of it is not applied, so that the next import compares it again. */
  readonly recordDigest: string | null;
  /** The edges of the new version; none if the content is unchanged. */
  readonly edges: readonly EdgeRow[];
  readonly evidence: EvidenceChange;
}

/** What a record changes, if anything, and what of it is not applied because an editor has decided otherwise. */
export interface RelationComparison {
  readonly change: RelationChange | null;
  readonly kept: string | null;
}

interface Circumstances {
  readonly recordedAt: Date;
  /** The hash of the record as it was given. */
  readonly recordDigest: string;
  /** Whether the record replaces what an editor has corrected or retracted. */
  readonly overrides: boolean;
}

/**
 * Compares a record with the stored relation: different content becomes the next version, and so does a relation that was
 * retracted, unless an editor has written or retracted the last version. A relation that the graph does not have is restored
 * with the record's history, if it has one.
 * @returns a Conflict if the stored relation has another kind or modality
 */
export function compareRelation(
  record: ResolvedRelation,
  existing: RelationState | undefined,
  circumstances: Circumstances,
): RelationComparison | Conflict {
  const { recordedAt, recordDigest, overrides } = circumstances;
  const conflict = existing && conflictOf(record, existing);
  if (conflict) return conflict;
  if (!existing && record.history) return { change: restored(record, record.history, recordDigest), kept: null };
  if (record.history?.retractedAt !== undefined) return compareRetracted(record, existing!, circumstances);
  const known = record.history ? withCurrentEvidence(record) : record;
  const isCurrent = existing !== undefined && !existing.retracted;
  const unchanged = isCurrent && hasContentOf(existing.digest, record);
  const stays = !unchanged && !overrides && existing?.curated === true;
  if (stays && !isCurrent) return { change: null, kept: `relation "${record.id}", which an editor has retracted` };
  const evidence = changeOfEvidence(known, existing?.evidence ?? [], recordedAt, overrides);
  const kept = stays
    ? `relation "${record.id}", which an editor has corrected`
    : evidence.kept
      ? `evidence of relation "${record.id}", which an editor has corrected or retracted`
      : null;
  const sameVersion = unchanged || stays;
  if (sameVersion && evidence.added.length === 0) return { change: null, kept };
  const version = (existing?.version ?? 0) + 1;
  const stamps = { sourceCount: BigInt(evidence.sourceCount), curated: record.history?.curated };
  const digest = kept === null ? recordDigest : null;
  const change = {
    id: record.id,
    isNew: existing === undefined,
    corrects: isCurrent && !sameVersion,
    recordDigest: digest,
    edges: sameVersion ? [] : edgeRows(record, version, recordedAt, stamps, digest ?? undefined),
    evidence,
  };
  return { change, kept };
}

/** What an editor has written of a relation that no longer has a source: its version or evidence; null if nothing. */
export function editorsPart({ id, curated, evidence }: RelationState): string | null {
  if (curated) return `relation "${id}", which an editor has corrected`;
  const isSupported = evidence.some((piece) => piece.curated && !piece.retracted);
  return isSupported ? `relation "${id}", to which an editor has added evidence` : null;
}

function restored(
  record: ResolvedRelation,
  history: NonNullable<ResolvedRelation["history"]>,
  recordDigest: string,
): RelationChange {
  const { edges, added } = restoredHistory(record, history, recordDigest);
  return {
    id: record.id,
    isNew: true,
    corrects: false,
    recordDigest,
    edges,
    evidence: { added, withdrawn: [], sourceCount: sourcesIn(record.evidence) },
  };
}

/** The record comes from a graph that has retracted the relation. */
function compareRetracted(
  { id }: ResolvedRelation,
  existing: RelationState,
  { recordDigest, overrides }: Circumstances,
): RelationComparison {
  if (existing.retracted) return { change: null, kept: null };
  const kept = overrides ? null : editorsPart(existing);
  if (kept !== null) return { change: null, kept };
  const change: RelationChange = {
    id,
    isNew: false,
    corrects: false,
    recordDigest,
    retracts: true,
    edges: [],
    evidence: { added: [], withdrawn: [], sourceCount: 0 },
  };
  return { change, kept };
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
