import type { Modality } from "../../../src/ontology/modalities.ts";
import type { RelationKind } from "../../../src/ontology/relationKinds.ts";
import type { RelationRecord } from "../../../src/write/records.ts";
import { type History, isKnown, now, type Piece } from "./history.ts";
import { firstOf, lastOf, window } from "./windows.ts";

/** `RelationWhere`, and what `PathWhere` shares with it. */
export interface Where {
  readonly kinds?: readonly RelationKind[];
  readonly since?: string;
  readonly until?: string;
  readonly at?: string;
  readonly undated?: boolean;
  /** ISO 8601 */
  readonly knownAt?: string;
  readonly modalities?: readonly Modality[];
  readonly minSources?: number;
  readonly minConfidence?: number;
  readonly documents?: readonly string[];
  readonly with?: readonly string[];
}

/** A relation as known at a moment. */
export interface Known {
  readonly record: RelationRecord;
  readonly recordedAt: number;
  /** In the order of recording, then of their record. */
  readonly evidence: readonly Piece[];
  /** Distinct documents. */
  readonly sources: number;
}

export function momentOf({ knownAt }: Where): number {
  return knownAt === undefined ? now : Date.parse(knownAt);
}

/** The relations that satisfy all conditions, in the order of lists. */
export function relationsThat(history: History, where: Where, defaultModalities?: readonly Modality[]): Known[] {
  const moment = momentOf(where);
  return history.versions
    .filter((version) => isKnown(version, moment))
    .map((version) => knownOf(version, history, moment))
    .filter((known) => satisfies(known, { ...where, modalities: where.modalities ?? defaultModalities }))
    .toSorted((one, other) => inOrder(listKey(one), listKey(other)));
}

function knownOf(
  { record, recordedAt }: Known | History["versions"][number],
  { pieces }: History,
  moment: number,
): Known {
  const evidence = pieces
    .filter((piece) => piece.relationId === record.id && isKnown(piece, moment))
    .toSorted((one, other) => one.recordedAt - other.recordedAt);
  return { record, recordedAt, evidence, sources: new Set(evidence.map((piece) => piece.evidence.document)).size };
}

function satisfies({ record, evidence, sources }: Known, where: Where): boolean {
  const { kinds, modalities, minSources, minConfidence, documents } = where;
  return (
    (kinds?.includes(record.kind) ?? true) &&
    (modalities?.includes(record.modality ?? "ASSERTED") ?? true) &&
    isInTime(record, where) &&
    sources >= (minSources ?? 0) &&
    (minConfidence === undefined || (record.confidence !== undefined && record.confidence >= minConfidence)) &&
    (documents === undefined || evidence.some((piece) => documents.includes(piece.evidence.document))) &&
    (where.with ?? []).every((id) => record.participants.some(({ actor }) => actor === id))
  );
}

/** Whether its window touches the range; one without any date only where asked for, or where no range is. */
function isInTime(record: RelationRecord, { at, since = at, until = at, undated = false }: Where): boolean {
  if (since === undefined && until === undefined) return true;
  if ((record.date ?? record.endDate ?? record.endedBy) === undefined) return undated;
  const { first, last } = window(record);
  return (since === undefined || last >= firstOf(since)) && (until === undefined || first <= lastOf(until));
}

/** By the last day of date, newest first, undated last; then by recording, then by id. */
export function listKey({ record, recordedAt }: Known): SortKey {
  return [record.date === undefined ? 0 : -Date.parse(lastOf(record.date)) - 1, recordedAt, record.id];
}

export type SortKey = readonly (string | number)[];

/** Compares part by part. */
export function inOrder(one: SortKey, other: SortKey): number {
  const index = one.findIndex((part, at) => part !== other[at]);
  return index < 0 ? 0 : one[index]! < other[index]! ? -1 : 1;
}
