import { dayNumber } from "../../../dates/dayNumber.ts";
import type { TextDate } from "../../dates/textDates.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** How many days a day may be past that was planned for: texts report soon what is called off. */
const nearBy = 60;

/** "a visit set for April 30 was cancelled", in May: the last such day is much nearer than the next one, or the last such month is nearer. */
export function isOver({ publishedOn }: TextClause, { past, future }: TextDate): boolean {
  if (publishedOn === null || !past || !future || past.length !== future.length) return false;
  const day = (date: string) => dayNumber(date.length === 7 ? `${date}-15` : date);
  const [before, after] = [dayNumber(publishedOn) - day(past), day(future) - dayNumber(publishedOn)];
  return past.length === 10 ? before < nearBy && after > 300 : past.length === 7 && before < after;
}

/** "كان مقررا أن يزور …، لكن الزيارة أرجئت", "رحلة كانت مقررة في مايو": a weekday that a noun has may have been before. */
export function wasScheduled(
  { language, text, sentence }: TextClause,
  { form }: Event["trigger"],
  { past }: TextDate,
): boolean {
  return (
    language === "ar" &&
    (form !== "noun" || past?.length !== 10) &&
    /(?:^|\s)[وف]?كانت? (?:من )?(?:ال)?(?:مقرر|مفترض|متوقع|منتظر)/.test(text.slice(sentence.start, sentence.end))
  );
}

/** "On Monday A is scheduled to see B", "is expected in Rome on Monday to meet": the day of the plan. */
export function dateOfPlan({ language }: TextClause, { trigger }: Event, events: readonly Event[]) {
  if (language !== "en" || trigger.form !== "base") return undefined;
  // "are expected to meet on the sidelines of the summit on Friday"
  const next = events.find(({ trigger: { from } }) => from > trigger.from);
  if (next?.trigger.form === "noun" && next.trigger.value.kind === "MEETING" && next.date) return next.date;
  const plan = events.findLast(({ trigger: { from } }) => from < trigger.from);
  const { value } = plan?.trigger ?? {};
  const isPlan =
    (value?.kind === "OTHER" && value.effect === "PLANNED") ||
    (value?.kind === "MEETING" &&
      (value.pattern === "due" || (/^(?:travel|visit)$/.test(value.pattern) && plan?.trigger.form === "base")));
  return isPlan ? plan?.date : undefined;
}

/** "a call that was planned for Monday", "a visit set for Monday" */
export function plannedFor({ dates, tokens, sentence, language }: TextClause, { to, form }: Event["trigger"]) {
  if (language !== "en" || form !== "noun") return undefined;
  return dates.find(({ from }) => {
    const before = foldedText(tokens, Math.max(sentence.from, from - 2), from + 1);
    return (
      from >= to &&
      from - to < 20 &&
      /\b(?:planned|set|scheduled|due|announced|arranged|slated) (?:for|on)\b/.test(before)
    );
  });
}
