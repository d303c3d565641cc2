import type { Modality } from "../../../ontology/modalities.ts";
import type { TextDate } from "../../dates/textDates.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import { isPromised } from "../triggers/calledOff.ts";
import { isDuring } from "../triggers/continuedDates.ts";
import { modalityOfNoun, modalityOfVerb } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { borrowedDate, dateOfVerbBefore } from "./borrowedDates.ts";
import { dateOfPlan, isOver, plannedFor, wasScheduled } from "./plannedDates.ts";

/** When a meeting is, and whether it has been. */
interface When {
  /** The words of the date that belong to the passage. */
  readonly date: TextDate | undefined;
  readonly day: TextDate | undefined;
  readonly modality: Modality;
}

/** The date and the modality of a meeting: each may tell the other, "flew there on Monday to meet". */
export function whenOf(clause: TextClause, event: Event, events: readonly Event[]): When {
  const { trigger } = event;
  const isNoun = trigger.form === "noun";
  const planned = plannedFor(clause, trigger);
  const ofOthers = () => borrowedDate(clause, event, events) ?? dateOfVerbBefore(clause, event, events);
  // "جولة محادثات هي الأولى منذ 2016": not the day of this one.
  const isOfFirst = clause.language === "ar" && isNoun && event.date?.isSince === true;
  const isPromise = isPromised(clause, trigger);
  const date =
    planned ??
    dateOfHosting(clause, event, events) ??
    (isOfFirst || isPromise ? undefined : event.date) ??
    (wasBefore(clause, trigger) || isPromise || isOfDays(clause, trigger) ? undefined : ofOthers());
  // "بدأ جولة تشمل أ وب": its own verb tells when the journey is.
  const isGathered = trigger.value.kind === "MEETING" && trigger.value.pattern === "gather";
  const told = clause.language === "ar" && isGathered ? undefined : date;
  const reported = isNoun
    ? modalityOfNoun(clause, trigger, events)
    : (modalityOfGathered(clause, event, events) ?? modalityOfVerb(clause, trigger, events, told));
  // "جولة تستضيفها باريس الشهر المقبل": whatever the words, it is still to come.
  const isToCome =
    clause.language === "ar" && date?.isAhead === true && (date === event.date || isDescribed(events, event, date));
  const modality = isToCome && reported === "ASSERTED" ? "PLANNED" : reported;
  const isPast = date && modality === "PLANNED" && isDayOfDeparture(clause, trigger, events);
  // What was planned and is called off lay ahead.
  const isDue = clause.language === "en" && trigger.value.kind === "MEETING" && trigger.value.pattern === "due";
  const wasAhead = planned !== undefined || isDue || (date !== undefined && wasScheduled(clause, trigger, date));
  // "invited him to dine on Friday": what may come does.
  const mayCome = modality === "HYPOTHETICAL" && trigger.form === "base" && clause.language === "en";
  const isAhead =
    date && ((modality === "DENIED" && wasAhead && !isOver(clause, date)) || (mayCome && date.from > trigger.from));
  const ahead = date ?? (/^(?:PLANNED|DENIED)$/.test(modality) ? dateOfPlan(clause, event, events) : undefined);
  const day =
    isPast && !isToCome ? { ...date, future: date.past } : isToCome || isAhead ? { ...date, past: date.future } : ahead;
  return { date, day, modality };
}

/** "جولة تستضيفها باريس الشهر المقبل": whether the day is that of a verb directly behind a noun, whose pronoun stands for it. */
function isDescribed(events: readonly Event[], { trigger }: Event, date: TextDate): boolean {
  return events.some(
    (each) =>
      each.date === date &&
      each.trigger.hasPronoun &&
      each.trigger.from - trigger.to < 4 &&
      each.trigger.from >= trigger.to,
  );
}

