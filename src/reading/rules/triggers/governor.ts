import type { Modality } from "../../../ontology/modalities.ts";
import type { Stance } from "../../../ontology/stances.ts";
import type { TextDate } from "../../dates/textDates.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import { isOfSuccess } from "./arabicModality.ts";
import { isCancelled, isDue, isOfCancelled, isPromised, isPutOff, isUnattended, isUnconfirmed } from "./calledOff.ts";
import { isLasting } from "./isAverted.ts";
import { isPresent, reportedModality } from "./modality.ts";
import { isPurposeOf, modalityOfPurpose, outsideAsides } from "./purposes.ts";
import type { Event } from "./sentenceTriggers.ts";
import type { Trigger } from "./trigger.ts";

/** What a demand, a denial, … makes of the event that it is about. */
const effects: Readonly<Partial<Record<Stance, Modality>>> = {
  DEMAND: "HYPOTHETICAL",
  THREATEN: "HYPOTHETICAL",
  DENY: "DENIED",
  PROMISE: "PLANNED",
};
const prepositions: Readonly<Record<TextClause["language"], ReadonlySet<string>>> = {
  en: new Set("after during following on in at for before ahead since with by from amid despite over about".split(" ")),
  ar: new Set(
    "في خلال بعد قبل عقب علي هامش اثر منذ اثناء غداه قبيل عقبه ختام لدي وسط رغم حول بشان من عن ان".split(" "),
  ),
};

/** The verb that stands before a noun in its sentence. */
export function verbBefore(events: readonly Event[], { from }: Trigger): Event | undefined {
  return events.findLast(({ trigger }) => trigger.form !== "noun" && trigger.from < from);
}

/** The verb whose object a noun is, if it says no more than the noun: "held talks". */
export function lightVerbOf(clause: TextClause, noun: Trigger, events: readonly Event[]): Event | undefined {
  const verb = verbBefore(events, noun);
  return verb?.trigger.value.kind === "OTHER" && isObjectOf(clause, verb.trigger, noun) ? verb : undefined;
}

/** How a sentence presents the event that a noun names: "cancelled a visit", "talks will be held". */
export function modalityOfNoun(clause: TextClause, trigger: Trigger, events: readonly Event[]): Modality {
  if (clause.language === "en" && isCancelled(clause, trigger)) return "DENIED";
  if (isPromised(clause, trigger)) return "PLANNED";
  if (clause.language === "en" && isLasting(clause, trigger)) return "ASSERTED";
  if (hasFailed(clause, trigger, events) || wasPlanned(clause, trigger, events)) return "DENIED";
  if (wasCalledOff(clause, trigger, events)) return "DENIED";
  const verb = verbBefore(clause.language === "en" ? outsideAsides(clause, events, trigger) : events, trigger);
  // "did not rule out talks"
  if (verb && isLeftOpen(clause, verb.trigger) && isObjectOf(clause, verb.trigger, trigger)) return "HYPOTHETICAL";
  // "skipped a planned lunch"
  if (clause.language === "en" && verb && isObjectOf(clause, verb.trigger, trigger) && isDropped(verb.trigger))
    return "DENIED";
  if (clause.language === "en" && isUnconfirmed(clause, trigger)) return "HYPOTHETICAL";
  const isPurpose = isPurposeOf(clause, trigger);
  const date = clause.language === "en" ? dateOf(events, trigger) : undefined;
  const told = reportedModality(clause, trigger, date);
  const own = told === "HYPOTHETICAL" && isOccasion(clause, trigger) ? "ASSERTED" : told;
  if (own !== "ASSERTED" && !(isPurpose && own === "HYPOTHETICAL")) return own;
  const isVisitor = trigger.value.kind === "MEETING" && trigger.value.pattern === "due";
  if (isVisitor && clause.language === "en" && isPutOff(clause, trigger)) return "DENIED";
  if (clause.language === "en" && (isVisitor || isDue(clause, trigger))) return "PLANNED";
  if (!verb) return own === "HYPOTHETICAL" ? "ASSERTED" : own;
  // "urged A over lunch to": how they spoke is no part of what is asked.
  const isManner = clause.language === "en" && /^(?:by|on|over|in|during)$/.test(clause.tokens[trigger.from]!.folded);
  if (isManner || !isObjectOf(clause, verb.trigger, trigger)) return isPurpose ? modalityOfPurpose(clause, verb) : own;
  if (clause.language === "ar" && isOfSuccess(clause.tokens[verb.trigger.from]!.folded)) return own;
  // "تستضيف باريس غدا لقاء"
  const isHosting =
    clause.language === "ar" && verb.trigger.value.kind === "MEETING" && verb.trigger.value.pattern === "host";
  // "في زيارة يلتقي خلالها أ ويوقعان اتفاقا بين البلدين"
  const isSigning = clause.language === "ar" && verb.trigger.value.kind === "ASSOCIATION";
  const isLight = verb.trigger.value.kind === "OTHER" || isHosting || isSigning;
  // "ويقدم المبعوث إحاطة في 2 أكتوبر", "is holding talks with A on Tuesday"
  const isPlan = clause.language === "ar" || isPresent(clause.tokens, verb.trigger);
  const dateOfVerb = isPlan ? (verb.date ?? date) : undefined;
  return effectOf(clause, verb.trigger) ?? (isLight ? modalityOfVerb(clause, verb.trigger, events, dateOfVerb) : own);
}

function dateOf(events: readonly Event[], trigger: Trigger): TextDate | undefined {
  return events.find((each) => each.trigger === trigger)?.date;
}

