import type { TextDate } from "../../dates/textDates.ts";
import * as arabic from "../../tables/ar/meeting.ts";
import * as english from "../../tables/en/meeting.ts";
import { foldedText } from "../../text/token.ts";
import { type Group, groupOf, type TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { hostElsewhere } from "./hostedElsewhere.ts";
import type { ReadMeeting } from "./meetings.ts";

interface DatedMeeting extends ReadMeeting {
  /** The day of this meeting, if it has another one than the first. */
  readonly date?: TextDate | undefined;
}

/** "met A and B separately", "التقى أ وب كلا على حدة" are two meetings, and so is "met A on Monday and B a day later". */
export function separateMeetings(clause: TextClause, trigger: Trigger, meeting: ReadMeeting): DatedMeeting[] {
  const [one, other] = meeting.groups;
  const again = dateAgain(clause, trigger);
  if (again) return [meeting, { ...meeting, date: again }];
  if (!one || !other) return [meeting];
  const met = clause.language === "en" && one.from > other.from ? one : other;
  const next = clause.language === "ar" ? thenMet(clause, met) : nextMet(clause, trigger, met);
  const host = hostElsewhere(clause, trigger, met);
  if (host) return [meeting, { ...meeting, groups: replaced(meeting, met === one ? other : one, host) }];
  if (next.length > 0)
    return [meeting, ...next.map(({ group, date }) => ({ ...meeting, groups: replaced(meeting, met, group), date }))];
  return meeting.isSeparate || isOneByOne(clause, trigger, met) || isTour(trigger, met)
    ? met.members.map((member) => ({ ...meeting, groups: replaced(meeting, met, groupOf(member)) }))
    : [meeting];
}

/** "met on Monday and again on Wednesday": the day of the second meeting. */
function dateAgain({ language, dates, tokens }: TextClause, { to, form }: Trigger): TextDate | undefined {
  if (language !== "en" || form === "noun") return undefined;
  const [first, second] = dates.filter(({ from }) => from >= to && from < to + 20);
  if (!first || !second) return undefined;
  const between = foldedText(tokens, first.to, second.from);
  return /^(?:and |then |and then )?again(?: on| in)?$/.test(between) ? second : undefined;
}

/** Whether a word beside those who are met tells that each was met alone. */
function isOneByOne({ language, tokens, text, sentence }: TextClause, { from, to }: Trigger, met: Group): boolean {
  const { words, reach } = language === "en" ? english.separately : arabic.separately;
  const first = Math.max(sentence.from, from - 1);
  const end = Math.min(sentence.to, Math.max(to, met.to) + reach);
  const isTold = (start: number, stop: number) =>
    start < stop && words.test(text.slice(tokens[start]!.start, tokens[stop - 1]!.end));
  return isTold(first, Math.min(end, met.from)) || isTold(Math.max(first, met.to), end) || isAgain(tokens, met);
}

/** "spoke to A and to B" */
function isAgain(tokens: TextClause["tokens"], { from, to, preposition }: Group): boolean {
  return tokens
    .slice(from, to)
    .some(({ folded, index }) => folded === preposition && tokens[index - 1]!.folded === "and");
}

/** "will travel to Greece and Turkey": a visit to each. */
function isTour({ value }: Trigger, { members }: Group): boolean {
  const isJourney = value.kind === "MEETING" && /^(?:visit|travel)$/.test(value.pattern);
  return isJourney && members.length > 1 && members.every(({ actor }) => actor?.kind === "STATE");
}

function replaced({ groups }: ReadMeeting, group: Group, by: Group): Group[] {
  return groups.map((each) => (each === group ? by : each));
}

/** Whom else somebody met, and when. */
interface NextMet {
  readonly group: Group;
  readonly date: TextDate | undefined;
}

/** "… on Monday and B a day later", "… and, separately, B" */
function nextMet(clause: TextClause, { form }: Trigger, { to, members }: Group): NextMet[] {
  const { groups, tokens, dates, isDate } = clause;
  if (form === "noun") return [];
  const again = againWith(clause, to);
  if (again) return [{ group: again, date: dates.find(({ from }) => from >= again.to && from <= again.to + 2) }];
  const next = groups.find((group) => group.from > to && group.from < to + 10);
  if (next?.preposition !== "" || next.members.some(({ actor }) => actor?.kind !== members[0]?.actor?.kind)) return [];
  const between = tokens.slice(to, next.from).filter(({ index }) => !isDate(index));
  const isJoined =
    between.some(({ folded }) => folded === "and") &&
    between.every(({ folded }) => /^(?:and|separately|then|later|in|at|on|the)$/.test(folded));
  const isApart = between.length < next.from - to || between.some(({ folded }) => folded === "separately");
  if (!isJoined || !isApart) return [];
  return [{ group: next, date: dates.find(({ from }) => from >= next.to && from <= next.to + 1) }];
}

/** "sat down with A and then with the head of the border service, B": with whom else, each alone. */
function againWith({ groups, tokens, text }: TextClause, to: number): Group | undefined {
  const [words] =
    /^,? ?(?:and )?(?:then|later|afterwards|separately|also|the next day),? with /.exec(
      text.slice(tokens[to - 1]!.end),
    ) ?? [];
  if (words === undefined) return undefined;
  const other = groups.find(({ from, members }) => from > to && from < to + 14 && members.length > 0);
  return other?.members.every(({ actor }) => actor?.kind === "PERSON") && !other.isGenitive ? other : undefined;
}

/** "زارت رئيس البرلمان ثم قائد الجيش", "اجتماعه بأ، ثم بب فج": one after the other, with the preposition of the first or none. */
function thenMet(clause: TextClause, { to, members, preposition }: Group): NextMet[] {
  const { groups, tokens, dates } = clause;
  const next = groups.find(({ from }) => from > to && from <= to + 3);
  const then = tokens.slice(to, next?.from).find(({ folded }) => /^(?:ثم|وبعده|وبعدها|وبعدهما)$/.test(folded));
  const isAlike = next?.members.every(({ actor }) => actor?.kind === members[0]?.actor?.kind);
  if (!next || !then || next.members.length === 0 || !isAlike || !["", preposition].includes(next.preposition))
    return [];
  const date = dates.find(({ from }) => from >= next.to && from <= next.to + 1);
  return [{ group: next, date }, ...thenMet(clause, next)];
}
