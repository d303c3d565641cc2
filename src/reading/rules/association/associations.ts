import type { TextDate } from "../../dates/textDates.ts";
import type { ReadRelation } from "../../reading.ts";
import type { AssociationPattern } from "../../tables/associationPattern.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import { actingStateOf } from "../sanction/actingStates.ts";
import { isDecidedDeed } from "../sanction/sanctionModality.ts";
import { modalityOfNoun, verbBefore } from "../triggers/governor.ts";
import { reportedModality } from "../triggers/modality.ts";
import { isSigningPurpose, modalityOfPurpose } from "../triggers/purposes.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { isBackground, pairsOfDeed } from "./arabicTieDeeds.ts";
import { dateOfConclusion, isConcluded } from "./concludedAgreements.ts";
import { endedBy, endOfBond } from "./endedBonds.ts";
import { canBe } from "./pairs.ts";
import { pairsOfNoun } from "./pairsOfNouns.ts";
import { pairsOfVerb } from "./pairsOfVerbs.ts";
import { type Pair, tieOf } from "./tie.ts";
import { treatyParties } from "./treatyParties.ts";

/** The other ties that a trigger reports, one for each pair. */
export function associationsOf(clause: TextClause, event: Event, events: readonly Event[]): ReadRelation[] {
  const { trigger } = event;
  if (trigger.value.kind !== "ASSOCIATION" || isNotFirst(clause, trigger)) return [];
  const { isDeed } = trigger.value;
  const isPast = !isDeed && isConcluded(clause, trigger);
  const date = isPast
    ? dateOfConclusion(clause, trigger)
    : (event.date ??
      ((isDeed && !isBackground(clause, trigger.from)) || isAgreed(clause, trigger)
        ? verbBefore(events, trigger)?.date
        : undefined));
  const isNoun = trigger.form === "noun";
  const end = endOfBond(clause, event, events);
  const isFact = end || isPast || isAgreed(clause, trigger) || (isDeed && isDoneByDeciding(clause, trigger, events));
  const modality = isFact ? "ASSERTED" : modalityOfTie(clause, event, events, date);
  // What is threatened, asked for or denied with a verbal noun is a matter of the statement.
  if (isDeed && modality !== "ASSERTED" && modality !== "PLANNED") return [];
  for (const pattern of trigger.value.patterns) {
    if (isNoun && isBrokenOff(clause, trigger, pattern.type)) continue;
    if (pattern.type === "war" && isUnwanted(clause, trigger)) return [];
    // Who is not released yet may never be.
    if (pattern.type === "release" && clause.language === "ar" && modality !== "ASSERTED") return [];
    const found = pairsIn(clause, event, events, pattern);
    // "has not had diplomatic relations with A since 1980"
    const isNone =
      pattern.type === "diplomatic-relations" &&
      /\bnot had\b/.test(foldedText(clause.tokens, trigger.from, trigger.to));
    const type = isNone ? "severed-relations" : pattern.type;
    const relations = found
      .map((pair) => inNameOfState(clause, pattern, pair))
      .map((pair) => treatyParties(clause, pattern, pattern.isReversed ? [pair[1], pair[0]] : pair))
      .filter((pair) => pair !== null)
      .filter((pair) => canBe(pattern.parties, pair))
      .map((pair) => tieOf(clause, trigger, pair, { ...pattern, type, modality, date }))
      .filter((relation) => relation !== null);
    if (end && relations.length > 0) return relations.map((each) => endedBy(clause, each, end));
    if (relations.length > 0)
      return clause.language === "ar" ? relations.map((each) => detained(clause, trigger, each)) : relations;
  }
  return [];
}

/** "President A recalled the ambassador": what only states do, a person does for the state. */
function inNameOfState(clause: TextClause, { type, parties }: AssociationPattern, [from, to]: Pair): Pair {
  if (parties !== "states") return [from, to];
  // "Presidents A and B agreed to restore relations"
  const [one, other] = [from, to].map((each) => actingStateOf(clause, each));
  if (clause.language === "en" && one && other && /relations$/.test(type)) return [one, other];
  if (to.actor?.kind !== "STATE") return [from, to];
  // "استدعت وزارة الخارجية سفيرها"
  const ofOrgan = clause.language === "ar" ? clause.bodies.get(from.actor?.key ?? "") : undefined;
  const state = from.actor?.kind === "ORGANIZATION" && ofOrgan?.actor?.kind === "STATE" ? ofOrgan : undefined;
  return [actingStateOf(clause, from) ?? state ?? from, to];
}

