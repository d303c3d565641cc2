import { dayNumber } from "../../dates/dayNumber.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { Role } from "../../ontology/roles.ts";
import { chainThrough, mentionOf, type Phrase } from "../actors/phrase.ts";
import type { TextDate } from "../dates/textDates.ts";
import type { ReadRelation, Span } from "../reading.ts";
import { scoreOf } from "../tables/scores.ts";
import type { Group, TextClause } from "./arguments/clause.ts";

export interface Part {
  readonly role: Role;
  readonly phrase: Phrase;
}

/** What every kind of relation has. */
export interface Draft {
  readonly kind: RelationKind;
  readonly rule: string;
  readonly parts: readonly Part[];
  readonly modality?: Modality;
  readonly date?: TextDate | undefined;
  readonly passage: Span;
}

/** A relation from its parts; null if somebody is not known or takes part twice. */
export function relationOf(
  { language, text, publishedOn }: TextClause,
  { kind, rule, parts, modality = "ASSERTED", date, passage }: Draft,
  more: Partial<ReadRelation> = {},
): ReadRelation | null {
  const keys = parts.map(({ phrase }) => phrase.actor?.key);
  if (keys.includes(undefined) || parts.length === 0) return null;
  const distinct = parts.filter(({ phrase }, index) => keys.indexOf(phrase.actor!.key) === index);
  const proposedBy = `${language}/${kind.toLowerCase()}/${rule}`;
  const isEvent = kind === "MEETING" || kind === "STATEMENT";
  const day = date && !(date.isSince && isEvent) ? dayFor(modality, date, publishedOn) : null;
  return {
    kind,
    modality,
    participants: distinct.map(({ role, phrase }) => ({ role, mention: mentionOf(phrase) })),
    date: day,
    endDate: null,
    endedBy: null,
    dateText: date && (day === null || date.saysMore) ? text.slice(date.start, date.end) : null,
    place: null,
    stance: null,
    measures: [],
    programme: null,
    office: null,
    associationType: null,
    directed: kind !== "MEETING",
    passage,
    attribution: [],
    score: scoreOf(kind, proposedBy),
    proposedBy,
    ...more,
  };
}

/** How many days ahead something is that is asked for or offered, if it lies ahead. */
const nearBy = 90;

/** "invited A to come on 9 February", said on the 3rd: what is only possible is on the next such day, if that is near and the last one is not. */
function dayFor(modality: Modality, { past, future }: TextDate, publishedOn: string | null): string | null {
  if (modality === "PLANNED") return future;
  if (modality !== "HYPOTHETICAL" || publishedOn?.length !== 10 || past?.length !== 10 || future?.length !== 10)
    return past;
  const [ago, ahead] = [dayNumber(publishedOn) - dayNumber(past), dayNumber(future) - dayNumber(publishedOn)];
  return ahead < nearBy && ago > nearBy ? future : past;
}

export function partsWithRole(role: Role, group: Group | undefined): Part[] {
  return (group?.members ?? []).map((phrase) => ({ role, phrase }));
}

/** The parts of an affiliation. */
export function membershipParts(member: Phrase, body: Phrase): Part[] {
  return [
    { role: "MEMBER", phrase: member },
    { role: "BODY", phrase: body },
  ];
}

/** The span of a text from the first of some places to the last one. */
export function spanOf(...spans: readonly (Span | undefined)[]): Span {
  const given = spans.filter((span) => span !== undefined);
  return { start: Math.min(...given.map(({ start }) => start)), end: Math.max(...given.map(({ end }) => end)) };
}

/** Where tokens stand: those from `from` to before `to`. */
export function wordsOf({ tokens }: Pick<TextClause, "tokens">, { from, to }: Pick<Phrase, "from" | "to">): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Who is meant by words, such as a pronoun, that stand for somebody named elsewhere. */
export function meantAt(clause: TextClause, { from, to }: Pick<Phrase, "from" | "to">, group: Group): Group {
  const head = wordsOf(clause, { from, to });
  const members = group.members.map((phrase) => ({ ...phrase, ...head, head, chain: chainThrough(phrase) }));
  return { ...group, from, to, members };
}

/** Where the phrases of a group stand. */
export function placeOf(group: Group | undefined): Span | undefined {
  return group && group.members.length > 0 ? spanOf(...group.members) : undefined;
}
