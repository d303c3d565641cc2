import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import { discussedNouns, nounsOfStatesOnly } from "../../tables/en/meeting.ts";
import { foldedText } from "../../text/token.ts";
import { arePersons, type Group, partitives, type TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import { ownedGroup } from "../arguments/ownedGroups.ts";
import { isOutlet } from "../statement/sources.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { isVenue } from "./arabicMeetingNouns.ts";
import { isOfMatter, partnerInPronoun } from "./arabicPartners.ts";
import { meetingOfTwo } from "./meetingOfTwo.ts";
import type { ReadMeeting } from "./meetings.ts";

/** What stands before those whom others meet, by the pattern of the verb. */
const arabicPrepositions: Readonly<Partial<Record<string, readonly string[]>>> = {
  object: ["", "ب", "مع"],
  call: ["", "ب", "مع"],
  talk: ["مع", "الي", "ب"],
};

/** "A met B", "A spoke to B", "تحدث أ مع ب", "A and B met" */
export function meetingOfTalks(
  clause: TextClause,
  event: Event,
  subject: Group,
  events: readonly Event[],
): ReadMeeting | null {
  const { trigger } = event;
  if (trigger.value.kind !== "MEETING") return null;
  const { pattern } = trigger.value;
  const isArabic = clause.language === "ar";
  const partner = partnerInPronoun(clause, trigger, subject);
  const first = partner ?? objectOf(clause, event, prepositionsOf(pattern, isArabic), isArabic ? 14 : 6);
  // "بحث في مكتبه ببيروت مع فلان"
  const found = first && isVenue(clause, first) ? objectOf(clause, event, ["مع"], 20) : first;
  const isOfOther =
    isArabic && found && (isOfMatter(clause, found) || (!partner && isBehindVerb(clause, event, events, found)));
  const isNamed = found?.members.some(({ actor }) => actor) === true;
  const other = isOfOther ? undefined : ((isNamed ? undefined : included(clause, event, events)) ?? found);
  const isReported =
    isArabic && pattern === "with" && other?.preposition === "ب" && /^بان/.test(clause.tokens[other.from]!.folded);
  const isDirect =
    isArabic || pattern === "object" || other?.preposition !== "" || isNextTo(clause, trigger.to, other.from);
  // "Speaking to the agency A, B said"
  if (other?.members.length && other.members.every(isOutlet)) return null;
  // "sees the movement as a threat"
  const isSeen = !isArabic && /^(?:see|saw)/.test(clause.tokens[trigger.from]!.folded);
  if (isSeen && other?.members.some(({ actor }) => actor?.kind !== "PERSON")) return null;
  if (other && isDirect && !isReported) {
    const met = meetingOfTwo(subject, other);
    // A call is one with each.
    const isCall = pattern === "call" || (isArabic && /هاتفيا/.test(foldedText(clause.tokens, trigger.to, other.from)));
    return met && isCall && (isArabic || other.preposition === "") ? { ...met, isSeparate: true } : met;
  }
  return meetingOfAll(clause, event, subject, events);
}

/** "met senior officials, including A and B", «التقى مسؤولين بينهم أ»: those of them who are named. */
function included({ groups }: TextClause, { trigger: { to } }: Event, events: readonly Event[]) {
  const group = groups.find(
    ({ from, preposition }) => partitives.includes(preposition) && from >= to && from <= to + 10,
  );
  const isOfOther = events.some(({ trigger: { from } }) => from >= to && from < (group?.from ?? 0));
  return group && arePersons(group) && !isOfOther ? group : undefined;
}

/** "telephoned first A", "telephoned his Danish counterpart, A": whether only words that describe whoever is called stand before the name. */
function isNextTo({ tokens, phraseAt }: TextClause, from: number, to: number): boolean {
  return (
    to - from <= 6 &&
    tokens
      .slice(from, to)
      .every(
        ({ index, folded, letterCase }) =>
          phraseAt(index) || (letterCase !== "capital" && (folded === "and" || !isFunctionWord(folded))),
      )
  );
}

/** "التقى أ وب في روما، ثم اجتمع أ بج": whom another verb has. */
function isBehindVerb(
  { tokens }: TextClause,
  { trigger: { to } }: Event,
  events: readonly Event[],
  { from }: Group,
): boolean {
  return events.some(({ trigger }) => {
    const isRelative = [1, 2].some((back) => /^(?:الذي|التي|الذين)$/.test(tokens[trigger.from - back]?.folded ?? ""));
    return trigger.form === "finite" && trigger.from >= to && trigger.from < from && !isRelative;
  });
}

/** "A discussed trade with B", "A and B discussed trade" */
export function meetingOfDiscussion(
  clause: TextClause,
  event: Event,
  subject: Group,
  events: readonly Event[],
): ReadMeeting | null {
  const other = discussedWith(clause, event);
  return other ? meetingOfTwo(subject, other) : meetingOfAll(clause, event, subject, events);
}

/** "A and B met" */
function meetingOfAll(clause: TextClause, event: Event, subject: Group, events: readonly Event[]): ReadMeeting | null {
  return subject.members.length >= 2 && !isPurpose(clause, event, events)
    ? { groups: [subject], roles: ["PARTICIPANT"] }
    : null;
}

function prepositionsOf(pattern: string, isArabic: boolean): readonly string[] {
  if (!isArabic)
    return pattern === "object" ? ["", "with", "on"] : pattern === "call" ? ["", "with", "to"] : ["with", "to"];
  return arabicPrepositions[pattern] ?? ["مع", "ب"];
}

/** "met to discuss": what a meeting is for is no other meeting. */
function isPurpose({ tokens }: TextClause, { trigger }: Event, events: readonly Event[]): boolean {
  return (
    trigger.form === "base" &&
    tokens[trigger.from - 1]?.folded === "to" &&
    events.some(({ trigger: each }) => each.from < trigger.from && each.value.kind === "MEETING")
  );
}

/** "discussed trade with Iran with A": who talks, not what is talked about. */
function discussedWith(clause: TextClause, { trigger }: Event): Group | undefined {
  const { groups, tokens, sentence } = clause;
  const end = Math.min(sentence.to, trigger.to + 18);
  const stop = tokens
    .slice(trigger.to, end)
    .find(({ folded, gap }) => /;/.test(gap) || /^(?:after|before|while|but|which|who|when)$/.test(folded));
  const found = groups.find(
    ({ from, preposition, members }) =>
      from > trigger.to &&
      from < (stop?.index ?? end) &&
      preposition === "with" &&
      (!discussedNouns.test(wordBeforeWith(tokens, from)) ||
        (nounsOfStatesOnly.test(wordBeforeWith(tokens, from)) &&
          members.every(({ actor }) => actor?.kind === "PERSON"))),
  );
  // "with his ally, A"
  return found?.isGenitive ? (ownedGroup(clause, found) ?? found) : found;
}

/** "trade with A": the word before the preposition of a group. */
function wordBeforeWith(tokens: TextClause["tokens"], from: number): string {
  const preposition = tokens.slice(0, from).findLast(({ folded }) => folded === "with");
  return tokens[(preposition?.index ?? 0) - 1]?.folded ?? "";
}
