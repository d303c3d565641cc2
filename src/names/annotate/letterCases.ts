import { isFunctionWord, isNameParticle } from "./functionWords.ts";
import { type TextWord, textWords } from "./textWords.ts";

/** Whether a name is written in capitals, as UN, NATO and США. */
export function isAbbreviation(value: string): boolean {
  return /^(?:\p{Lu}[\p{M}.\d -]*){2,6}$/u.test(value);
}

/** Whether a text has an abbreviation in the same case, with or without periods: "us" and "who" are words. */
export function isSameAbbreviation(text: string, abbreviation: string): boolean {
  return text.replace(/[. ]/g, "") === abbreviation.replace(/[. ]/g, "");
}

/**
 * Whether the words of a text have the capitals of a name: May, never may; but Ministry and ministry in a name that has a
 * small letter there. All words are capitalized if the name is in another script.
 */
export function hasCaseOf(name: string, words: readonly TextWord[]): boolean {
  const small = words.filter(
    ({ letterCase, folded }) => letterCase === "small" && !isNameParticle(folded) && !isFunctionWord(folded),
  );
  if (small.length === 0) return true;
  const smallInName = new Set(
    textWords(name)
      .filter(({ letterCase }) => letterCase === "small")
      .map(({ folded }) => folded),
  );
  return small.every(({ folded }) => smallInName.has(folded));
}
