import type { AssociationPattern } from "../../tables/associationPattern.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { copulaSubject } from "../arguments/copulaSubject.ts";
import { limitAfter } from "../arguments/limitAfter.ts";
import { ownedGroup } from "../arguments/ownedGroups.ts";
import { lightVerbOf, verbBefore } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { concludedBy } from "./concludedAgreements.ts";
import { appositionOf } from "./mutualTies.ts";
import { pairsOf, pairsWithin } from "./pairs.ts";
import type { Pair } from "./tie.ts";

/** "the war between A and B", "A's invasion of B", "غزو أ لب", "اتفاق مع ب". */
export function pairsOfNoun(
  clause: TextClause,
  { trigger, subject }: Event,
  events: readonly Event[],
  { type, directed, prepositions }: AssociationPattern,
): Pair[] {
  const { groups, language, tokens } = clause;
  const limit = language === "ar" ? limitAfter(clause, trigger.to, 6) + 1 : trigger.to + 5;
  const concluded = concludedBy(clause, trigger.to);
  if (concluded) return concluded;
  // "the treaty that has bound A and B"
  if (type === "treaty")
    return pairsWithin(
      groups.find(({ from, preposition: own }) => own === "" && from >= trigger.to && from <= trigger.to + 1),
    );
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
  // "married to A's sister"
  if (type === "marriage" && other?.isGenitive) return [];
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
    copulaSubject(clause, trigger.from) ??
    fighterBefore(clause, trigger, events, type) ??
    (language === "en" && tokens[trigger.from]!.folded === "in" ? governingBefore(clause, trigger.from) : undefined);
  if (!owner) return [];
  // "the movement backed by A"
  return prepositions.includes("من") ? pairsOf(other, owner) : pairsOf(owner, other);
}

/** "سيطر مقاتلو أ على المدينة بعد اشتباكات مع ب": who fought before what the verb tells. */
function fighterBefore(
  { language, tokens, groups, sentence }: TextClause,
  noun: Trigger,
  events: readonly Event[],
  type: string,
) {
  const isBefore = /^(?:بعد|اثر|عقب|خلال)$/.test(tokens[noun.from - 1]?.folded ?? "");
  if (language === "en" || type !== "war" || !isBefore) return undefined;
  return (
    verbBefore(events, noun)?.subject ??
    groups.find(({ from, preposition }) => from === sentence.from + 1 && !preposition)
  );
}

/** "A, which governs in coalition with B": who does what the verb before says. */
function governingBefore({ groups, tokens }: TextClause, noun: number): Group | undefined {
  const found = groups.findLast(({ to, isGenitive }) => to < noun && to >= noun - 4 && !isGenitive);
  const between = found ? tokens.slice(found.to, noun) : [];
  return between.some(({ folded }) => /^(?:govern|rul|serv|act|work|fight|stand|run|ran|fought)\w*$/.test(folded))
    ? found
    : undefined;
}
