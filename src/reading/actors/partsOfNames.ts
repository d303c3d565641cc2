import { isFunctionWord, isNameParticle } from "../../names/annotate/functionWords.ts";
import { isCalendarWord, isOrdinaryWord } from "../../names/annotate/ordinaryWords.ts";
import { nameWordsOfMany, wordsOfCompanies } from "../tables/en/offices.ts";
import type { Token } from "../text/token.ts";
import { isSurnameOfMonth, mayBeSurnameAlone } from "./english/surnamesOfMonths.ts";
import type { Mark } from "./marks.ts";
import { stateWords } from "./stateLexicon.ts";

/** The Arabic article, as names are written in English. */
const articles = /^(?:al|el|ad|an|ar|as|ash|at|az)$/;
const companyWords = new Set(wordsOfCompanies.split(" "));
const wordsOfMany = new Set(nameWordsOfMany.split(" "));

/**
 * "Arce" after "Julio Arce Montalbo", "the Front" after "the Homeland Front": adds to the marks of an English text a capitalized word
 * that stands alone and is a part of the whole name of only one person or organization of the text.
 */
export function markPartsOfNames(marks: Map<number, Mark>, tokens: readonly Token[]): void {
  const bearers = bearersOfParts(marks, tokens);
  if (bearers.size === 0) return;
  const whole = new Set([...marks.values()].filter(({ from, to }) => to - from > 1).map(({ actor }) => actor.key));
  // A namesake whom the text does not introduce gives way.
  const taken = [...marks.values()].filter(
    ({ from, to, actor }) => to - from > 1 || actor.kind === "STATE" || whole.has(actor.key),
  );
  const inside = new Set(taken.flatMap(({ from, to }) => tokens.slice(from, to).map(({ index }) => index)));
  for (const { index, folded, start, end } of tokens) {
    const bearer = bearers.get(folded);
    if (!bearer || inside.has(index) || !isAlone(tokens, index) || !mayStandFor(bearer, tokens, index)) continue;
    marks.set(index, { ...bearer, from: index, to: index + 1, start, end });
  }
}

/** The words of whole names, each with the mark of its only bearer. */
function bearersOfParts(marks: ReadonlyMap<number, Mark>, tokens: readonly Token[]): ReadonlyMap<string, Mark> {
  const bearers = new Map<string, Mark>();
  const shared = new Set<string>();
  for (const mark of marks.values()) {
    if (mark.sort !== "name" || mark.to - mark.from < 2 || mark.actor.kind === "STATE") continue;
    for (const { folded } of tokens.slice(mark.from, mark.to).filter(({ index }) => mayBePart(tokens, index, mark))) {
      const other = bearers.get(folded);
      if (other && other.actor.key !== mark.actor.key) shared.add(folded);
      else bearers.set(folded, mark);
    }
  }
  for (const word of shared) bearers.delete(word);
  return bearers;
}

function mayBePart(tokens: readonly Token[], index: number, { from, actor }: Mark): boolean {
  const { folded, letterCase, value, gap } = tokens[index]!;
  if (isCalendarWord(folded)) return index > from && actor.kind === "PERSON" && isSurnameOfMonth(tokens, index);
  if (letterCase !== "capital" || value.length < 4 || isFunctionWord(folded) || isNameParticle(folded)) return false;
  if (isOrdinaryWord(folded) || stateWords("en").at(tokens, index)) return false;
  const before = tokens[index - 1]!;
  // "Rashid" after "Omar al-Rashid", "Berg" after "Karin Berg-Holm"
  const isAfterArticle = index > from && gap === "-" && articles.test(before.folded);
  const isFirstHalf = index > from && gap === " " && tokens[index + 1]?.gap === "-";
  // "bin Talal", "Holm" and "Jean" are no longer themselves without their other halves.
  const isBound = index > from && (gap !== " " || isNameParticle(before.folded));
  if ((isBound && !isAfterArticle) || (tokens[index + 1]?.gap === "-" && !isFirstHalf)) return false;
  return actor.kind === "PERSON" || !wordsOfMany.has(folded);
}

/** Whether no other capitalized word beside it makes a longer name of it. */
function isAlone(tokens: readonly Token[], index: number): boolean {
  const { letterCase, gap } = tokens[index]!;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (letterCase !== "capital" || gap === "-" || after?.gap === "-") return false;
  if (after?.gap === " " && isNameWord(after)) return false;
  if (after?.folded === "of" && tokens[index + 2]?.letterCase === "capital") return false;
  return !(before && gap === " " && isNameWord(before));
}

function isNameWord({ letterCase, folded }: Token): boolean {
  return letterCase === "capital" && !isFunctionWord(folded) && !isCalendarWord(folded);
}

/** Persons have no article, organizations but companies have one. */
function mayStandFor({ actor, from }: Mark, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.folded ?? "";
  if (/^(?:in|at|near|outside)$/.test(before)) return false;
  if (isCalendarWord(tokens[index]!.folded) && !mayBeSurnameAlone(tokens, index)) return false;
  if (actor.kind === "PERSON") return before !== "the";
  if (before === "the") return true;
  // "Nordoil" after "Nordoil Holdings"
  const { folded, letterCase } = tokens[index]!;
  return (
    letterCase === "capital" && folded === tokens[from]!.folded && companyWords.has(tokens[from + 1]?.folded ?? "")
  );
}
