import { dayNumber } from "../../../dates/dayNumber.ts";
import type { Modality } from "../../../ontology/modalities.ts";
import type { TextDate } from "../../dates/textDates.ts";
import type { TextClause } from "../arguments/clause.ts";
import { modalityOfNoun, modalityOfVerb } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { borrowedDate, dateOfVerbBefore } from "./borrowedDates.ts";

/** How many days a day may be past that was planned for: texts report soon what is called off. */
const nearBy = 60;

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
  const date =
    planned ??
    dateOfHosting(clause, event, events) ??
    (isOfFirst ? undefined : event.date) ??
    (wasBefore(clause, trigger) ? undefined : ofOthers());
  // "بدأ جولة تشمل أ وب": its own verb tells when the journey is.
  const isGathered = trigger.value.kind === "MEETING" && trigger.value.pattern === "gather";
  const told = clause.language === "ar" && isGathered ? undefined : date;
  const modality = isNoun
    ? modalityOfNoun(clause, trigger, events)
    : (modalityOfGathered(clause, event, events) ?? modalityOfVerb(clause, trigger, events, told));
  const isPast = date && modality === "PLANNED" && isDayOfDeparture(clause, trigger, events);
  // What was planned and is called off lay ahead.
  const isDue = clause.language === "en" && trigger.value.kind === "MEETING" && trigger.value.pattern === "due";
  const wasAhead = planned !== undefined || isDue || (date !== undefined && wasScheduled(clause, trigger, date));
  // "invited him to dine on Friday": what may come does.
  const mayCome = modality === "HYPOTHETICAL" && trigger.form === "base" && clause.language === "en";
  const isAhead =
    date && ((modality === "DENIED" && wasAhead && !isOver(clause, date)) || (mayCome && date.from > trigger.from));
  const ahead = date ?? (/^(?:PLANNED|DENIED)$/.test(modality) ? dateOfPlan(clause, event, events) : undefined);
  const day = isPast ? { ...date, future: date.past } : isAhead ? { ...date, past: date.future } : ahead;
  return { date, day, modality };
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

/** "a visit set for April 30 was cancelled", in May: the last such day is much nearer than the next one. */
function isOver({ publishedOn }: TextClause, { past, future }: TextDate): boolean {
  if (publishedOn === null || past?.length !== 10 || future?.length !== 10) return false;
  const [before, after] = [dayNumber(publishedOn) - dayNumber(past), dayNumber(future) - dayNumber(publishedOn)];
  return before < nearBy && after > 300;
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

/** "arrived on Monday from Rome, where she had held talks": what came before is not of that day. */
function wasBefore({ language, tokens, sentence }: TextClause, { from }: Event["trigger"]): boolean {
  const before = tokens.slice(Math.max(sentence.from, from - 8), from).map(({ folded }) => folded);
  const had = before.slice(-3).lastIndexOf("had");
  return language === "en" && had >= 0 && before.slice(0, -1).some((word) => /^(?:where|who|whom|which)$/.test(word));
}

/** "كان مقررا أن يزور …، لكن الزيارة أرجئت", "رحلة كانت مقررة في مايو": a weekday that a noun has may have been before. */
function wasScheduled(
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
function dateOfPlan({ language }: TextClause, { trigger }: Event, events: readonly Event[]) {
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
function plannedFor({ dates, tokens, sentence, language }: TextClause, { to, form }: Event["trigger"]) {
  if (language !== "en" || form !== "noun") return undefined;
  return dates.find(({ from }) => {
    const before = tokens.slice(Math.max(sentence.from, from - 2), from + 1).map(({ folded }) => folded);
    return (
      from >= to &&
      from - to < 20 &&
      /\b(?:planned|set|scheduled|due|announced|arranged|slated) (?:for|on)\b/.test(before.join(" "))
    );
  });
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
    /^(?:flew|flown|left|set|headed|departed|sent|travell?ed)$/.test(tokens[verb.trigger.from]!.folded)
  );
}

function isPastJourney({ value, isFuture, isImperfect }: Event["trigger"]): boolean {
  return value.kind === "MEETING" && value.pattern === "travel" && !isFuture && !isImperfect;
}
