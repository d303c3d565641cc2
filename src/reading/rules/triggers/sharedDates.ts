import type { TextDate } from "../../dates/textDates.ts";
import type { TextClause } from "../arguments/clause.ts";
import { isObjectOf, verbBefore } from "./governor.ts";
import { dateOfJoinedVerb, dateOfMeetingBefore, dateOfOccasion, dateOfOutcome } from "./occasionDates.ts";
import type { Event } from "./sentenceTriggers.ts";
import type { Trigger } from "./trigger.ts";

/** "signed a treaty in 1979": a verb and the noun that is its object have one date. */
export function sharedDate(clause: TextClause, event: Event, events: readonly Event[]): TextDate | undefined {
  const { trigger } = event;
  if (trigger.form === "noun") {
    const held =
      heldAt(clause, trigger, events) ??
      afterJourney(clause, trigger, events) ??
      concludedAt(clause, trigger, events) ??
      dateOfOutcome(clause, event, events);
    if (held) return held;
    const verb = verbBefore(events, trigger);
    if (!verb?.date || verb.trigger.value.kind === "STATEMENT") return undefined;
    const isBetween = verb.date.from >= verb.trigger.to && verb.date.to <= trigger.from;
    const isShared =
      isObjectOf(clause, verb.trigger, trigger) ||
      (isBetween && (verb.trigger.value.kind === "OTHER" || isJourney(verb.trigger)));
    return isShared ? verb.date : undefined;
  }
  if (trigger.form === "gerund" && trigger.value.kind === "STATEMENT" && clause.language === "ar") {
    // «أدرجت أ فلانا، الذي استقال الاثنين، على قائمتها، متهمة إياه»
    const main = verbBefore(
      events.filter((each) => !isInAside(clause, each.trigger, trigger)),
      trigger,
    );
    return main?.trigger.value.kind === "OTHER" ? undefined : main?.date;
  }
  if (trigger.value.kind === "STATEMENT")
    return (
      dateOfManner(clause, trigger, events) ??
      dateOfDelivery(clause, trigger, events) ??
      openingDate(clause, trigger, events)
    );
  if (trigger.value.kind === "MEETING")
    return dateOfAim(clause, trigger, events) ?? dateOfSpan(clause, trigger, events);
  const after = events.slice(events.findIndex((each) => each.trigger === trigger) + 1);
  const verb = after.findIndex((each) => each.trigger.form !== "noun");
  const nouns = verb === -1 ? after : after.slice(0, verb);
  const [first] = nouns;
  const joined =
    jointDate(clause, trigger, after[verb]) ??
    dateOfJoinedVerb(clause, event, events) ??
    dateOfMeetingBefore(clause, event, events) ??
    dateOfOccasion(clause, event, events);
  if (joined) return joined;
  // "barred A from its meetings on Monday"
  const isBarred = trigger.value.kind === "SANCTION" && clause.language === "en";
  if (first && isBarred && clause.tokens.slice(trigger.to, first.trigger.from).some(({ folded }) => folded === "from"))
    return first.date;
  if (!first || !isObjectOf(clause, trigger, first.trigger)) return undefined;
  return nouns.find(({ date }) => date)?.date ?? concludedAt(clause, first.trigger, events);
}

/** Whether an Arabic verb stands in a relative clause that a comma has closed before another trigger. */
function isInAside({ tokens }: TextClause, { from, to }: Trigger, other: Trigger): boolean {
  const [relative] = tokens.slice(Math.max(0, from - 1), from);
  const isRelative = /^(?:الذي|التي|الذين)$/.test(relative?.folded ?? "") && /^،/.test(relative!.gap);
  return isRelative && tokens.slice(to, other.from).some(({ gap }) => /^،/.test(gap));
}

/** "asked A for patience in a call on Sunday": the day of the words is that of the call. */
function dateOfManner(
  { language, tokens }: TextClause,
  { from }: Trigger,
  events: readonly Event[],
): TextDate | undefined {
  const next = events.find(({ trigger }) => trigger.from > from);
  if (language !== "en" || next?.trigger.value.kind !== "MEETING" || next.trigger.form !== "noun") return undefined;
  // "told a news conference on Sunday that"
  const isManner = /^(?:in|over|during|by|on|news|press)$/.test(tokens[next.trigger.from]!.folded);
  const isWithin = !tokens.slice(from, next.trigger.from).some(({ gap }) => /[;:“”]/.test(gap));
  return isManner && isWithin ? next.date : undefined;
}

/** "In May A, speaking at a dinner in Rome, praised B": a sentence that begins with a day tells all that its main clause does. */
function openingDate({ language, sentence }: TextClause, { from, form }: Trigger, events: readonly Event[]) {
  if (language !== "en" || form !== "finite") return undefined;
  const before = events.filter(({ trigger }) => trigger.from < from && trigger.from > sentence.from);
  const dates = before.flatMap(({ date }) => date ?? []);
  const isAside = before.every(({ trigger }) => trigger.form === "noun" || trigger.form === "gerund");
  return isAside && dates.length === 1 && dates[0]!.from <= sentence.from + 1 ? dates[0] : undefined;
}

