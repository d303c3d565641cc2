import { tieDeeds } from "../../tables/ar/tieDeeds.ts";
import type { AssociationPattern } from "../../tables/associationPattern.ts";
import type { WordMatch, WordTable } from "../../text/wordTable.ts";
import { ownerInPronoun } from "../arguments/arabicNounOwners.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { limitAfter } from "../arguments/limitAfter.ts";
import { isObjectOf } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { pairsOf, pairsWithin } from "./pairs.ts";
import { postsOfEnvoys } from "./postOfEnvoy.ts";
import { companyOfShare } from "./shares.ts";
import type { Pair } from "./tie.ts";
import { announcer, decider, whomItAnswers } from "./whoDoesDeeds.ts";

/** How many words may stand between the verbal noun and its object, apart from names. */
const objectReach = 3;
/** How many words behind the verbal noun the other one may be. */
const reach = 8;
/** Verbal nouns that are written like their verbs, folded. */
const likeVerbs =
  /^[وف]?(?:قطع|فتح|سحب|منح|قتل|قصف|خطف|سجن|حبس|اسر|دعم|نشر|خفض|بذل|مد|بيع|غزو|سلم|تسلم|تبادل|تحالف|تعاقد)$/;

/**
 * The verbal noun of a tie at a token, with all that it may tell: "قطع أ علاقاتها", "اعتقال أ ب".
 * @param mayBeVerb whether a verb could stand there
 * @param last the trigger before it in its sentence
 */
export function tieDeedAt(
  clause: TextClause,
  from: number,
  mayBeVerb: boolean,
  last: Trigger | undefined,
): { readonly match: WordMatch<unknown>; readonly patterns: readonly AssociationPattern[] } | undefined {
  if (mayBeVerb && likeVerbs.test(clause.tokens[from]!.folded)) return undefined;
  // "ستعيد أ فتح سفارتها": the verb tells it already.
  const isTold = last?.form === "finite" && last.value.kind === "ASSOCIATION" && isObjectOf(clause, last, { from });
  if (isTold) return undefined;
  const match = tieDeeds.at(clause.tokens, from);
  const deeds = match?.value.filter(({ objects, pattern, hasOwner }) =>
    objects
      ? objectAfter(clause, objects, match.to) !== undefined
      : hasBoth(clause, match.to, pattern) || (hasOwner && companyAfter(clause, match.to, pattern) !== undefined),
  );
  return match && deeds && deeds.length > 0 ? { match, patterns: deeds.map(({ pattern }) => pattern) } : undefined;
}

/** Where the object of the noun is: "قطع أ علاقاتها". */
function objectAfter({ tokens, sentence, phraseAt, isDate }: TextClause, objects: WordTable<true>, to: number) {
  for (let index = to, steps = 0; index < sentence.to && steps < objectReach; index++) {
    if (objects.has(tokens, index)) return index;
    if (/[،؛:.]/.test(tokens[index]!.gap)) return undefined;
    if (!phraseAt(index) && !isDate(index)) steps++;
  }
  return undefined;
}

/** "اعتقال أ ب", "دعم أ لب": who does it and whom it is done to. */
function hasBoth(clause: TextClause, to: number, pattern: AssociationPattern): boolean {
  const owner = ownerAt(clause, to);
  return owner !== undefined && otherAfter(clause, owner.to, 2, pattern, owner) !== undefined;
}

function ownerAt({ groups }: TextClause, at: number): Group | undefined {
  return groups.find(({ from, preposition, members }) => from === at && preposition === "" && members.length > 0);
}

function otherAfter(
  clause: TextClause,
  from: number,
  words: number,
  { prepositions }: AssociationPattern,
  owner: Group | undefined,
): Group | undefined {
  const allowed = prepositions.includes("") ? [...prepositions, "ل"] : prepositions;
  const { tokens, isDate } = clause;
  const end = limitAfter(clause, from, words);
  // "إعدام أ، وحث ب": who is named in the next clause.
  const comma = tokens
    .slice(from, end)
    .find(({ gap, index }) => /^["”»)]?،/.test(gap) && !isDate(index) && !isDate(index - 1))?.index;
  const limit = comma ?? end;
  return clause.groups.find(
    (group) => group !== owner && group.from >= from && group.from < limit && allowed.includes(group.preposition),
  );
}

/** "استحواذها على 60 في المئة من أسهم شركة أ" */
function companyAfter(clause: TextClause, to: number, { type }: AssociationPattern): Group | undefined {
  return type === "ownership" ? companyOfShare(clause, { to }, undefined) : undefined;
}

/** Whom a verbal noun ties to whom: "قررت أ استدعاء سفيرها لدى ب", "بعد توقيع أ اتفاقا مع ب", "استئناف العلاقات بين أ وب". */
export function pairsOfDeed(
  clause: TextClause,
  { trigger }: Event,
  events: readonly Event[],
  pattern: AssociationPattern,
): Pair[] {
  const { groups, tokens } = clause;
  const { to } = trigger;
  const limit = limitAfter(clause, to, reach);
  const both = pattern.directed
    ? undefined
    : groups.find((each) => each.from >= to && each.from < limit && each.preposition === "بين");
  if (both) return pairsWithin(both);
  // "قطع علاقات بلاده": whose they are stands behind the object.
  const isOfObject = !pattern.prepositions.includes("") && !/(?:ه|ها|هما|هم)$/.test(tokens[to]?.folded ?? "");
  const isOfPronoun = /(?:ه|ها|هما|هم)$/.test(tokens[to - 1]!.value);
  const own = isOfPronoun ? undefined : (ownerAt(clause, to) ?? (isOfObject ? ownerAt(clause, to + 1) : undefined));
  const owner =
    own ??
    (isOfPronoun
      ? (announcer(clause, trigger, events) ?? ownerInPronoun(clause, trigger))
      : decider(clause, trigger, events));
  if (!owner) return [];
  const post = pattern.type === "recalled-ambassador" ? postsOfEnvoys(clause, trigger)[0] : undefined;
  if (post) return owner.members.map((member) => [member, post] as const);
  const other = otherAfter(clause, own?.to ?? to, reach, pattern, own) ?? companyAfter(clause, own?.to ?? to, pattern);
  if (other) return pairsOf(owner, other);
  const answered = whomItAnswers(clause, trigger, events);
  if (answered) return pairsOf(owner, answered);
  return pattern.directed ? [] : pairsWithin(owner);
}

/** "بعد قطع أ علاقاتها", "احتجاجا على اعتقال أ ب": what is told to have happened, whoever says so. */
export function isBackground({ tokens }: TextClause, from: number): boolean {
  return /^[وف]?(?:بعد|عقب|اثر|غداه|منذ|بسبب|رغم|قبل|خلال|بفعل|نتيجه|علي)$/.test(tokens[from - 1]?.folded ?? "");
}
