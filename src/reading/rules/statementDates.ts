import type { TextDate } from "../dates/textDates.ts";
import type { TextClause } from "./clause.ts";
import type { Event } from "./sentenceTriggers.ts";

/** The day of a statement: that of its verb, of the meeting at which it is made, or the only one that the sentence names before. */
export function dateOfStatement(clause: TextClause, event: Event, events: readonly Event[]): TextDate | undefined {
  const { trigger, date } = event;
  if (date && (date.from < trigger.from || !isOfContent(date))) return date;
  if (trigger.form === "noun") return undefined;
  return dayOfMeeting(clause, event, events) ?? dayBefore(clause, trigger.from, events);
}

/** A month or a year within what is said is not when it is said. */
function isOfContent({ past, future }: TextDate): boolean {
  return past !== null && past.length < 10 && future !== null;
}

/** The only day that a sentence names before the verb: "A met B on Friday, the ministry said". */
function dayBefore(clause: TextClause, verb: number, events: readonly Event[]): TextDate | undefined {
  const days = clause.dates.filter(
    (date) => !isOfContent(date) && !isInRelativeClause(clause, date, events) && !isOfPlan(clause, date, events),
  );
  const [only] = days;
  return days.length === 1 && only!.from < verb ? only : undefined;
}

/** "B would come on Monday, A said" */
function isOfPlan(clause: TextClause, date: TextDate, events: readonly Event[]): boolean {
  if (clause.language !== "en") return false;
  const words = clause.tokens.slice(Math.max(clause.sentence.from, date.from - 14), date.from);
  const isOwned = events.some((each) => each.date === date);
  return isOwned && words.some(({ folded }) => /^(?:will|would|shall)$/.test(folded));
}

/** "A, who met B on Friday, said" */
function isInRelativeClause(
  { tokens, sentence, language }: TextClause,
  date: TextDate,
  events: readonly Event[],
): boolean {
  const verb = events.find((each) => each.date === date)?.trigger;
  if (!verb || language !== "en") return false;
  return tokens
    .slice(Math.max(sentence.from, verb.from - 4), verb.from)
    .some(({ folded }) => /^(?:who|which|whom|whose)$/.test(folded));
}

/** "said at Tuesday's meeting": the day of the meeting at which it is said. */
function dayOfMeeting({ tokens }: TextClause, { trigger }: Event, events: readonly Event[]): TextDate | undefined {
  return events.find(
    ({ trigger: { value, form, from } }) =>
      value.kind === "MEETING" &&
      form === "noun" &&
      Math.abs(from - trigger.from) < 12 &&
      tokens
        .slice(Math.max(0, from - 2), from)
        .some(({ folded }) => /^(?:during|in|at|after|following|و?خلال|و?اثناء|في|و?عقب|و?بعد|و?اثر)$/.test(folded)),
  )?.date;
}
