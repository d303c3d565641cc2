import type { TextDate } from "../dates/textDates.ts";
import { type Group, groupOf, type TextClause } from "./clause.ts";
import type { ReadMeeting } from "./meetings.ts";
import type { Trigger } from "./trigger.ts";

interface DatedMeeting extends ReadMeeting {
  /** The day of this meeting, if it has another one than the first. */
  readonly date?: TextDate | undefined;
}

/** "met A and B separately" is two meetings, and so is "met A on Monday and B a day later". */
export function separateMeetings(clause: TextClause, trigger: Trigger, meeting: ReadMeeting): DatedMeeting[] {
  const { language, tokens, sentence } = clause;
  const [one, other] = meeting.groups;
  if (language !== "en" || !one || !other) return [meeting];
  const last = one.from > other.from ? one : other;
  const also = trigger.form === "noun" ? undefined : nextMet(clause, last);
  const isSeparate = tokens
    .slice(trigger.from - 1, Math.min(sentence.to, last.to + 2))
    .some(({ folded, index }) => /^(?:separately|separate)$/.test(folded) && (index < last.from || index >= last.to));
  if (isSeparate && !also && last.members.length > 1)
    return last.members.map((member) => ({ ...meeting, groups: replaced(meeting, last, groupOf(member)) }));
  return also ? [meeting, { ...meeting, groups: replaced(meeting, last, also.group), date: also.date }] : [meeting];
}

function replaced({ groups }: ReadMeeting, group: Group, by: Group): Group[] {
  return groups.map((each) => (each === group ? by : each));
}

/** "… on Monday and B a day later", "… and, separately, B" */
function nextMet({ groups, tokens, dates, isDate }: TextClause, { to, members }: Group) {
  const next = groups.find((group) => group.from > to && group.from < to + 10);
  if (next?.preposition !== "" || next.members.some(({ actor }) => actor?.kind !== members[0]?.actor?.kind))
    return undefined;
  const between = tokens.slice(to, next.from).filter(({ index }) => !isDate(index));
  const isJoined =
    between.some(({ folded }) => folded === "and") &&
    between.every(({ folded }) => /^(?:and|separately|then|later|in|at|on|the)$/.test(folded));
  const isApart = between.length < next.from - to || between.some(({ folded }) => folded === "separately");
  if (!isJoined || !isApart) return undefined;
  return { group: next, date: dates.find(({ from }) => from >= next.to && from <= next.to + 1) };
}
