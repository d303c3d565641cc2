import type { Group, TextClause } from "../arguments/clause.ts";
import { isInviting } from "../meeting/arabicInvitations.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { isBehindSource } from "./arabicSources.ts";
import { isCarriedTail } from "./contentBefore.ts";
import { isOutlet } from "./sources.ts";
import { isUnsaidInArabic } from "./unsaidInArabic.ts";
import { isCharge, isOfTerms, isOfUnnamed, isProclamation, isProgressive, isSaidByUnnamed } from "./unsaidInEnglish.ts";

/** Whether a word of speech tells no statement of its own: it names the source of another one, is said within it, or is about a deed. */
export function isUnsaid(clause: TextClause, event: Event, events: readonly Event[], speaker: Group): boolean {
  const { trigger } = event;
  if (isSourceName(clause, trigger) && (speaker.members.every(isOutlet) || isOtherSaid(clause, event, events)))
    return true;
  if (isUnsaidInArabic(clause, event, events, speaker)) return true;
  if (isOfDeed(clause, trigger) || isProclamation(clause, trigger) || isOfTerms(clause, trigger)) return true;
  if (isQuotingOther(clause, trigger) && speaker.members.every(isOutlet)) return true;
  if (isInviting(clause, trigger, events)) return true;
  if (isObjectOfSpeech(event, events) || isCarried(clause, event, events)) return true;
  return (
    isOrderedDeed(clause, trigger, events) ||
    isOfRelative(clause, trigger) ||
    isPositionTold(clause, event, events) ||
    saysNothing(clause, trigger.to) ||
    isAnsweredByDeed(clause, trigger, event) ||
    isCharge(clause, trigger, events) ||
    isProgressive(clause, event, events) ||
    isSaidByUnnamed(clause, event) ||
    isOfUnnamed(clause, event, events) ||
    isWithinOwn(clause, event, events)
  );
}

/** "land claimed by A", "She was referring to 26 January": nothing is said of anybody. */
function isOfDeed({ tokens, language, isDate }: TextClause, { from, to, form }: Event["trigger"]): boolean {
  if (language !== "en") return false;
  const { folded } = tokens[from]!;
  if (/^refer/.test(folded)) return isDate(to);
  const isReduced = form === "passive" && !/^(?:is|are|was|were|been|being|be)$/.test(tokens[from - 1]?.folded ?? "");
  // "whom A dismissed from the army"
  const rest = tokens.slice(to, to + 5).map((each) => each.folded);
  if (/^dismiss/.test(folded) && /^(?:\S+ ){0,3}from (?:the|his|her|its|their|office|power)\b/.test(rest.join(" ")))
    return true;
  return isReduced && /^(?:claimed|demanded|sought|requested|promised|offered)$/.test(folded);
}

/** "A met B, the agency reported, citing his office": the agency only carries it. */
function isQuotingOther({ tokens, language }: TextClause, { to }: Event["trigger"]): boolean {
  const next = tokens[to];
  return language === "en" && next !== undefined && /^,/.test(next.gap) && /^(?:citing|quoting)$/.test(next.folded);
}

/** "A urged B to wait, the agency quoted C as saying": it is C who speaks. */
function isCarried(clause: TextClause, { trigger }: Event, events: readonly Event[]): boolean {
  return events.some(
    ({ trigger: other }) =>
      other.from > trigger.from &&
      other.value.kind === "STATEMENT" &&
      other.value.carries &&
      isCarriedTail(clause, other),
  );
}

/** "reaffirmed its support for": the noun is what the verb tells. */
function isObjectOfSpeech({ trigger: { form, from } }: Event, events: readonly Event[]): boolean {
  return (
    form === "noun" &&
    events.some(
      ({ trigger: { value, form: other, to }, subject }) =>
        value.kind === "STATEMENT" && other !== "noun" && subject !== undefined && to <= from && from - to <= 4,
    )
  );
}

/** "أمرت بإبعاد الدبلوماسيين", "ordered banks to freeze the accounts of A": a deed. */
function isOrderedDeed({ tokens }: TextClause, { from, to }: Event["trigger"], events: readonly Event[]): boolean {
  return (
    /^(?:[وف]?(?:امر|امرت|اوعز|اوعزت)|order(?:s|ed)?|instruct(?:s|ed)?)$/.test(tokens[from]!.folded) &&
    events.some(({ trigger: { value, from: start } }) => value.kind === "SANCTION" && start >= to && start <= to + 6)
  );
}

