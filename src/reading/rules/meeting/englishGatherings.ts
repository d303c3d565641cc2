import type { Phrase } from "../../actors/phrase.ts";
import { statementVerbs } from "../../tables/en/statement.ts";
import { type Group, groupAfter, groupOf, startWithArticle, type TextClause } from "../arguments/clause.ts";
import { isObjectOf } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import type { ReadMeeting } from "./meetings.ts";

/** Words after which others are told of than those who come. */
const breaks =
  /^(?:of|on|in|at|for|from|by|about|over|after|before|who|which|that|when|while|but|said|says|is|was|were|has|had)$/;
/** Words with which a list goes on: "A and B, as well as C". */
const joiners = /^(?:and|as|well|along|together|with|plus|the|a|an|also|including|both|to|then)$/;
/** What stands between a meeting and those who come to it. */
const reach = 12;

/** "a summit that brought together A, B and C": all who are listed, with whoever hosts it. */
export function gatheredList(clause: TextClause, event: Event, events: readonly Event[]): ReadMeeting | null {
  const guests = listFrom(clause, event.trigger.to);
  if (guests.length < 2) return null;
  const host = hostBefore(clause, event.trigger, events);
  const found = withHost(guests, host);
  const mediator = host ? undefined : mediatorOf(event);
  const isGuest = guests.some(({ actor }) => mediator?.members.some((each) => each.actor?.key === actor?.key));
  if (isGuest) return null;
  return mediator ? { groups: [mediator, ...found.groups], roles: ["PARTICIPANT", "PARTICIPANT"] } : found;
}

/** "talks attended by A, B and C" */
export function attendedBy(clause: TextClause, event: Event, events: readonly Event[]): ReadMeeting | undefined {
  const { tokens, sentence } = clause;
  const { to } = event.trigger;
  const by = tokens
    .slice(to, Math.min(sentence.to, to + reach))
    .find(({ folded, index }) => folded === "by" && /^(?:attended|joined)$/.test(tokens[index - 1]!.folded));
  const guests = by ? listFrom(clause, by.index + 1) : [];
  const host = hostBefore(clause, event.trigger, events) ?? hostInPassive(event.trigger, events, by?.index);
  if (guests.length + (host?.members.length ?? 0) < 2) return undefined;
  return withHost(guests, host);
}

/** "a summit in Rome was hosted by A and attended by B" */
function hostInPassive({ to }: Trigger, events: readonly Event[], end = to): Group | undefined {
  return events.find(
    ({ trigger: { value, form, from } }) =>
      form === "passive" && value.kind === "MEETING" && value.pattern === "host" && from >= to && from < end,
  )?.subject;
}

/** "A brought B and C together": a person who does so is there as well. */
function mediatorOf({ subject }: Event): Group | undefined {
  return subject?.members.every(({ actor }) => actor?.kind === "PERSON") ? subject : undefined;
}

function withHost(guests: readonly Phrase[], host: Group | undefined): ReadMeeting {
  const all = { ...groupOf(guests[0]!), to: guests.at(-1)!.to, members: guests };
  return host ? { groups: [host, all], roles: ["HOST", "PARTICIPANT"] } : { groups: [all], roles: ["PARTICIPANT"] };
}

/** Those whom a list names from a place on. */
export function listFrom({ groups, tokens, sentence, phraseAt }: TextClause, from: number): Phrase[] {
  const guests: Phrase[] = [];
  for (let index = from; index < sentence.to; index++) {
    const group = groups.find((each) => each.from === index);
    if (index > from && (/[;:]/.test(tokens[index]!.gap) || (group && isTailSpeaker(group)))) break;
    if (group) {
      if (!group.isGenitive && !isApposition(group)) guests.push(...group.members);
      index = group.to - 1;
    } else if (!phraseAt(index) && !joiners.test(tokens[index]!.folded) && !isDescription(index)) break;
  }
  return guests;

  /** "received A, B said": who tells it. */
  function isTailSpeaker(group: Group): boolean {
    return /,/.test(tokens[startWithArticle({ tokens }, group.from)]!.gap) && statementVerbs.has(tokens, group.to);
  }

  /** "A, the chancellor": the same once more. */
  function isApposition({ from: start, members }: Group): boolean {
    const first = startWithArticle({ tokens }, start);
    return members.every(({ sort }) => sort === "title") && /,/.test(tokens[first]!.gap);
  }

  /** "his counterparts A and B", "three fellow premiers, A, B and C": small words up to a name. */
  function isDescription(index: number): boolean {
    const next = groups.find((each) => each.from > index && each.from <= index + 4);
    if (next?.preposition !== "" || !next.members.every(({ actor }) => actor?.kind === "PERSON")) return false;
    return tokens
      .slice(index, next.from)
      .every(({ folded, letterCase, gap }) => letterCase !== "capital" && /^[ -]$/.test(gap) && !breaks.test(folded));
  }
}

/** "talks that A hosted", "a summit hosted by A": who gives what a noun names, behind it. */
export function hostBehind(clause: TextClause, { to }: Trigger): Group | undefined {
  const { groups, tokens } = clause;
  const isGiven = (index: number) => /^(?:hosted|convened|chaired|organi[sz]ed)$/.test(tokens[index]?.folded ?? "");
  if (isGiven(to) && tokens[to + 1]?.folded === "by") return groupAfter(clause, to + 2, to + 4, ["by"]);
  const start = /^(?:that|which)$/.test(tokens[to]?.folded ?? "") ? to + 1 : to;
  const isDetermined = tokens[start]?.folded === "the";
  const host = groups.find(({ from }) => from === (isDetermined ? start + 1 : start));
  if (!host || host.isGenitive) return undefined;
  const verb = /^(?:had|has)$/.test(tokens[host.to]?.folded ?? "") ? host.to + 1 : host.to;
  return isGiven(verb) ? host : undefined;
}

/** Who hosts or chairs what a later part of the sentence tells of: the subject of that verb. */
export function hostBefore(clause: TextClause, trigger: Trigger, events: readonly Event[]): Group | undefined {
  return events.findLast(
    ({ trigger: verb, subject }) =>
      subject !== undefined &&
      verb.to <= trigger.from &&
      trigger.from - verb.to < 20 &&
      (/^(?:host|chair|conven)(?:s|es|ed|ing)?$/.test(clause.tokens[verb.from]!.folded) ||
        clause.tokens[verb.to - 2]?.folded === "host") &&
      (isObjectOf(clause, verb, trigger) || trigger.form !== "noun"),
  )?.subject;
}