function pairsIn(clause: TextClause, event: Event, events: readonly Event[], pattern: AssociationPattern): Pair[] {
  const { value, form } = event.trigger;
  if (value.kind === "ASSOCIATION" && value.isDeed) return pairsOfDeed(clause, event, events, pattern);
  return form === "noun" ? pairsOfNoun(clause, event, events, pattern) : pairsOfVerb(clause, event, pattern);
}

/** "قررت قطع علاقاتها", not "قررت توقيع اتفاق": what somebody does alone is done once it is decided. */
function isDoneByDeciding(clause: TextClause, trigger: Event["trigger"], events: readonly Event[]): boolean {
  const isAlone =
    trigger.value.kind === "ASSOCIATION" &&
    trigger.value.patterns.some(({ type }) =>
      /^(?:severed-relations|recalled-ambassador|closed-embassy|closed-border|open-border|diplomatic-relations)$/.test(
        type,
      ),
    );
  return isAlone && isDecidedDeed(clause, trigger, events);
}

function modalityOfTie(clause: TextClause, { trigger }: Event, events: readonly Event[], date: TextDate | undefined) {
  if (trigger.form !== "noun") return reportedModality(clause, trigger, date);
  const verb = verbBefore(events, trigger);
  return verb && isSigningPurpose(clause, trigger)
    ? modalityOfPurpose(clause, verb)
    : modalityOfNoun(clause, trigger, events);
}

/** "agreed to restore relations", "have agreed on Monday to form a coalition": what two agree upon is their tie from then on. */
function isAgreed({ tokens, sentence, text, language }: TextClause, { from, form, value }: Event["trigger"]): boolean {
  const isBond =
    value.kind === "ASSOCIATION" &&
    value.patterns.some(({ type }) =>
      /^(?:diplomatic-relations|alliance|ceasefire|agreement|joint-venture|merger)$/.test(type),
    );
  const before = text.slice(tokens[Math.max(sentence.from, from - 6)]!.start, tokens[from]!.start);
  return language === "en" && form === "base" && isBond && /(?<!not )\bagreed (?:on \w+ )?to $/.test(before);
}

/** "قررت تجميد التعاون مع أ": there is none from then on. */
function isBrokenOff({ tokens, language }: TextClause, { from }: Event["trigger"], type: string): boolean {
  return (
    language === "ar" &&
    /^(?:military-cooperation|joint-exercises|alliance|friendship)$/.test(type) &&
    tokens
      .slice(Math.max(0, from - 2), from)
      .some(({ folded }) => /^[بلو]?(?:تجميد|تعليق|وقف|قطع|انهاء|الغاء|فسخ|انهيار)$/.test(folded))
  );
}

/** "ليست هذه القطيعة الأولى بين أ وب": what the text tells of elsewhere. */
function isNotFirst({ tokens }: TextClause, { from, to, form }: Event["trigger"]): boolean {
  const before = foldedText(tokens, from - 2, from);
  return (
    form === "noun" && /^الاولي?$/.test(tokens[to]?.folded ?? "") && /(?:^| )[وف]?(?:ليست?|[يت]كن)(?: |$)/.test(before)
  );
}

/** "لا تسعى إلى حرب مع أ": a wish, whatever it is, makes no war and denies none. */
function isUnwanted({ tokens, sentence }: TextClause, { from }: Event["trigger"]): boolean {
  const before = foldedText(tokens, from - 3, from);
  // "استبعد فلان اندلاع حرب بين أ وب"
  const isOutbreak = /^(?:اندلاع|نشوب|وقوع|خطر|شبح)$/.test(tokens[from - 1]?.folded ?? "");
  const words = foldedText(tokens, Math.max(sentence.from, from - 14), from);
  if (isOutbreak && /(?:استبعد|حذر|تحذير|خشي|مخاوف|توقع|تفاد|تجنب|منع)/.test(words)) return true;
  return /(?:^| )[يتن](?:سعي|ريد|رغب|نوي|تمني)(?: |$)/.test(before);
}

/** "أفرجت أ عن فلان، المحتجز منذ 2021": who is released was detained until then. */
function detained({ dates }: TextClause, { to }: Event["trigger"], relation: ReadRelation): ReadRelation {
  if (relation.associationType !== "release") return relation;
  const since = dates.find(({ isSince, from }) => isSince && from >= to)?.past ?? null;
  const endDate = relation.modality === "ASSERTED" && relation.date !== since ? relation.date : null;
  return { ...relation, associationType: "detention", date: since, endDate };
}
