import type { Modality } from "../../../ontology/modalities.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import { modalityOfNoun, verbBefore } from "../triggers/governor.ts";
import { reportedModality } from "../triggers/modality.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { isLed } from "./sanctionIssuers.ts";

/** How a sentence presents a sanction: what was decided is in force, "voted to impose", "قرر إدراج فلان". */
export function modalityOfSanction(clause: TextClause, trigger: Trigger, events: readonly Event[]): Modality {
  if (isDeed(trigger))
    return isDecidedDeed(clause, trigger, events) ? "ASSERTED" : modalityOfNoun(clause, trigger, events);
  // "agreed on a new package of sanctions"
  if (clause.language === "en" && isAgreedUpon(clause, verbBefore(events, trigger)?.trigger)) return "ASSERTED";
  if (
    clause.language === "en" &&
    trigger.form === "noun" &&
    verbBefore(events, trigger)?.trigger.value.kind === "OTHER"
  )
    return modalityOfNoun(clause, trigger, events);
  if (trigger.form === "finite" && isOfBill(clause, trigger)) return "HYPOTHETICAL";
  const first = firstOfDecision(clause, trigger, events);
  if (first) return modalityOfSanction(clause, first, events);
  return isDecided(clause, trigger) ? "ASSERTED" : reportedModality(clause, trigger);
}

/** "أقر المجلس مشروع قانون يفرض عقوبات على أ": no law yet. */
function isOfBill({ tokens, sentence }: TextClause, { from, to }: Trigger): boolean {
  const measure = tokens.slice(to, to + 8).find(({ folded }) => /^(?:ال)?(?:عقوبات|قيود|قيودا|حظر|حظرا)$/.test(folded));
  const words = foldedText(tokens, Math.max(sentence.from, from - 3), measure?.index ?? from);
  return /(?:^| )مشروع (?:ال)?(?:قانون|قرار)(?: |$)/.test(words);
}

function isAgreedUpon({ tokens }: TextClause, verb: Trigger | undefined): boolean {
  return (
    verb?.form === "finite" &&
    tokens[verb.from]!.folded === "agreed" &&
    /^(?:on|upon)$/.test(tokens[verb.to - 1]!.folded)
  );
}

/** "voted to ban arms sales and to freeze the assets": the verb before "and". */
function firstOfDecision(
  { tokens, language }: TextClause,
  { from, form }: Trigger,
  events: readonly Event[],
): Trigger | undefined {
  const before = foldedText(tokens, from - 2, from);
  if (language !== "en" || form !== "base" || !/(?:^and to|and)$/.test(before)) return undefined;
  return events.findLast(
    ({ trigger }) => trigger.value.kind === "SANCTION" && trigger.form === "base" && trigger.from < from,
  )?.trigger;
}

/** "إدراج", "رفع العقوبات": the verbal noun of what is done; only the Arabic tables have such nouns. */
export function isDeed({ value, form }: Trigger): boolean {
  return value.kind === "SANCTION" && form === "noun" && value.pattern !== "noun" && value.pattern !== "subjectTo";
}

/** "طالب واشنطن برفع العقوبات": what somebody else ought to do. */
export function isDemanded({ tokens }: TextClause, events: readonly Event[], trigger: Trigger): boolean {
  // "ليطلب منهم حظر بيع السلاح لأ"
  const isAsked = tokens
    .slice(Math.max(0, trigger.from - 4), trigger.from)
    .some(({ folded }) => /^ل(?:[يت]?طلب|طلب|لمطالبه|مطالبه|[يت]?حث|اقناع|[يت]دعو|لدعوه|دعوه)/.test(folded));
  if (isAsked) return true;
  const verb = verbBefore(events, trigger)?.trigger;
  return verb?.value.kind === "STATEMENT" && verb.value.stance === "DEMAND" && !isOrder(tokens, verb);
}

/** "أمرت بإبعاد": whoever orders it decides it. */
function isOrder(tokens: TextClause["tokens"], { from }: Trigger): boolean {
  return /^[وف]?(?:امر|امرت|اوعز|اوعزت)$/.test(tokens[from]!.folded);
}

/** "voted to impose" */
function isDecided({ tokens, sentence, text, language }: TextClause, { from, form }: Trigger): boolean {
  if (language !== "en" || form !== "base") return false;
  const before = text.slice(tokens[Math.max(sentence.from, from - 6)]!.start, tokens[from]!.start);
  return (
    /\b(?:voted|decided|agreed|resolved|decision|move|vote|ordered|instructed|directed)\b[^,;]* to $/i.test(before) &&
    !/\b(?:not|never)\b/i.test(before)
  );
}

/** "قرر إدراج فلان" */
export function isDecidedDeed({ tokens, groups }: TextClause, trigger: Trigger, events: readonly Event[]): boolean {
  if (groups.some(({ from, to }) => to === trigger.from - 1 && isLed(tokens, from, to))) return true;
  const verb = verbBefore(events, trigger)?.trigger;
  if (!verb || verb.isFuture) return false;
  return /^[وف]?(?:قرر|قررت|قرروا|مدد|مددت|جدد|جددت|وافق|وافقت|اقر|اقرت|امر|امرت|اوعز|اوعزت|بدا|بدات|باشر|باشرت|اتفق|اتفقوا)$/.test(
    tokens[verb.from]!.folded,
  );
}