/** "ألغت رحلة كانت مقررة غدا إلى أ للقاء ب" */
function wasPlanned({ text, tokens, language }: TextClause, noun: Trigger, events: readonly Event[]): boolean {
  const verb = language === "ar" ? verbBefore(events, noun)?.trigger : undefined;
  return (
    verb?.value.kind === "OTHER" &&
    verb.value.effect === "DENIED" &&
    /(?:^|\s)كانت? مقرر/.test(text.slice(tokens[verb.to - 1]!.end, tokens[noun.from]!.start))
  );
}

/** "ألغي في اللحظة الأخيرة لقاء", "أرجئت زيارة كان سيؤديها أ للقاء ب" */
function wasCalledOff({ tokens, language }: TextClause, noun: Trigger, events: readonly Event[]): boolean {
  const verb = events.findLast(
    ({ trigger: { value, from } }) => from < noun.from && value.kind === "OTHER" && value.effect === "DENIED",
  )?.trigger;
  return (
    language === "ar" &&
    verb !== undefined &&
    /^[وف]?(?:الغي|الغيت|ارجي|ارجيت|تاجل|تاجلت|اجل|اجلت|تعذر)$/.test(tokens[verb.from]!.folded) &&
    !tokens.slice(verb.to, noun.from + 1).some(({ gap }) => /[،؛:.]/.test(gap))
  );
}

/** "فشلت أ وب في التوصل إلى اتفاق", not "فشلت المحادثات بين أ وب" */
function hasFailed({ tokens, language }: TextClause, noun: Trigger, events: readonly Event[]): boolean {
  const verb = language === "ar" ? verbBefore(events, noun)?.trigger : undefined;
  return (
    verb !== undefined &&
    /^[وف]?[يت]?(?:فشل|اخفق|خفق|عجز)ت?$/.test(tokens[verb.from]!.folded) &&
    tokens.slice(verb.to, noun.from).some(({ folded }) => folded === "في" || folded === "عن")
  );
}

/** "made the offer in two telephone calls": the words before the preposition are about something else. */
function isOccasion({ tokens, sentence, language }: TextClause, { from }: Trigger): boolean {
  if (language !== "en") return false;
  const before = foldedText(tokens, Math.max(sentence.from, from - 4), from);
  return /\b(?:in|during|after|following)(?: (?:an?|the|his|her|their|two|three|four|several|separate|long|brief|first|second|last))*$/.test(
    before,
  );
}

/** "did not rule out a meeting" */
export function isLeftOpen(clause: TextClause, verb: Trigger): boolean {
  const isExcluded = /^(?:rul|exclud)/.test(clause.tokens[verb.from]!.folded);
  return clause.language === "en" && isExcluded && reportedModality(clause, verb) === "DENIED";
}

/** What a verb makes of the event that it is about; undefined if it leaves it a fact. */
function effectOf({ tokens }: TextClause, { value, from }: Trigger): Modality | undefined {
  // Who offers to give talks may not give them.
  if (/^[وف]?[يت]?عرضت?$/.test(tokens[from]!.folded)) return "HYPOTHETICAL";
  if (value.kind === "STATEMENT") return effects[value.stance];
  return value.kind === "OTHER" && value.effect !== "ASSERTED" ? value.effect : undefined;
}

/** "skipped", "called off" */
function isDropped({ value }: Trigger): boolean {
  return value.kind === "OTHER" && value.effect === "DENIED";
}

/** The same for a verb, which may depend on another one: "cancelled a trip to meet", "offered to visit". */
export function modalityOfVerb(
  clause: TextClause,
  trigger: Trigger,
  events: readonly Event[],
  date: TextDate | undefined,
): Modality {
  const own = reportedModality(clause, trigger, date);
  if (own === "PLANNED" && isOfCancelled(clause, trigger)) return "DENIED";
  if (own === "ASSERTED" && isUnattended(clause, trigger)) return "DENIED";
  const verb =
    trigger.form === "base" && clause.tokens[trigger.from - 1]?.folded === "to"
      ? verbBefore(events, trigger)
      : undefined;
  if (!verb || own === "DENIED" || trigger.from - verb.trigger.to > 6) return own;
  // Who offers to come may not come.
  if (clause.language === "en" && /^(?:offer|volunteer)/.test(clause.tokens[verb.trigger.from]!.folded))
    return "HYPOTHETICAL";
  return effectOf(clause, verb.trigger) ?? own;
}

/** Verbal nouns that say no more than the noun behind them: "وافق على عقد لقاء", "فشل في التوصل إلى اتفاق", folded. */
const lightNouns =
  /^[بل]?(?:ال)?(?:عقد|اجراء|استضافه|تنظيم|قيام|توصل|ابرام|توقيع|انعقاد|استيناف|بدء|اطلاق|رد|جولات?|دورات?|اولي|ثاني|ثالث)$/;

/** Whether a noun is the object of a verb: between them stand only its subject, places, dates and light nouns. */
export function isObjectOf(
  { tokens, language, phraseAt, isDate }: TextClause,
  verb: Pick<Trigger, "to">,
  noun: Pick<Trigger, "from">,
): boolean {
  const isLight = (index: number) => language === "ar" && lightNouns.test(tokens[index]?.folded ?? "");
  for (let index = verb.to; index < noun.from; index++) {
    if (phraseAt(index) || isDate(index) || isLight(index) || isLight(index - 1) || isLight(index + 1)) continue;
    const next = index + 1 < noun.from ? phraseAt(index + 1) : undefined;
    const isBeforePlace = isDate(index + 1) || (next?.actor?.kind === "STATE" && !next.isGenitive);
    const { gap, folded } = tokens[index]!;
    if (/[;؛:]/.test(gap)) return false;
    // "fights A, who are allied with B"
    if (language === "en" && /^,/.test(gap) && /^(?:who|whose|whom|which)$/.test(folded)) return false;
    if (prepositions[language].has(tokens[index]!.folded) && !isBeforePlace) return false;
  }
  return true;
}
