import type { RelationRecord } from "../../../src/write/records.ts";
import { compareKeys, type RelationAsOf } from "./conditions.ts";
import { firstOf, lastOf, window } from "./windows.ts";

/** An edge between two different actors; `directed` if it leads from the first to the second. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
}

/**
 * The edges of a relation: each issuer, speaker or member with each target, subject or body, and the former with each
 * other.
 */
export function edgesOf({ participants, directed = true }: RelationRecord): Edge[] {
  const sources = participants.filter(({ role }) => !["TARGET", "SUBJECT", "BODY", "TO"].includes(role));
  const targets = participants.filter((participant) => !sources.includes(participant));
  const across = sources.flatMap(({ actor: from }) => targets.map(({ actor: to }) => ({ from, to, directed })));
  const together = sources.flatMap(({ actor: from }, index) =>
    sources.slice(index + 1).map(({ actor: to }) => ({ from, to, directed: false })),
  );
  return [...across, ...together].filter(({ from, to }) => from !== to);
}

/** The relations between two actors. */
export function relationsBetween(relations: readonly RelationAsOf[], one: string, other: string): RelationAsOf[] {
  return relations.filter(({ record }) => hasEdge(record, one, other) || hasEdge(record, other, one));
}

function hasEdge(record: RelationRecord, one: string, other: string): boolean {
  return edgesOf(record).some(({ from, to }) => from === one && to === other);
}

/** The direction of the directed relations, from the first actor. */
export function directionOf(relations: readonly RelationAsOf[], one: string, other: string): string {
  const some = (start: string, end: string) =>
    relations.some(({ record }) =>
      edgesOf(record).some((edge) => edge.directed && edge.from === start && edge.to === end),
    );
  if (some(one, other)) return some(other, one) ? "BOTH" : "FORWARD";
  return some(other, one) ? "BACKWARD" : "NONE";
}

const ontologyOrder = ["MEETING", "SANCTION", "STATEMENT", "AFFILIATION", "ASSOCIATION"] as const;

/** The summary of the relations between two actors. */
export function summaryOf(relations: readonly RelationAsOf[]) {
  return {
    kinds: ontologyOrder.filter((kind) => relations.some(({ record }) => record.kind === kind)),
    relationCount: relations.length,
    ...spanOf(relations.map(({ record }) => record)),
  };
}

/**
 * From the earliest start to the latest end, as days; null if none is known or, for the end, if a relation is ongoing.
 */
export function spanOf(records: readonly RelationRecord[]) {
  const begins = records.flatMap(({ date }) => (date === undefined ? [] : [firstOf(date)])).toSorted();
  const dated = records.filter(({ date, endDate, endedBy }) => (date ?? endDate ?? endedBy) !== undefined);
  const ends = dated.map((record) => window(record).last).toSorted();
  const last = ends.at(-1);
  return { since: begins[0] ?? null, until: last === undefined || last === "~" ? null : last };
}

/** The span of an answer, whose dates are partial, as days. */
export function spanAsDays({ since, until }: { readonly since: string | null; readonly until: string | null }) {
  return { since: since && firstOf(since), until: until && lastOf(until) };
}

/** The counterparts of an actor, those with the most relations first, then by id. */
export function counterpartsOf(relations: readonly RelationAsOf[], actorId: string, everyone: readonly string[]) {
  return everyone
    .filter((id) => id !== actorId)
    .map((id) => ({ id, between: relationsBetween(relations, actorId, id) }))
    .filter(({ between }) => between.length > 0)
    .map(({ id, between }) => ({ id, ...summaryOf(between) }))
    .toSorted((one, other) => compareKeys([-one.relationCount, one.id], [-other.relationCount, other.id]));
}