/** «لوّح، في تصريح أدلى به الأحد، ب», «اتهم أ في خطاب ألقاه الأحد»: the day on which the words were delivered. */
function dateOfDelivery(
  { language, tokens, phraseAt }: TextClause,
  { to, form }: Trigger,
  events: readonly Event[],
): TextDate | undefined {
  if (language !== "ar" || form !== "finite") return undefined;
  const next = events.find(({ trigger }) => trigger.from >= to);
  const words = tokens
    .slice(to, next?.trigger.from)
    .filter(({ index }) => !phraseAt(index))
    .map(({ folded }) => folded);
  const isDelivery =
    next !== undefined &&
    words.length <= 4 &&
    words[0] === "في" &&
    /^(?:تصريح|تصريحات|كلمه|خطاب|حديث|مقابله|بيان|منشور|رساله)$/.test(words[1] ?? "") &&
    /^(?:ادل|الق|نشر|بث|اجر|وجه)/.test(tokens[next.trigger.from]!.folded);
  return isDelivery ? next.date : undefined;
}

/** "banned its wine and closed the border on Monday": the day of both. */
function jointDate({ language }: TextClause, { form }: Trigger, next: Event | undefined): TextDate | undefined {
  const isJoint =
    language === "en" && form === "finite" && next?.trigger.form === "finite" && next.trigger.hasConjunction;
  return isJoint && next.date && next.date.from > next.trigger.from ? next.date : undefined;
}

/** "وصل فلان إلى القاهرة الاثنين، وعقد محادثات": what whoever has come goes on to do. */
function afterJourney({ language }: TextClause, trigger: Trigger, events: readonly Event[]): TextDate | undefined {
  const index = events.findLastIndex((each) => each.trigger.form !== "noun" && each.trigger.from < trigger.from);
  const [journey, verb] = [events[index - 1], events[index]];
  const isNext = verb?.trigger.value.kind === "OTHER" && verb.trigger.hasConjunction && verb.date === undefined;
  return language === "ar" && isNext && journey && isJourney(journey.trigger) ? journey.date : undefined;
}

/** "باتفاق وُقّع في نيسان 2024", "هدنة أبرمت العام الماضي": the verb that describes the noun before it. */
function concludedAt(
  { language, tokens }: TextClause,
  { from, to }: Trigger,
  events: readonly Event[],
): TextDate | undefined {
  const next = events.find(({ trigger }) => trigger.from > from && trigger.form !== "noun");
  if (language !== "ar" || !next || next.trigger.value.kind === "STATEMENT" || next.trigger.from > to + 5)
    return undefined;
  const isDescribing = tokens.slice(to, next.trigger.from + 1).every(({ gap }) => !/[،؛]/.test(gap));
  return isDescribing &&
    /^(?:وقع|وقعت|ابرم|ابرمت|عقد|عقدت|اعلن|اعلنت|جري|جرت|تعود|يعود)$/.test(tokens[next.trigger.from]!.folded)
    ? next.date
    : undefined;
}

/** "flew to Rome", "وصل إلى روما" */
function isJourney({ value }: Trigger): boolean {
  return value.kind === "MEETING" && value.pattern === "travel";
}

/** "will fly to Rome on Tuesday to meet A": whom one goes to meet, one meets on that day. */
function dateOfAim({ language, tokens }: TextClause, trigger: Trigger, events: readonly Event[]): TextDate | undefined {
  const isAim = trigger.form === "base" && tokens[trigger.from - 1]?.folded === "to";
  const journey = language === "en" && isAim ? verbBefore(events, trigger) : undefined;
  // "flew to Rome on Monday to meet A": perhaps on the next day.
  const isToCome = journey?.trigger.form === "base" && trigger.from - journey.trigger.to < 12;
  return isToCome && isJourney(journey.trigger) ? journey.date : undefined;
}

/** "spent three hours on Sunday discussing trade with A": what fills the hours. */
function dateOfSpan({ tokens }: TextClause, trigger: Trigger, events: readonly Event[]): TextDate | undefined {
  const verb = trigger.form === "gerund" ? verbBefore(events, trigger) : undefined;
  return verb && /^sp(?:ent|end)/.test(tokens[verb.trigger.from]!.folded) ? verb.date : undefined;
}

/** "Talks between A and B were held on Monday": the verb of which the noun is the subject. */
function heldAt({ language, tokens }: TextClause, trigger: Trigger, events: readonly Event[]): TextDate | undefined {
  if (language !== "en" || trigger.value.kind === "STATEMENT") return undefined;
  const next = events.find((each) => each.trigger.from > trigger.from && each.trigger.form !== "noun");
  if (!next?.date || next.trigger.value.kind !== "OTHER" || next.date.from < next.trigger.to) return undefined;
  const between = tokens.slice(trigger.to, next.trigger.from);
  const isTold =
    /^(?:held|take|took|taken|begin|began|begun|start|started|end|ended|conclude|concluded|resume|resumed)$/;
  return isTold.test(tokens[next.trigger.from]!.folded) &&
    !between.some(({ folded, gap }) => /^(?:which|who|that)$/.test(folded) || /;/.test(gap))
    ? next.date
    : undefined;
}
