import { chainThrough, type Phrase } from "../../actors/phrase.ts";
import type { TextDate } from "../../dates/textDates.ts";
import type { TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import { passiveSubject } from "../arguments/passiveSubject.ts";
import { reportedModality } from "../triggers/modality.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Membership } from "./memberships.ts";
import { withPredecessor } from "./predecessors.ts";

/** "A has led the party since 2017", "A ruled Greece", "a firm run by A" */
export function leading(clause: TextClause, event: Event): Membership[] {
  const { trigger, subject } = event;
  const isPassive = trigger.form === "passive";
  const bodies = isPassive ? passiveSubject(clause, trigger) : objectOf(clause, event, [""], 6);
  const body = isPassive ? bodies?.members.at(-1) : (governmentAfter(clause, event) ?? bodies?.members[0]);
  if (!body?.actor || body.actor.kind === "PERSON" || body.sort === "pronoun" || !subject) return [];
  if (isPassive && body.actor.kind !== "ORGANIZATION") return [];
  return subject.members
    .filter((each) => isPerson(each) || isChair(clause, trigger, each, body))
    .map((member) => ({ member, body, office: null }));
}

/** "to head an interim government": the state of whoever leads it, or else that of the article. */
function governmentAfter(
  { tokens, bodies, home, phraseAt }: TextClause,
  { trigger, subject }: Event,
): Phrase | undefined {
  const { to } = trigger;
  const words = tokens.slice(to, to + 5);
  const noun = words.find(({ folded }) => /^(?:government|cabinet|administration)$/.test(folded));
  const isIndefinite = /^(?:an?|the|his|her)$/.test(tokens[to]?.folded ?? "") && noun !== undefined;
  if (
    !isIndefinite ||
    tokens.slice(to, noun.index + 1).some(({ index, gap }) => phraseAt(index) || !/^[ -]$/.test(gap))
  )
    return undefined;
  const own = bodies.get(subject?.members[0]?.actor?.key ?? "");
  const state = own?.actor?.kind === "STATE" ? own : home;
  const { start } = tokens[to]!;
  const head = { start, end: noun.end };
  return state && { ...state, from: to, to: noun.index + 1, ...head, head, chain: chainThrough(state) };
}

/** "Ireland chairs the union": states lead bodies of states. */
function isChair({ tokens }: TextClause, { from, to }: Event["trigger"], { actor }: Phrase, body: Phrase): boolean {
  const words = tokens.slice(from, to).map(({ folded }) => folded);
  return (
    actor?.kind === "STATE" &&
    body.actor?.kind === "ORGANIZATION" &&
    (/^chair/.test(words[0]!) || words.some((word) => /^(?:presidency|chairmanship)$/.test(word)))
  );
}

/** "A took over the agency in 2020 from B", "A succeeded B": without a title, the body is the object, or the own one of A or B. */
export function takingOver(clause: TextClause, event: Event): Membership[] {
  const { trigger, subject } = event;
  const { tokens, phrases, bodies, sentence } = clause;
  if (trigger.form === "passive") return replacedBySubject(clause, event);
  const chaired = chairOf(clause, trigger);
  const member = subject?.members.find((each) => isPerson(each) || (chaired && each.actor?.kind === "STATE"));
  if (!member) return [];
  if (chaired) return [{ member, body: chaired, office: null }];
  const object = objectOf(clause, event, [""], 4)?.members[0];
  const isSuccession = /^(?:succe|repla)/.test(tokens[trigger.from]!.folded);
  const from = phrases.find(
    (each) =>
      each.from >= trigger.to &&
      each.from < Math.min(sentence.to, trigger.to + 12) &&
      isPerson(each) &&
      word(each.from - 1) === "from",
  );
  const predecessor = isSuccession ? (object && isPerson(object) ? object : undefined) : from;
  const own = object?.actor?.kind === "ORGANIZATION" ? object : undefined;
  const isPlanned = reportedModality(clause, trigger) !== "ASSERTED";
  // "replaced Italy's A": where he is from is not what he headed.
  const isNative = phrases.some(
    ({ to, isGenitive, actor }) => isGenitive && to === predecessor?.from && actor?.kind === "STATE",
  );
  if (isNative && !own && predecessor?.title == null) return [];
  const inherited = [predecessor, (predecessor || isSuccession) && !isPlanned ? member : undefined]
    .map((each) => each && bodies.get(each.actor!.key))
    .find((each) => each?.actor);
  const body = own ?? inherited ?? (isPlanned || predecessor ? undefined : ownBodyTaken(clause, trigger.to, member));
  if (!body?.actor) return [];
  const place: Phrase = own
    ? body
    : { ...body, from: member.from, to: member.to, start: member.start, end: member.end, head: member.head };
  const office = predecessor?.title?.office || null;
  return withPredecessor({ member, body: place, office }, predecessor);

  function word(index: number): string {
    return tokens[index]?.folded ?? "";
  }
}

/** "took charge of the army", "took over the job": of the office that the text tells elsewhere, if what is named is no other body. */
function ownBodyTaken({ phrases, tokens, bodies }: TextClause, from: number, member: Phrase): Phrase | undefined {
  const object = phrases.find((each) => each.from >= from && each.from <= from + 1);
  const isUnnamed = object?.sort === "organization" && object.actor === null;
  const words = tokens.slice(from, from + 4).map(({ folded }) => folded);
  const isOffice = words.some((word) =>
    /^(?:job|post|role|office|premiership|presidency|ministry|portfolio|helm|reins|leadership|throne)$/.test(word),
  );
  return isUnnamed || isOffice ? bodies.get(member.actor!.key) : undefined;
}

/** "A was replaced by B": B has A's office. */
function replacedBySubject(clause: TextClause, { trigger, subject }: Event): Membership[] {
  const old = passiveSubject(clause, trigger)?.members.find(isPerson);
  const member = subject?.members.find(isPerson);
  const body = old && clause.bodies.get(old.actor!.key);
  if (!old || !member || !body?.actor || !/^(?:succe|repla)/.test(clause.tokens[trigger.from]!.folded)) return [];
  const office = old.title?.office || null;
  const inOld = { ...body, from: old.from, to: old.to, start: old.start, end: old.end, head: old.head };
  return withPredecessor({ member, body: inOld, office }, old);
}

/** "took over the rotating presidency of the bloc" */
function chairOf({ groups, tokens }: TextClause, { from, to }: Event["trigger"]): Phrase | undefined {
  const of = groups.find(
    (each) =>
      each.from >= to &&
      each.from < from + 8 &&
      each.preposition === "of" &&
      each.members[0]?.actor?.kind === "ORGANIZATION",
  );
  const nouns = of ? tokens.slice(from, of.from) : [];
  return nouns.some(({ folded }) => /^(?:presidency|chairmanship|chair|leadership|helm|command|reins)$/.test(folded))
    ? of?.members[0]
    : undefined;
}

/** "commanded the army from 2018 to 2022": since when and until when. */
export function tenureOf({ dates, tokens }: TextClause, { trigger }: Event): readonly [TextDate, TextDate] | undefined {
  const [begin, end] = dates.filter(({ from }) => from >= trigger.to);
  if (!begin || !end || begin.past === null || end.past === null) return undefined;
  const isFrom = tokens[begin.from]!.folded === "from" || tokens[begin.from - 1]?.folded === "from";
  const isTo =
    /^(?:to|until|till)$/.test(tokens[end.from]!.folded) ||
    /^(?:to|until|till)$/.test(tokens[end.from - 1]?.folded ?? "");
  return isFrom && isTo && end.from - begin.to <= 1 ? [begin, end] : undefined;
}

function isPerson({ actor }: Phrase): boolean {
  return actor?.kind === "PERSON";
}
