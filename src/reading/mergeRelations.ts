import { datesContradict } from "../dates/datesContradict.ts";
import type { Role } from "../ontology/roles.ts";
import { overlap, type ReadMention, type ReadRelation } from "./reading.ts";
import type { TextClause } from "./rules/arguments/clause.ts";

/** Leaves out what a text says twice: the first full report of a relation stays, and a headline gives way to it. */
export function mergeRelations(relations: readonly ReadRelation[], clauses: readonly TextClause[]): ReadRelation[] {
  const headlines = clauses.filter(({ sentence }) => sentence.isHeadline).map(({ sentence }) => sentence);
  const isHeadline = ({ passage }: ReadRelation) =>
    headlines.some(({ start, end }) => start <= passage.start && passage.end <= end);
  const offices = officesIn(relations);
  const kept: ReadRelation[] = [];
  const body = relations.filter((relation) => !isHeadline(relation));
  for (const relation of [...body, ...relations.filter(isHeadline)]) {
    const same = kept.findIndex((other) => isSame(other, relation, isHeadline(relation), offices));
    if (same === -1) kept.push(relation);
    else if (relation.kind === "STATEMENT" && isTold(kept[same]!, relation))
      kept[same] = withStance(kept[same]!, relation);
    else if (!isDated(kept[same]!) && isDated(relation) && relation.kind !== "STATEMENT") kept[same] = relation;
  }
  return kept.sort((one, other) => one.passage.start - other.passage.start);
}

function isSame(one: ReadRelation, other: ReadRelation, isHeadline: boolean, offices: Offices): boolean {
  if (one.kind !== other.kind || one.modality !== other.modality) return false;
  if (one.kind === "STATEMENT") return isSameStatement(one, other, isHeadline);
  if (one.kind === "AFFILIATION") {
    const isOver = isLeft(one) || isLeft(other);
    return haveSameActors(one, other) && (isOver || (one.endedBy === null) === (other.endedBy === null));
  }
  if (one.kind === "SANCTION" && !isHeadline && !haveSameActors(one, other, "ISSUER")) return false;
  if (one.kind === "SANCTION" && !isHeadline && isDiplomatic(one) !== isDiplomatic(other)) return false;
  const areActors = isHeadline ? hasActorsOf(one, other, offices) : haveSameActors(one, other);
  return areActors && agree(one, other);
}

/** "banned imports and expelled two diplomats": two sanctions, if an English text tells both. */
export function isDiplomatic({ proposedBy }: ReadRelation): boolean {
  return /^en\/sanction\/(?:expel|orderOut)$/.test(proposedBy);
}

function isEnglish({ proposedBy }: ReadRelation): boolean {
  return proposedBy.startsWith("en/");
}

/** "wrote that …, and accused A of …": one statement, of which the second verb tells what it does. */
function isTold(one: ReadRelation, other: ReadRelation): boolean {
  return one.stance === "NEUTRAL" && other.stance !== "NEUTRAL" && overlap(one.passage, other.passage);
}

function withStance(statement: ReadRelation, { stance, participants }: ReadRelation): ReadRelation {
  const keys = keysOf(statement);
  const others = participants.filter(
    ({ mention }) =>
      !keys.includes(keyOfMention(mention)) &&
      statement.passage.start <= mention.start &&
      mention.end <= statement.passage.end,
  );
  return { ...statement, stance, participants: [...statement.participants, ...others] };
}

function isSameStatement(one: ReadRelation, other: ReadRelation, isHeadline: boolean): boolean {
  if (!haveSameActors(one, other, "SPEAKER")) return false;
  if (!isHeadline && !isEnglish(one) && areOfOthers(one, other)) return false;
  const isSameStance =
    one.stance === other.stance || other.stance === "NEUTRAL" || (isEnglish(one) && isTold(one, other));
  return isHeadline || (isSameStance && overlap(one.passage, other.passage));
}

/** "رفض تصريحات أ، ونفى أن تكون ب": two verbs that tell of different ones. */
function areOfOthers(one: ReadRelation, other: ReadRelation): boolean {
  const [some, others] = [keysOf(one, "SUBJECT"), keysOf(other, "SUBJECT")];
  return some.length > 0 && others.length > 0 && !some.some((key) => others.includes(key));
}

function isDated(relation: ReadRelation): boolean {
  const { date, endDate } = relation;
  return date !== null || endDate !== null || isLeft(relation);
}

/** "Minister A … resigned": the office that somebody leaves is the one of the title, whenever that was. */
function isLeft({ endDate, endedBy, proposedBy }: ReadRelation): boolean {
  return (
    endDate !== null || (endedBy !== null && /\/(?:resign|dismiss|leave|succession|appoint|take)$/.test(proposedBy))
  );
}

/** Whether two relations may be one by their dates, and by the type of a tie. */
export function agree(one: ReadRelation, other: ReadRelation): boolean {
  return (
    mayAgree(one.date, other.date) &&
    mayAgree(one.endDate, other.endDate) &&
    one.associationType === other.associationType
  );
}

function mayAgree(one: string | null, other: string | null): boolean {
  return one === null || other === null || !datesContradict(one, other);
}

/** Whether one names all whom the other does, or for a state or a body somebody who holds an office of it. */
function hasActorsOf(one: ReadRelation, other: ReadRelation, offices: Offices): boolean {
  const keys = keysOf(one).flatMap((key) => [key, ...(offices.get(key) ?? [])]);
  return keysOf(other).every((key) => keys.includes(key));
}

/** The keys of the bodies in which somebody holds an office, by the holder's. */
type Offices = ReadonlyMap<string, readonly string[]>;

function officesIn(relations: readonly ReadRelation[]): Offices {
  const offices = new Map<string, string[]>();
  for (const relation of relations.filter(({ kind }) => kind === "AFFILIATION"))
    for (const member of keysOf(relation, "MEMBER"))
      offices.set(member, [...(offices.get(member) ?? []), ...keysOf(relation, "BODY")]);
  return offices;
}

/** Whether the same actors take part, in whatever roles. @param role the only role that counts */
export function haveSameActors(one: ReadRelation, other: ReadRelation, role?: Role): boolean {
  const [some, others] = [keysOf(one, role), keysOf(other, role)];
  return some.length === others.length && some.every((each, index) => each === others[index]);
}

/** The keys of those who take part, sorted. @param role the only role that counts */
export function keysOf({ participants }: ReadRelation, role?: Role): string[] {
  return participants
    .filter((each) => role === undefined || each.role === role)
    .map(({ mention }) => keyOfMention(mention))
    .sort();
}

/** What tells actors apart, however the text calls them. */
export function keyOfMention({ candidates, kind, name }: Pick<ReadMention, "candidates" | "kind" | "name">): string {
  return candidates[0]?.actor.id ?? `${kind}:${name}`;
}
