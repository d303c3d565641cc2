import { isNameParticle } from "../../../names/annotate/functionWords.ts";
import * as offices from "../../tables/en/offices.ts";
import { statementVerbs } from "../../tables/en/statement.ts";
import type { Phrase } from "../phrase.ts";
import type { EnglishText } from "./englishText.ts";

const wordsOfThings = new Set(offices.wordsOfThings.split(" "));
/** Before places: "at Camp A", not before persons. */
const placePrepositions = new Set(
  "in at near from to into outside across around off via through towards toward inside".split(" "),
);
const speaking = /^(?:according|spoke|speaks|speak|speaking|talked|talking|talk|wrote|letter|message|call|thanks)$/;

/** What stands around capitalized words, as far as it tells whether they name a person. */
export function englishNameContexts(
  { tokens, marks, isCapital, isAdjacent, isAfterComma, word }: EnglishText,
  afterAge: (index: number) => number,
) {
  return { isIntroduced };

  /** Whether what follows or precedes a capitalized span shows that it names a person. */
  function isIntroduced({ from, to }: Phrase, limit: number, isTitle: (index: number) => boolean): boolean {
    const next = afterAge(to);
    if (/^(?:in|at|near|outside)$/.test(word(from - 1))) return false;
    if (isAfterComma(next) && next < limit && isTitle(afterLink(next))) return true;
    // "the National Unity Platform alleged": the rest of a longer name.
    const isRest = tokens[from]!.gap === " " && isCapital(from - 1);
    if (to < limit && isAdjacent(to) && statementVerbs.has(tokens, to) && word(from - 1) !== "the" && !isRest)
      return true;
    return !isPlaceOrThing(from, to);
  }

  /** "A, until now the head of B": the index after words that link a title. */
  function afterLink(index: number): number {
    const two = `${word(index)} ${word(index + 1)}`;
    if (/^(?:until (?:now|recently|then)|who (?:is|was))$/.test(two)) return index + 2;
    return /^(?:now|once|formerly|previously|currently|also|himself|herself)$/.test(word(index)) ? index + 1 : index;
  }

  /** Two capitalized words that no person is called by: "the Golden Gate", "at Camp Lark". */
  function isPlaceOrThing(from: number, to: number): boolean {
    if (/^ $/.test(tokens[from]!.gap)) {
      const before = word(from - 1);
      if (/^(?:the|a|an)$/.test(before) || marks.has(from - 1) || isCapital(from - 1)) return true;
      const isAddressed =
        /^(?:to|from)$/.test(before) &&
        tokens.slice(Math.max(0, from - 8), from).some(({ folded }) => speaking.test(folded));
      const mayBePerson = isAddressed || (/^(?:to|from)$/.test(before) && isPersonElsewhere(from, to));
      if (placePrepositions.has(before) && !mayBePerson) return true;
    }
    return tokens
      .slice(from, to)
      .some(
        ({ folded, letterCase, gap }) =>
          wordsOfThings.has(folded) ||
          (letterCase !== "capital" && gap !== "-" && folded.length > 3 && !isNameParticle(folded)),
      );
  }

  /** Whether the last word of a name is elsewhere said to do or own something: "took over from A Berg. Berg is". */
  function isPersonElsewhere(from: number, to: number): boolean {
    const last = word(to - 1);
    return tokens.some(
      ({ folded, index, letterCase, isGenitive }) =>
        folded === last &&
        letterCase === "capital" &&
        (index < from || index >= to) &&
        (isGenitive ||
          statementVerbs.has(tokens, index + 1) ||
          /^(?:is|was|had|has|met|who|did|will)$/.test(word(index + 1))),
    );
  }
}
