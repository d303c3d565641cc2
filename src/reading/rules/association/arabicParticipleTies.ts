import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { tieParticiples } from "../../tables/ar/tieParticiples.ts";
import { describedByParticiple } from "../arguments/arabicDescribed.ts";
import { type Group, groupOf, type TextClause } from "../arguments/clause.ts";
import { antecedentOf } from "../arguments/pronouns.ts";
import { canBe } from "./pairs.ts";
import { tieOf } from "./tie.ts";

/** What somebody is said to be to another: "فلان، المدعوم من أ", "وكان حزب أ حليفا لحركة ب", "فلان في قبضة الجماعة". */
export function arabicParticipleTiesIn(clause: TextClause): ReadRelation[] {
  const { tokens, sentence, language, phraseAt, isQuoted, dates } = clause;
  if (language !== "ar") return [];
  return tokens.slice(sentence.from, sentence.to).flatMap(({ index }) => {
    const match = phraseAt(index) || isQuoted(index) ? undefined : tieParticiples.at(tokens, index);
    if (match?.form.preposition !== "") return [];
    const { type, directed, isReversed, prepositions, parties } = match.value;
    const owner = describedByParticiple(clause, index);
    if (!owner) return [];
    const other = groupBehind(clause, match.to, prepositions) ?? pronounBehind(clause, match.to, prepositions, owner);
    if (!other) return [];
    const date = dates.find(({ from, isSince }) => isSince && from >= other.to && from <= other.to + 3);
    return other.members
      .map((member) => (isReversed ? ([member, owner] as const) : ([owner, member] as const)))
      .filter((pair) => canBe(parties, pair))
      .map((pair) => tieOf(clause, { from: index, to: match.to }, pair, { type, directed, date }))
      .filter((relation) => relation !== null);
  });
}

/** Whom the word names, directly behind it or behind one adverb: "المدعوم عسكريا من". */
function groupBehind(clause: TextClause, to: number, prepositions: readonly string[]): Group | undefined {
  const { groups, tokens, phrases } = clause;
  // "المملوكة للدولة الجزائرية"
  const state =
    prepositions.includes("ل") && tokens[to]?.folded === "للدوله"
      ? phrases.find(({ from, sort, actor }) => from === to + 1 && sort === "adjective" && actor?.kind === "STATE")
      : undefined;
  if (state) return groupOf(state);
  return groups.find(
    ({ from, preposition, members }) =>
      from >= to &&
      from <= to + (preposition === "" ? 0 : 2) &&
      members.length > 0 &&
      prepositions.includes(preposition),
  );
}

/** "المحتجز لديها": for whom the pronoun stands. */
function pronounBehind(clause: TextClause, to: number, prepositions: readonly string[], owner: Phrase) {
  const isPronoun = prepositions.includes("لدي") && /^لدي(?:ه|ها|هم)$/.test(clause.tokens[to]?.folded ?? "");
  return isPronoun ? antecedentOf(clause, { from: to }, groupOf(owner), false) : undefined;
}
