import type { ReadRelation } from "../reading.ts";
import { relatives as arabicRelatives } from "../tables/ar/association.ts";
import { relatives as englishRelatives } from "../tables/en/association.ts";
import { linesOf, WordTable } from "../text/wordTable.ts";
import type { TextClause } from "./clause.ts";
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
    const word = clause.phraseAt(index) ? undefined : tables[language].at(tokens, index);
    const pair = word && (language === "en" ? englishPair(clause, index, word.to) : arabicPair(clause, index, word.to));
    if (!word || !pair) continue;
    if (pair.some(({ actor }) => actor?.kind !== "PERSON")) continue;
    const relation = tieOf(clause, { from: index, to: word.to }, pair, { type: word.value, directed: false });
    if (relation) relations.push(relation);
  }
  return relations;
}

function englishPair({ tokens, phrases }: TextClause, from: number, to: number) {
  const after = phrases.find((each) => each.from >= to && each.from <= to + 2);
  if (tokens[to]?.folded === "of") {
    const before = phrases.findLast((each) => each.to <= from && each.to >= from - 2);
    const of = phrases.find(
      (each) => each.from === to + 1 || (each.from === to + 2 && tokens[to + 1]!.folded === "the"),
    );
    return before && of ? ([before, of] as const) : undefined;
  }
  const owner = phrases.findLast((each) => each.to <= from && each.to >= from - 1 && each.isGenitive);
  return owner && after && after.from <= to + 1 && after.sort === "name" ? ([after, owner] as const) : undefined;
}

function arabicPair({ phrases }: TextClause, from: number, to: number) {
  const before = phrases.findLast((each) => each.to === from);
  const after = phrases.find((each) => each.from === to);
  if (!after) return undefined;
  if (before) return [before, after] as const;
  const next = phrases.find((each) => each.from === after.to && each.sort === "name" && each.preposition === "");
  return next ? ([next, after] as const) : undefined;
}
