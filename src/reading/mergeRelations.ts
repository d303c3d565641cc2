import { datesContradict } from "../dates/datesContradict.ts";
import type { ReadMention, ReadRelation } from "./reading.ts";
import type { TextClause } from "./rules/clause.ts";

/** Leaves out what a text says twice: the first full report of a relation stays, and a headline gives way to it. */
export function mergeRelations(relations: readonly ReadRelation[], clauses: readonly TextClause[]): ReadRelation[] {
  const headlines = clauses.filter(({ sentence }) => sentence.isHeadline).map(({ sentence }) => sentence);
  const isHeadline = ({ passage }: ReadRelation) =>
    headlines.some(({ start, end }) => start <= passage.start && passage.end <= end);
  const kept: ReadRelation[] = [];
  const body = relations.filter((relation) => !isHeadline(relation));
  for (const relation of [...body, ...relations.filter(isHeadline)]) {
    const same = kept.findIndex((other) => isSame(other, relation, isHeadline(relation)));
    if (same === -1) kept.push(relation);
    else if (!isDated(kept[same]!) && isDated(relation) && relation.kind !== "STATEMENT") kept[same] = relation;
  }
  return kept.sort((one, other) => one.passage.start - other.passage.start);
}

function isSame(one: ReadRelation, other: ReadRelation, isHeadline: boolean): boolean {
  if (one.kind !== other.kind || one.modality !== other.modality) return false;
  if (one.kind === "STATEMENT") return isSameStatement(one, other, isHeadline);
  if (one.kind === "AFFILIATION")
    return isEqual(keysOf(one), keysOf(other)) && (one.endedBy === null) === (other.endedBy === null);
  const [some, others] = [keysOf(one), keysOf(other)];
  const areActors = isHeadline ? others.every((key) => some.includes(key)) : isEqual(some, others);
  return (
    areActors &&
    mayAgree(one.date, other.date) &&
    mayAgree(one.endDate, other.endDate) &&
    (one.associationType ?? "") === (other.associationType ?? "")
  );
}

function isSameStatement(one: ReadRelation, other: ReadRelation, isHeadline: boolean): boolean {
  const speakers = (relation: ReadRelation) => keysOf(relation, "SPEAKER");
  if (!isEqual(speakers(one), speakers(other))) return false;
  const overlap = one.passage.start < other.passage.end && other.passage.start < one.passage.end;
  return isHeadline || (overlap && (one.stance === other.stance || other.stance === "NEUTRAL"));
}

function isDated({ date, endDate }: ReadRelation): boolean {
  return date !== null || endDate !== null;
}

function mayAgree(one: string | null, other: string | null): boolean {
  return one === null || other === null || !datesContradict(one, other);
}

function keysOf({ participants }: ReadRelation, role?: string): string[] {
  return participants
    .filter((each) => role === undefined || each.role === role)
    .map(({ mention }) => keyOfMention(mention))
    .sort();
}

export function keyOfMention({ candidates, kind, name }: ReadMention): string {
  return candidates[0]?.actor.id ?? `${kind}:${name}`;
}

function isEqual(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}
