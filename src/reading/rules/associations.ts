import type { ReadRelation } from "../reading.ts";
import type { AssociationPattern, Parties } from "../tables/associationPattern.ts";
import { attackedState, isAttack } from "./attackedState.ts";
import { type Group, groupAfter, groupOf, type TextClause } from "./clause.ts";
import { copulaSubject } from "./copulaSubject.ts";
import { ownedGroup } from "./englishArguments.ts";
import { lightVerbOf, modalityOfNoun, verbBefore } from "./governor.ts";
import { limitAfter } from "./limitAfter.ts";
import { reportedModality } from "./modality.ts";
import { appositionOf } from "./mutualTies.ts";
import { objectOf } from "./objectOf.ts";
import { isBeside } from "./onlookers.ts";
import { passiveSubject } from "./passiveSubject.ts";
import { antecedentOf } from "./pronouns.ts";
import { afterRelative, afterWith } from "./relativeObject.ts";
import type { Event } from "./sentenceTriggers.ts";
import { type Pair, tieOf } from "./tie.ts";
import { treatyParties } from "./treatyParties.ts";

/** The other ties that a trigger reports, one for each pair. */
export function associationsOf(clause: TextClause, event: Event, events: readonly Event[]): ReadRelation[] {
  const { trigger } = event;
  if (trigger.value.kind !== "ASSOCIATION") return [];
  const date = event.date ?? (isAgreed(clause, trigger) ? verbBefore(events, trigger)?.date : undefined);
  const isNoun = trigger.form === "noun";
  const modality = isNoun
    ? modalityOfNoun(clause, trigger, events)
    : isAgreed(clause, trigger)
      ? "ASSERTED"
      : reportedModality(clause, trigger, date);
  for (const pattern of trigger.value.patterns) {
    // Who is not released yet may never be.
    if (pattern.type === "release" && clause.language === "ar" && modality !== "ASSERTED") return [];
    const found = isNoun ? pairsOfNoun(clause, event, events, pattern) : pairsOfVerb(clause, event, pattern);
    const relations = found
      .map((pair) => treatyParties(clause, pattern, pattern.isReversed ? [pair[1], pair[0]] : pair))
      .filter((pair) => pair !== null)
      .filter((pair) => canBe(pattern.parties, pair))
      .map((pair) => tieOf(clause, trigger, pair, { ...pattern, modality, date }))
      .filter((relation) => relation !== null);
    if (relations.length > 0)
      return clause.language === "ar" ? relations.map((each) => detained(clause, each)) : relations;
  }
  return [];
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

/** "أفرجت أ عن فلان، المحتجز منذ 2021": who is released was detained until then. */
function detained({ dates }: TextClause, relation: ReadRelation): ReadRelation {
  if (relation.associationType !== "release") return relation;
  const since = dates.find(({ isSince }) => isSince)?.past ?? null;
  const endDate = relation.modality === "ASSERTED" && relation.date !== since ? relation.date : null;
  return { ...relation, associationType: "detention", date: since, endDate };
}

function pairsOfVerb(clause: TextClause, event: Event, pattern: AssociationPattern): Pair[] {
  const { type, directed, prepositions } = pattern;
  const { trigger, subject } = event;
  if (trigger.hasPronoun) return pairsOfPronoun(clause, event);
  if (trigger.form === "passive" && !directed) return pairsWithin(subject);
  const caused = causedBy(clause, event);
  if (caused) return pairsOf(caused, subject!);
  // "A has been held in B since May"
  const holder =
    type === "detention" && trigger.form === "passive" && !subject ? placeOfDetention(clause, trigger) : undefined;
  if (holder && clause.language === "en") {
    const held = passiveSubject(clause, trigger);
    return held ? pairsOf(holder, held) : [];
  }
  const described = subject && directed && prepositions.includes("") ? afterRelative(clause, subject) : undefined;
  if (described && trigger.form !== "passive") return pairsOf(subject!, described);
  const object =
    trigger.form === "passive"
      ? (passiveSubject(clause, trigger) ??
        (clause.language === "ar" ? clause.groups.findLast((group) => group.to <= trigger.from) : undefined))
      : (objectWithin(clause, event, prepositions) ??
        objectOf(clause, event, prepositions, clause.language === "ar" ? 8 : prepositions.includes("") ? 6 : 12) ??
        // "extended a loan of two billion euros to A"
        (pattern.objects
          ? objectOf(
              clause,
              event,
              prepositions.filter((each) => each !== ""),
              14,
            )
          : undefined));
  // "signed it with A looking on"
  if (clause.language === "en" && !directed && object && isBeside(clause, object)) return pairsWithin(subject);
  const attacked = object ?? (isAttack(type) ? attackedState(clause, event) : undefined);
  if (subject && attacked) return pairsOf(subject, attacked);
  const partner = subject && afterWith(clause, subject);
  if (partner) return pairsOf(subject, partner);
  return directed ? [] : pairsWithin(subject);
}

/** "is jailed in Greece": the state where somebody is held. */
function placeOfDetention(clause: TextClause, { from, to }: Event["trigger"]): Group | undefined {
  if (!/^(?:jail|imprison|held|kept|incarcerat|intern)/.test(clause.tokens[from]!.folded)) return undefined;
  const place = groupAfter(clause, to, to + 3, ["in"]);
  return place?.members.every(({ actor }) => actor?.kind === "STATE") && !place.isGenitive ? place : undefined;
}

/** "A had B arrested": who has it done. */
function causedBy({ groups, tokens, language }: TextClause, { trigger, subject }: Event): Group | undefined {
  if (language !== "en" || !subject || subject.to > trigger.from || trigger.form === "passive") return undefined;
  const had = subject.from - (/^(?:the|an?)$/.test(tokens[subject.from - 1]?.folded ?? "") ? 2 : 1);
  if (!/^(?:had|has|have|having)$/.test(tokens[had]?.folded ?? "")) return undefined;
  return groups.findLast(({ to, preposition, isGenitive }) => to <= had && preposition === "" && !isGenitive);
}

/** "granted A a loan": who stands between the verb and its noun. */
function objectWithin(
  { groups, language }: TextClause,
  { trigger: { from, to } }: Event,
  prepositions: readonly string[],
) {
  if (language !== "en" || !prepositions.includes("")) return undefined;
  return groups.find(
    (group) =>
      group.from > from && group.to < to && group.preposition === "" && !group.isGenitive && group.members.length > 0,
  );
}

/** "فلان الذي تحتجزه أ", "الشركة التي يملكها فلان", "عزله الجيش واحتجزه": to whom the attached pronoun points. */
function pairsOfPronoun(clause: TextClause, { trigger, subject }: Event): Pair[] {
  const { tokens, groups } = clause;
  const isRelative = /^(?:الذي|التي|الذين|اللذين)$/.test(tokens[trigger.from - 1]?.folded ?? "");
  const following = groupAfter(clause, trigger.to, trigger.to + 3, [""]);
  const antecedent = isRelative
    ? (groups.findLast(({ to }) => to === trigger.from - 1) ?? personDescribed(clause, trigger.from))
    : antecedentOf(clause, trigger, subject, false);
  const owner = isRelative ? following : subject;
  // "على أ وعلى شركة ب التي يملكها فلان": the last one.
  const isOne = isRelative && /^(?:الذي|التي)$/.test(tokens[trigger.from - 1]!.folded);
  const meant = antecedent && isOne ? { ...antecedent, members: antecedent.members.slice(-1) } : antecedent;
  return owner && meant && owner !== antecedent ? pairsOf(owner, meant) : [];
}

/** "فلان، شقيق الرئيس، الذي تحتجزه أ": the person before an apposition. */
function personDescribed({ phrases, tokens, sentence }: TextClause, from: number): Group | undefined {
  if (!/[،,]/.test(tokens[from - 1]!.gap)) return undefined;
  const person = phrases.find(
    ({ actor, sort, from: start, to }) =>
      actor?.kind === "PERSON" && sort === "name" && start >= Math.max(sentence.from, from - 9) && to <= from - 1,
  );
  return person && groupOf(person);
}

/** "the war between A and B", "A's invasion of B", "غزو أ لب", "اتفاق مع ب". */
function pairsOfNoun(
  clause: TextClause,
  { trigger, subject }: Event,
  events: readonly Event[],
  { directed, prepositions }: AssociationPattern,
): Pair[] {
  const { groups, language, tokens } = clause;
  const limit = language === "ar" ? limitAfter(clause, trigger.to, 6) + 1 : trigger.to + 5;
  const concluded = concludedBy(clause, trigger.to);
  if (concluded) return concluded;
  const last = tokens[trigger.to - 1]!.folded;
  const preposition = ({ preposition: own, from }: Group) => (own === "" && from === trigger.to ? last : own);
  const found = groups.find(
    (group) =>
      group.from >= trigger.to &&
      group.from < limit &&
      group !== subject &&
      !(language === "ar" && events.some(({ trigger: { from } }) => from >= trigger.to && from < group.from)) &&
      (prepositions.includes(preposition(group)) || (language === "ar" && directed && group.preposition === "")),
  );
  // "a subsidiary of Greece's A"
  const other = language === "en" && found?.isGenitive ? (ownedGroup(clause, found) ?? found) : found;
  const verb = directed ? undefined : lightVerbOf(clause, trigger, events);
  // "A and B are at loggerheads"
  const isMutual = language === "en" && !directed && verb === undefined;
  if (!other) return pairsWithin(verb?.subject ?? (isMutual ? copulaSubject(clause, trigger.from) : undefined));
  // Who mediates between them is another one.
  if (/^(?:between|بين)$/.test(preposition(other)) && !directed) return pairsWithin(other);
  const before = groups.findLast(
    ({ to, preposition }) => to <= trigger.from && to >= trigger.from - 1 && preposition !== "من",
  );
  const owner =
    subject ??
    verb?.subject ??
    (prepositions.includes("من") ? before : undefined) ??
    (language === "en" ? appositionOf(clause, trigger.from) : undefined) ??
    copulaSubject(clause, trigger.from);
  if (!owner) return [];
  // "the movement backed by A"
  return prepositions.includes("من") ? pairsOf(other, owner) : pairsOf(owner, other);
}

/** "الهدنة التي وقعها الطرفان", "اتفاق أبرمته أ مع ب": who concluded it. */
function concludedBy(clause: TextClause, to: number): Pair[] | undefined {
  const { tokens, groups, language } = clause;
  const verb = /^(?:التي|الذي)$/.test(tokens[to]?.folded ?? "") ? to + 1 : to;
  const isConcluded = /^(?:وقع|ابرم|عقد|توصل|وقعت|ابرمت|عقدت)(?:ه|ها|ته|تها)$/.test(tokens[verb]?.folded ?? "");
  const one = language === "ar" && isConcluded ? groups.find(({ from }) => from > verb && from <= verb + 2) : undefined;
  if (one?.preposition !== "") return undefined;
  if (one.members.length >= 2) return pairsWithin(one);
  const other = groups.find(({ from, preposition }) => from >= one.to && from <= one.to + 4 && preposition === "مع");
  return other && pairsOf(one, other);
}

function pairsOf(some: Group, others: Group): Pair[] {
  return some.members.flatMap((one) => others.members.map((other) => [one, other] as const));
}

function pairsWithin(group: Group | undefined): Pair[] {
  const members = group?.members ?? [];
  return members.length > 3
    ? []
    : members.flatMap((one, index) => members.slice(index + 1).map((other) => [one, other] as const));
}

/** Whether a tie can be between two actors of their kinds. */
export function canBe(parties: Parties, [{ actor: from }, { actor: to }]: Pair): boolean {
  if (!from || !to || from.key === to.key) return false;
  const kinds = [from.kind, to.kind];
  switch (parties) {
    case "states":
      return kinds.every((kind) => kind === "STATE");
    case "powers":
      return !kinds.includes("PERSON");
    case "persons":
      return kinds.every((kind) => kind === "PERSON");
    case "institution":
      return from.kind !== "PERSON";
    case "peers":
      return (from.kind === "PERSON") === (to.kind === "PERSON");
    case "property":
      return to.kind === "ORGANIZATION";
    case "refuge":
      return from.kind === "PERSON" && to.kind === "STATE";
    case "holder":
      return to.kind === "PERSON";
    default:
      return true;
  }
}