/** "talks that A hosted in May broke up": the day of the verb that describes the noun. */
function dateOfHosting(
  { language, tokens }: TextClause,
  { trigger }: Event,
  events: readonly Event[],
): TextDate | undefined {
  const verb = events.find(({ trigger: { from, form } }) => from >= trigger.to && form !== "noun");
  const isDescribing =
    verb &&
    verb.trigger.from <= trigger.to + 5 &&
    /^(?:that|which|hosted|held)$/.test(tokens[trigger.to]?.folded ?? "");
  const isHeld = verb && /^(?:hosted|held|convened|chaired)$/.test(tokens[verb.trigger.from]!.folded);
  return language === "en" && trigger.form === "noun" && isDescribing && isHeld ? verb.date : undefined;
}

/** "تستضيف باريس غدا لقاء يجمع أ بب", "ألغي لقاء كان سيجمع أ وب": what the sentence makes of the meeting that brings them together. */
function modalityOfGathered(
  clause: TextClause,
  { trigger: { value, from } }: Event,
  events: readonly Event[],
): Modality | undefined {
  if (clause.language !== "ar" || value.kind !== "MEETING" || value.pattern !== "gather") return undefined;
  const noun = events.findLast(
    ({ trigger: { form, to, value: other } }) =>
      form === "noun" && other.kind === "MEETING" && other.pattern !== "visit" && to <= from && from - to < 5,
  );
  const modality = noun && modalityOfNoun(clause, noun.trigger, events);
  return modality === "ASSERTED" ? undefined : modality;
}

/** "said on Monday after two days of talks": they were not on that day alone. */
function isOfDays({ language, tokens }: TextClause, { from, form }: Event["trigger"]): boolean {
  const before = foldedText(tokens, from - 4, from);
  return language === "en" && form === "noun" && /\b(?:days|weeks|months|rounds) of(?: \w+){0,2}$/.test(before);
}

/** "arrived on Monday from Rome, where she had held talks": what came before is not of that day. */
function wasBefore({ language, tokens, sentence }: TextClause, trigger: Event["trigger"]): boolean {
  if (language === "ar" && isDuring(tokens, trigger)) return true;
  const { from } = trigger;
  const before = tokens.slice(Math.max(sentence.from, from - 8), from).map(({ folded }) => folded);
  const had = before.slice(-3).lastIndexOf("had");
  return language === "en" && had >= 0 && before.slice(0, -1).some((word) => /^(?:where|who|whom|which)$/.test(word));
}

/** "flew there on Monday for talks with": the talks may be on another day, but it is past. */
function isDayOfDeparture(clause: TextClause, { from }: Event["trigger"], events: readonly Event[]): boolean {
  const { language, tokens } = clause;
  // "is due in Rome on Friday for a meeting"
  const before = clause.text.slice(clause.sentence.start, tokens[from]!.start);
  if (language === "en" && /\b(?:is|are|will be) (?:due|expected|scheduled)\b[^,;]*$/.test(before)) return false;
  // "flew on to Rome, where he is to be received on Wednesday": a day of its own.
  if (
    language === "en" &&
    tokens.slice(Math.max(0, from - 4), from).some(({ folded }) => /^(?:is|are|was|were|will|would)$/.test(folded))
  )
    return false;
  const verb = events.findLast(
    ({ trigger: { form, from: start } }) => form !== "noun" && form !== "base" && start < from,
  );
  // "طار الاثنين إلى أثينا للقاء"
  if (language === "ar") return verb?.trigger.value.kind === "MEETING" && isPastJourney(verb.trigger);
  return (
    verb !== undefined &&
    /^(?:flew|flown|left|set|headed|departed|sent|travell?ed|went|came|drove)$/.test(tokens[verb.trigger.from]!.folded)
  );
}

function isPastJourney({ value, isFuture, isImperfect }: Event["trigger"]): boolean {
  return value.kind === "MEETING" && value.pattern === "travel" && !isFuture && !isImperfect;
}
