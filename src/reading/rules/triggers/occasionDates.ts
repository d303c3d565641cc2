import type { TextDate } from "../../dates/textDates.ts";
import type { TextClause } from "../arguments/clause.ts";
import { verbBefore } from "./governor.ts";
import type { Event } from "./sentenceTriggers.ts";

/** What a decision makes and a friendly meeting ends with. */
const outcomes = /^(?:agreed|signed|initialled|struck|reached|concluded|clinched|settled|sealed|announced)$/;

/** "banned imports at their summit in Bled on Saturday", «اتفقا، خلال لقاء في روما السبت، على»: the day of the occasion. */
export function dateOfOccasion(
  { tokens, sentence, language }: TextClause,
  { trigger }: Event,
  events: readonly Event[],
): TextDate | undefined {
  if (trigger.form !== "finite") return undefined;
  const after = events.filter(({ trigger: { from } }) => from > trigger.from);
  const next = after.findIndex(({ trigger: { form, value } }) => form !== "noun" || value.kind === "MEETING");
  const occasion = after[next];
  if (occasion?.trigger.form !== "noun") return undefined;
  const { from, to } = occasion.trigger;
  const before = tokens.slice(Math.max(sentence.from, from - 3), from + 1);
  if (!before.some(({ folded }) => occasions[language].test(folded))) return undefined;
  // "خلال لقاء جمعهما في روما السبت"
  const described = after[next + 1];
  const isDescribed = language === "ar" && described?.trigger.from === to && described.trigger.form === "finite";
  const date = occasion.date ?? (isDescribed ? described.date : undefined);
  return date && date.from >= to ? date : undefined;
}

/** What stands before an occasion. */
const occasions: Readonly<Record<TextClause["language"], RegExp>> = {
  en: /^(?:at|over|during)$/,
  ar: /^و?(?:خلال|اثناء|هامش|ختام)$/,
};

/** "agreed on Thursday to share the water, after two hours of talks": the talks of that day, unless they took days. */
export function dateOfOutcome(
  { tokens, language }: TextClause,
  { trigger }: Event,
  events: readonly Event[],
): TextDate | undefined {
  if (language !== "en" || trigger.form !== "noun" || trigger.value.kind !== "MEETING") return undefined;
  const verb = events.findLast((each) => each.trigger.from < trigger.from && each.trigger.form === "finite");
  const words = tokens.slice(Math.max(verb?.trigger.to ?? 0, trigger.from - 5), trigger.to).map(({ folded }) => folded);
  const isAfter = words.some((word) => /^(?:after|following)$/.test(word));
  const isLong = words.some((word) => /^(?:days|weeks|months|years|rounds|nights)$/.test(word));
  const isOutcome = verb !== undefined && outcomes.test(tokens[verb.trigger.from]!.folded);
  const isBetween = verb?.date !== undefined && verb.date.to <= trigger.from;
  return isOutcome && isBetween && isAfter && !isLong ? dayOf(verb) : undefined;
}

/** "froze its assets on Monday and barred its founder", «أغلقت سفارتها عام 2012 وطردت السفير»: what the same subject goes on to do then. */
export function dateOfJoinedVerb(
  { tokens, language }: TextClause,
  { trigger }: Event,
  events: readonly Event[],
): TextDate | undefined {
  if (trigger.form !== "finite" || !trigger.hasConjunction || !isDecision(trigger)) return undefined;
  const verb = verbBefore(events, trigger);
  const isOne = verb?.trigger.form === "finite" && isDecision(verb.trigger);
  if (!isOne || !verb.date || verb.date.to > trigger.from) return undefined;
  if (language === "ar" && verb.date.to === trigger.from && !verb.date.isSince) return verb.date;
  if (language === "ar") return dayOf(verb);
  return tokens[trigger.from - 1]?.folded === "and" ? dayOf(verb) : undefined;
}

/** "held talks with A on Tuesday, and the two leaders agreed to": what those who met go on to agree upon. */
export function dateOfMeetingBefore(
  { tokens, language, dates }: TextClause,
  { trigger }: Event,
  events: readonly Event[],
): TextDate | undefined {
  const isOutcome = language === "en" && trigger.form === "finite" && outcomes.test(tokens[trigger.from]!.folded);
  const meeting = events.findLast((each) => each.trigger.from < trigger.from && each.trigger.value.kind === "MEETING");
  const isOnly = dates.every((date) => date === meeting?.date || date.from > trigger.from);
  return isOutcome && isOnly ? dayOf(meeting) : undefined;
}

function isDecision({ value }: Event["trigger"]): boolean {
  return value.kind === "SANCTION" || value.kind === "ASSOCIATION";
}

function dayOf(event: Event | undefined): TextDate | undefined {
  return event?.date?.past?.length === 10 && !event.date.isSince ? event.date : undefined;
}
