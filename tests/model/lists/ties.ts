import type { RelationRecord } from "../../../src/write/records.ts";
import { inOrder, type Known } from "./conditions.ts";
import { firstOf, lastOf, window } from "./windows.ts";

/** Two different actors that a relation ties; `directed` where it runs from the first to the second. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
}

/** Each issuer, speaker, member with each target, subject, body; those who act together with each other. */
export function tiesOf({ participants, directed = true }: RelationRecord): Tie[] {
  const acting = participants.filter(({ role }) => !["TARGET", "SUBJECT", "BODY", "TO"].includes(role));
  const acted = participants.filter((participant) => !acting.includes(participant));
  const across = acting.flatMap(({ actor: from }) => acted.map(({ actor: to }) => ({ from, to, directed })));
  const together = acting.flatMap(({ actor: from }, index) =>
    acting.slice(index + 1).map(({ actor: to }) => ({ from, to, directed: false })),
  );
  return [...across, ...together].filter(({ from, to }) => from !== to);
}

/** The relations that tie two actors. */
export function tying(relations: readonly Known[], one: string, other: string): Known[] {
  return relations.filter(({ record }) => runs(record, one, other) || runs(record, other, one));
}

function runs(record: RelationRecord, one: string, other: string): boolean {
  return tiesOf(record).some(({ from, to }) => from === one && to === other);
}

/** Which way the directed ones run, seen from the first. */
export function directionOf(relations: readonly Known[], one: string, other: string): string {
  const some = (start: string, end: string) =>
    relations.some(({ record }) => tiesOf(record).some((tie) => tie.directed && tie.from === start && tie.to === end));
  if (some(one, other)) return some(other, one) ? "BOTH" : "FORWARD";
  return some(other, one) ? "BACKWARD" : "NONE";
}

const ontologyOrder = ["MEETING", "SANCTION", "STATEMENT", "AFFILIATION", "ASSOCIATION"] as const;

/** What an edge between two actors shows of the relations between them. */
export function summaryOf(relations: readonly Known[]) {
  return {
    kinds: ontologyOrder.filter((kind) => relations.some(({ record }) => record.kind === kind)),
    relationCount: relations.length,
    ...spanOf(relations.map(({ record }) => record)),
  };
}

/** From the first beginning to the last end, as real days; null where none says, or where one still lasts. */
export function spanOf(records: readonly RelationRecord[]) {
  const begins = records.flatMap(({ date }) => (date === undefined ? [] : [firstOf(date)])).toSorted();
  const dated = records.filter(({ date, endDate, endedBy }) => (date ?? endDate ?? endedBy) !== undefined);
  const ends = dated.map((record) => window(record).last).toSorted();
  const last = ends.at(-1);
  return { since: begins[0] ?? null, until: last === undefined || last === "~" ? null : last };
}

/** The same span out of an answer, which is as precise as the dates are. */
export function spanShown({ since, until }: { readonly since: string | null; readonly until: string | null }) {
  return { since: since && firstOf(since), until: until && lastOf(until) };
}

/** Whom an actor is tied to, the most tied first, then by id. */
export function counterpartsOf(relations: readonly Known[], actorId: string, everyone: readonly string[]) {
  return everyone
    .filter((id) => id !== actorId)
    .map((id) => ({ id, between: tying(relations, actorId, id) }))
    .filter(({ between }) => between.length > 0)
    .map(({ id, between }) => ({ id, ...summaryOf(between) }))
    .toSorted((one, other) => inOrder([-one.relationCount, one.id], [-other.relationCount, other.id]));
}
