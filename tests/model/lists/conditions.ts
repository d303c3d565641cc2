import type { Modality } from "../../../src/ontology/modalities.ts";
import type { RelationKind } from "../../../src/ontology/relationKinds.ts";
import type { RelationRecord } from "../../../src/write/records.ts";
import { type EvidenceVersion, type History, isCurrentAt, now } from "./history.ts";
import { firstOf, lastOf, window } from "./windows.ts";

/** `RelationWhere` of the schema. */
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

/** A relation version with the evidence known at a time. */
export interface RelationAsOf {
  readonly record: RelationRecord;
  readonly recordedAt: number;
  /** In the order of recording, then in the order of the record. */
  readonly evidence: readonly EvidenceVersion[];
  /** The number of distinct documents. */
  readonly sources: number;
}

export function timeOf({ knownAt }: Where): number {
  return knownAt === undefined ? now : Date.parse(knownAt);
}

/** The relations that satisfy all conditions, in list order. */
export function matchingRelations(
  history: History,
  where: Where,
  defaultModalities?: readonly Modality[],
): RelationAsOf[] {
  const time = timeOf(where);
  return history.versions
    .filter((version) => isCurrentAt(version, time))
    .map((version) => relationAsOf(version, history, time))
    .filter((known) => satisfies(known, { ...where, modalities: where.modalities ?? defaultModalities }))
    .toSorted((one, other) => compareKeys(listSortKey(one), listSortKey(other)));
}

function relationAsOf(
  { record, recordedAt }: RelationAsOf | History["versions"][number],
  { evidenceVersions }: History,
  time: number,
): RelationAsOf {
  const evidence = evidenceVersions
    .filter((version) => version.relationId === record.id && isCurrentAt(version, time))
    .toSorted((one, other) => one.recordedAt - other.recordedAt);
  return { record, recordedAt, evidence, sources: new Set(evidence.map((version) => version.evidence.document)).size };
}

function satisfies({ record, evidence, sources }: RelationAsOf, where: Where): boolean {
  const { kinds, modalities, minSources, minConfidence, documents } = where;
  return (
    (kinds?.includes(record.kind) ?? true) &&
    (modalities?.includes(record.modality ?? "ASSERTED") ?? true) &&
    overlapsRange(record, where) &&
    sources >= (minSources ?? 0) &&
    (minConfidence === undefined || (record.confidence !== undefined && record.confidence >= minConfidence)) &&
    (documents === undefined || evidence.some((version) => documents.includes(version.evidence.document))) &&
    (where.with ?? []).every((id) => record.participants.some(({ actor }) => actor === id))
  );
}

/** Whether its window overlaps the range. A relation without a date does if `undated` is set or there is no range. */
function overlapsRange(record: RelationRecord, { at, since = at, until = at, undated = false }: Where): boolean {
  if (since === undefined && until === undefined) return true;
  if ((record.date ?? record.endDate ?? record.endedBy) === undefined) return undated;
  const { first, last } = window(record);
  return (since === undefined || last >= firstOf(since)) && (until === undefined || first <= lastOf(until));
}

/** By the last day of its date (newest first, undated last), then by time of recording, then by id. */
export function listSortKey({ record, recordedAt }: RelationAsOf): SortKey {
  return [record.date === undefined ? 0 : -Date.parse(lastOf(record.date)) - 1, recordedAt, record.id];
}

export type SortKey = readonly (string | number)[];

/** Compares element by element. */
export function compareKeys(one: SortKey, other: SortKey): number {
  const index = one.findIndex((part, at) => part !== other[at]);
  return index < 0 ? 0 : one[index]! < other[index]! ? -1 : 1;
}
