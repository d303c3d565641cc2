import type { TextDate } from "../../dates/textDates.ts";
import { imposingVerbs, liftingVerbs } from "../../tables/en/sanction.ts";
import type { TextClause } from "../arguments/clause.ts";
import { verbBefore } from "../triggers/governor.ts";
import { areOfReason } from "../triggers/reasons.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { isDeed } from "./sanctionModality.ts";

/** The day of a sanction: that of its verb, or "added to its sanctions list on Monday", where the day stands behind the noun. */
export function dateOfSanction(
  clause: TextClause,
  { trigger, date }: Event,
  events: readonly Event[],
): TextDate | undefined {
  const { dates, tokens, sentence } = clause;
  // "A's sanctions on B expire in May"
  const isEnd =
    date &&
    trigger.form === "noun" &&
    tokens.slice(trigger.to, date.from).some(({ folded }) => /^(?:expir|laps)/.test(folded));
  if (isEnd) return undefined;
  const isOrder = trigger.value.kind === "SANCTION" && trigger.value.pattern === "orderOut";
  // "gave him a day to leave the country on Monday"
  const ordered = dates.filter(({ from }) => !tokens.slice(trigger.to, from + 1).some(({ gap }) => /^[,;]/.test(gap)));
  if (isOrder && !date && ordered.length === 1) return ordered[0];
  // "أمهلت السفير يومين لمغادرة البلاد": the time that is left is no date.
  if (date && /^لمغادره$/.test(tokens[date.to]?.folded ?? "")) return undefined;
  const noun = events.find(
    ({ trigger: { value, form, from } }) =>
      value.kind === "SANCTION" &&
      form === "noun" &&
      from > trigger.from &&
      from - trigger.to < 12 &&
      !areOfReason(tokens, trigger.to, from),
  );
  // "قرار أ قبل يومين حظر السلاح": not the day of the verb before.
  if (isDeed(trigger) && decisionBefore(tokens, sentence.from, trigger.from) !== undefined)
    return date ?? dates.find(({ to }) => to === trigger.from);
  // "agreed on Monday to extend"
  // "signed an order on Friday freezing"
  const isInfinitive = trigger.form === "base" || (clause.language === "en" && trigger.form === "gerund");
  const told =
    date ??
    noun?.date ??
    (isDeed(trigger) || isInfinitive ? verbBefore(events, trigger)?.date : undefined) ??
    lastingSince(clause, trigger);
  // "suspended imports from Thursday": the day that comes.
  const isStart = told && /^(?:from|starting|effective|of)$/.test(tokens[told.from - 1]?.folded ?? "");
  return isStart && told.future ? { ...told, past: told.future } : told;
}

/** "has forbidden him to travel since May": what has lasted since then. */
function lastingSince({ dates, tokens, sentence, language }: TextClause, { from, to }: Event["trigger"]) {
  const isPerfect = tokens
    .slice(Math.max(sentence.from, from - 3), from)
    .some(({ folded }) => /^ha(?:s|ve)$/.test(folded));
  if (language !== "en" || !isPerfect) return undefined;
  return dates.find((each) => {
    const between = tokens.slice(to, each.from);
    return each.isSince && each.from >= to && between.length < 12 && !between.some(({ gap }) => /[,;]/.test(gap));
  });
}

/** Where an Arabic noun of deciding stands shortly before the noun of what is decided. */
export function decisionBefore(tokens: TextClause["tokens"], start: number, deed: number): number | undefined {
  return tokens.slice(Math.max(start, deed - 9), deed).findLast(({ folded }) => /^[وبل]?(?:قرار|اعلان)$/.test(folded))
    ?.index;
}

/** The day of what is lifted: "sanctions that it had imposed in 1997". */
export function imposedOn(clause: TextClause): TextDate | undefined {
  // "العقوبات التي تفرضها منذ 2020", "عقوبات فرضتها عام 2022"
  if (clause.language === "ar")
    return clause.dates.find((date) => isAfterVerb(clause, date, /^[وف]?[تي]?فرض(?:ت|وا)?(?:ها|ه)$/, 3));
  return clause.dates.find((date) => isAfterVerb(clause, date, imposingVerbs, 7));
}

/** "was lifted in 2003" */
export function liftedOn(clause: TextClause, imposed: TextDate | undefined): TextDate | undefined {
  return clause.dates.find((date) => date !== imposed && isAfterVerb(clause, date, liftingVerbs, 4));
}

function isAfterVerb({ tokens, sentence }: TextClause, { from }: TextDate, verbs: RegExp, reach: number): boolean {
  return tokens.slice(Math.max(sentence.from, from - reach), from).some(({ folded }) => verbs.test(folded));
}