/** "الحوار الذي دعا إليه فلان", "المؤتمر الذي تحدث فيه", "قمة دعا إليها فلان": what somebody called for is only mentioned. */
function isOfRelative(
  { tokens, language, sentence }: TextClause,
  { from, to, hasConjunction }: Event["trigger"],
): boolean {
  if (language !== "ar") return false;
  const isRelative = /^(?:الذي|التي|الذين|كان|كانت|قد)$/.test(tokens[from - 1]?.folded ?? "");
  const pronoun = tokens[to]?.folded ?? "";
  // "…، الأمر الذي نددت به أ"
  if (tokens[from - 2]?.folded === "الامر") return false;
  if (isRelative) return /^(?:اليه|اليها|عنه|عنها|به|بها|فيه|فيها)$/.test(pronoun);
  const isOfNoun = from > sentence.from && !hasConjunction && tokens[from]!.gap === " ";
  return isOfNoun && /^(?:اليه|اليها)$/.test(pronoun);
}

/** "قال الوزير إن بلاده ترفض …": the position of the speaker's state is what he says. */
function isPositionTold(
  { tokens, language, bodies }: TextClause,
  { trigger, subject }: Event,
  events: readonly Event[],
): boolean {
  const [own] = subject?.members ?? [];
  if (language !== "ar" || !trigger.isImperfect || own?.actor?.kind !== "STATE") return false;
  return events.some(({ trigger: { value, from, to }, subject: speaker }) => {
    const [first] = speaker?.members ?? [];
    if (value.kind !== "STATEMENT" || from >= trigger.from || !first?.actor || first.actor.key === own.actor!.key)
      return false;
    const states = [first.title?.body?.actor?.key, bodies.get(first.actor.key)?.actor?.key];
    const isContent = tokens.slice(to, trigger.from).some(({ folded }) => /^ب?(?:ان|انه|انها)$/.test(folded));
    return isContent && states.includes(own.actor!.key);
  });
}

/** "according to", "بحسب" */
function isSourceName({ tokens, language }: TextClause, { from, form }: Event["trigger"]): boolean {
  return form === "noun" && (language === "ar" || /^(?:according|in)$/.test(tokens[from]!.folded));
}

function isOtherSaid(clause: TextClause, { trigger }: Event, events: readonly Event[]): boolean {
  return events.some(
    ({ trigger: other }) =>
      other !== trigger && other.value.kind === "STATEMENT" && other.form !== "noun" && !isBehindSource(clause, other),
  );
}

/** "أعلن أنه أمر": what somebody says that he has said is a part of the statement. */
function isWithinOwn({ tokens, language }: TextClause, { trigger, subject }: Event, events: readonly Event[]): boolean {
  const isContent = language === "ar" && /^[بو]?انه?ا?$/.test(tokens[trigger.from - 1]?.folded ?? "");
  const key = subject?.members[0]?.actor?.key;
  return (
    isContent &&
    events.some((each) => {
      const { value, from } = each.trigger;
      return value.kind === "STATEMENT" && from < trigger.from && each.subject?.members[0]?.actor?.key === key;
    })
  );
}

/** "answered on Friday by expelling", "responded to the measures with a ban" */
function isAnsweredByDeed(
  { tokens, sentence, text, language }: TextClause,
  { from }: Event["trigger"],
  { date }: Event,
): boolean {
  if (language !== "en" || !/^(?:answer|respon|repl)/.test(tokens[from]!.folded)) return false;
  const end = Math.min(sentence.to, Math.max(from + 12, (date?.to ?? 0) + 3));
  return /^\w+ [^“"”,;:]*\b(?:by \w+ing|with (?:an?|its|his|sanctions|strikes|bans?)) /.test(
    text.slice(tokens[from]!.start, tokens[end - 1]!.end),
  );
}

/** "said nothing about", "declined to comment". */
function saysNothing({ tokens }: TextClause, to: number): boolean {
  // "apologised for nothing"
  if (/^(?:for|about|to)$/.test(tokens[to]?.folded ?? "") && /^(?:nothing|nobody)$/.test(tokens[to + 1]?.folded ?? ""))
    return true;
  return /^(?:nothing|little|only|التعليق)$/.test(tokens[to]?.folded ?? "");
}
