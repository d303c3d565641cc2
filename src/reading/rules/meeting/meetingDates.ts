import type { Modality } from "../../../ontology/modalities.ts";
import type { TextDate } from "../../dates/textDates.ts";
import type { TextClause } from "../arguments/clause.ts";
import { isObjectOf, modalityOfNoun, modalityOfVerb } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

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
  const date = planned ?? event.date ?? (wasBefore(clause, trigger) ? undefined : ofOthers());
  // "بدأ جولة تشمل أ وب": its own verb tells when the journey is.
  const isGathered = trigger.value.kind === "MEETING" && trigger.value.pattern === "gather";
  const told = clause.language === "ar" && isGathered ? undefined : date;
  const modality = isNoun ? modalityOfNoun(clause, trigger, events) : modalityOfVerb(clause, trigger, events, told);
  const isPast = date && modality === "PLANNED" && isDayOfDeparture(clause, trigger, events);
  // What was planned and is called off lay ahead.
  const isDue = clause.language === "en" && trigger.value.kind === "MEETING" && trigger.value.pattern === "due";
  const wasAhead = planned !== undefined || isDue || (date !== undefined && wasScheduled(clause, trigger, date));
  const isAhead = date && modality === "DENIED" && wasAhead;
  const ahead = date ?? (modality === "PLANNED" ? dateOfPlan(clause, event, events) : undefined);
  const day = isPast ? { ...date, future: date.past } : isAhead ? { ...date, past: date.future } : ahead;
  return { date, day, modality };
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
function isDayOfDeparture(
  { language, tokens }: TextClause,
  { from }: Event["trigger"],
  events: readonly Event[],
): boolean {
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

/** "flew in on Sunday and was welcomed by", "was in Rome on Monday, where A received her" */
function dateOfVerbBefore(
  { language, tokens, dates, sentence }: TextClause,
  { trigger }: Event,
  events: readonly Event[],
) {
  if (language !== "en" || trigger.form === "noun") return undefined;
  if (
    trigger.form === "base" &&
    !/^(?:declined|refused) to$/.test(`${tokens[trigger.from - 2]?.folded} ${tokens[trigger.from - 1]?.folded}`)
  )
    return undefined;
  const verb = events.findLast(
    ({ trigger: { form, from, value } }) =>
      form !== "noun" && from < trigger.from && (value.kind === "OTHER" || value.kind === "MEETING"),
  );
  if (verb?.date && trigger.hasConjunction) return verb.date;
  // "and was welcomed"
  const isJoined = tokens
    .slice(Math.max(sentence.from, trigger.from - 3), trigger.from)
    .some(({ folded }) => /^(?:and|where)$/.test(folded));
  if (verb?.date && isJoined) return verb.date;
  const where = dates.find(({ to }) => tokens[to]?.folded === "where" && to < trigger.from);
  return where && trigger.from - where.to < 12 ? where : undefined;
}

/** A meeting named after a verb has the day of the verb: "told reporters on Friday after a breakfast with". */
function borrowedDate(clause: TextClause, { trigger }: Event, events: readonly Event[]) {
  const dated = events.filter(({ date }) => date !== undefined);
  // "يغادر غدا إلى أ حيث يلتقي ب"
  const isThere = trigger.isImperfect && clause.tokens[trigger.from - 1]?.folded === "حيث";
  const journey = isThere ? dated.findLast((each) => each.trigger.from < trigger.from) : undefined;
  if (clause.language === "ar" && journey?.date?.isAhead) return journey.date;
  const only = dated.find((each) => each.trigger.value.kind === "MEETING") ?? dated[0];
  if (new Set(dated.map(({ date }) => date)).size !== 1 || !only || trigger.value.kind !== "MEETING") return undefined;
  // "flew there on Monday to meet": the day is that of the journey.
  if (trigger.form === "base") return undefined;
  // "التقت أ السبت، وفي الغد اجتمعت بب"
  if (/^(?:الغد|التالي|غد)$/.test(clause.tokens[trigger.from - 1]?.folded ?? "")) return undefined;
  const { value } = only.trigger;
  // "was received by A, and will see B on Thursday": the day of what lies ahead.
  const isAhead = only.trigger.form === "base" && only.trigger.from > trigger.from;
  if (value.kind === "MEETING") return isAhead && clause.language === "en" ? undefined : only.date;
  if (trigger.form !== "noun" || only.trigger.from > trigger.from) return undefined;
  if (value.kind === "OTHER") return isObjectOf(clause, only.trigger, trigger) ? only.date : undefined;
  return value.kind === "STATEMENT" && trigger.value.pattern !== "visit" ? only.date : undefined;
}
