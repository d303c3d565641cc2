import type { ReadRelation } from "../reading.ts";
import { relatives as arabicRelatives, ownedRelatives } from "../tables/ar/association.ts";
import { relatives as englishRelatives } from "../tables/en/association.ts";
import { linesOf, WordTable } from "../text/wordTable.ts";
import type { TextClause } from "./clause.ts";
import { copulaSubject } from "./copulaSubject.ts";
import { appositionOf } from "./mutualTies.ts";
import { tieOf } from "./tie.ts";

const tables = { en: tableOf(englishRelatives), ar: tableOf(arabicRelatives) };

function tableOf(lines: string): WordTable<string> {
  return new WordTable(linesOf<string>(lines));
}

/** The relatives that a sentence names: "B, son of A", "A's wife, B", "B نجل أ". */
export function kinshipIn(clause: TextClause): ReadRelation[] {
  const { tokens, sentence, language } = clause;
  const relations: ReadRelation[] = [];
  for (let index = sentence.from; index < sentence.to; index++) {
    const owned = language === "ar" ? ownedRelatives.at(tokens, index) : undefined;
    const word = clause.phraseAt(index) ? undefined : (owned ?? tables[language].at(tokens, index));
    const pair = word && (language === "en" ? englishPair(clause, index, word.to) : arabicPair(clause, index, word.to));
    if (!word || !pair) continue;
    const persons = pair.filter(({ actor }) => actor?.kind === "PERSON").length;
    const mayBePowers = language === "en" && word.value !== "family";
    if (persons !== 2 && !(mayBePowers && persons === 0)) continue;
    const relation = tieOf(clause, { from: index, to: word.to }, pair, { type: word.value, directed: false });
    if (relation) relations.push(relation);
  }
  return relations;
}

function englishPair(clause: TextClause, from: number, to: number) {
  const { tokens, phrases } = clause;
  const after = phrases.find((each) => each.from >= to && each.from <= to + 2);
  if (tokens[to]?.folded === "of") {
    const before =
      phrases.findLast((each) => each.to <= from && each.to >= from - 2) ?? appositionOf(clause, from)?.members[0];
    const of = phrases.find(
      (each) => each.from === to + 1 || (each.from === to + 2 && tokens[to + 1]!.folded === "the"),
    );
    return before && of ? ([before, of] as const) : undefined;
  }
  // "A, whose father B ruled"
  const relative = tokens[from - 1]?.folded === "whose" ? phrases.findLast((each) => each.to === from - 1) : undefined;
  const owner = relative ?? phrases.findLast((each) => each.to <= from && each.to >= from - 1 && each.isGenitive);
  if (owner && after && after.from <= to + 1 && after.sort === "name") return [after, owner] as const;
  // "A, B's main ally, …", "A remains B's rival"
  const subject = owner && (appositionOf(clause, owner.from) ?? copulaSubject(clause, owner.from))?.members[0];
  return owner && subject ? ([subject, owner] as const) : undefined;
}

/** "شقيقه فلان", "فلان، وهو شقيقه": the owner of the pronoun is the person before. */
function arabicPairOfPronoun({ phrases, tokens }: TextClause, from: number, to: number) {
  const persons = phrases.filter((each) => each.actor?.kind === "PERSON" && each.to <= from);
  const owner = persons.at(-1);
  if (/^(?:وهو|وهي|هو|هي)$/.test(tokens[from - 1]?.folded ?? "")) {
    const owned = persons.findLast((each) => each.actor!.key !== owner?.actor?.key);
    return owner && owned ? ([owner, owned] as const) : undefined;
  }
  const after = phrases.find((each) => each.from >= to && each.from <= to + 1 && each.actor?.kind === "PERSON");
  return owner && after && /^ $/.test(tokens[after.from]!.gap) ? ([after, owner] as const) : undefined;
}

function arabicPair(clause: TextClause, from: number, to: number) {
  const { phrases, tokens } = clause;
  if (ownedRelatives.at(tokens, from)) return arabicPairOfPronoun(clause, from, to);
  const before = phrases.findLast((each) => each.to === from);
  const after = phrases.find((each) => each.from === to);
  if (!after) return undefined;
  if (before) return [before, after] as const;
  const next = phrases.find((each) => each.from === after.to && each.sort === "name" && each.preposition === "");
  return next ? ([next, after] as const) : undefined;
}
