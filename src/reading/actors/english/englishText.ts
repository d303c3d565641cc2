import { isFunctionWord, isNameParticle } from "../../../names/annotate/functionWords.ts";
import { isCalendarWord } from "../../../names/annotate/ordinaryWords.ts";
import type { PhraseContext } from "../phrases.ts";
import { isSurnameOfMonth } from "./surnamesOfMonths.ts";

/** An English text with what capitals and spaces tell of its words. */
export interface EnglishText extends PhraseContext {
  /** Whether a word may be part of a name. */
  isCapital(index: number): boolean;
  /** What stands between a word and the one before it, without a genitive's ending. */
  gapBefore(index: number): string;
  /** Whether only a space or an opening quotation mark stands before a word. */
  isAdjacent(index: number): boolean;
  /** Whether a comma stands before a word. */
  isAfterComma(index: number): boolean;
  /** The word at a place, folded; empty outside the text. */
  word(index: number): string;
}

export function englishText(context: PhraseContext): EnglishText {
  const { text, tokens } = context;
  const isDotted = (index: number) =>
    tokens[index]?.gap === "." && [index - 1, index].every((each) => /^\p{Lu}$/u.test(tokens[each]?.value ?? ""));
  const gapBefore = (index: number) => {
    const gap = text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? text.length).replace(/^['’]s?/, "");
    // "the U.S. Treasury"
    return isDotted(index - 1) ? gap.replace(/^\. /, " ") : gap;
  };
  return {
    ...context,
    isCapital(index) {
      const token = tokens[index];
      return (
        token?.letterCase === "capital" &&
        !isFunctionWord(token.folded) &&
        (!isCalendarWord(token.folded) || isSurnameOfMonth(tokens, index))
      );
    },
    gapBefore,
    isAdjacent: (index) => /^\s*[“"(]?$/.test(gapBefore(index)),
    isAfterComma: (index) => /^\)?,\s*$/.test(gapBefore(index)),
    word: (index) => tokens[index]?.folded ?? "",
  };
}

/** Whether a small word with a hyphen begins a name: "al-Tayeb". */
export function isNameBeginning({ tokens, isCapital }: EnglishText, index: number): boolean {
  const next = tokens[index + 1];
  return (
    tokens[index] !== undefined &&
    isNameParticle(tokens[index]!.folded) &&
    next?.gap === "-" &&
    isCapital(index + 1) &&
    tokens[index - 1]?.gap !== "-"
  );
}
