import { fold } from "../fold.ts";
import { memoized } from "../memoized.ts";

/** A word of a text, at its place. */
export interface TextWord {
  /** `text.slice(start, end)` is the word. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** What stands between the previous word and this one. */
  readonly gap: string;
  readonly letterCase: LetterCase;
  /** Whether it is one letter of a script without spaces between words. */
  readonly isUnspaced: boolean;
}

/** "none" in scripts without capitals, and for numbers. */
export type LetterCase = "capital" | "small" | "none";

/** Letters that stand beside each other in one word; a word never mixes Arabic with other scripts: «لـNATO». */
const arabicWord = String.raw`[\p{Script=Arabic}\p{N}][\p{Script=Arabic}\p{N}\p{M}\u0640\p{Cf}]*`;
const unspacedLetter = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*`;
const otherLetter = String.raw`(?!\p{Script=Arabic}|${unspacedLetter})[\p{L}\p{N}]`;
const otherWord = String.raw`${otherLetter}(?:(?:${otherLetter})|[\p{M}\p{Cf}]|['’‘ʼʿʾ׳״](?=\p{L}))*`;
const word = new RegExp(`${unspacedLetter}|${otherWord}|${arabicWord}`, "gu");

const unspaced = new RegExp(`^${unspacedLetter}$`, "u");
/** The English genitive: China's, Jones'. */
const genitive = /['’][sS]$/;
const trailingMarks = /[\u0640\p{Cf}]+$/u;

/** The words of a text in their order. A letter of Chinese, Japanese, Korean, Thai, … is a word of its own. */
export function textWords(text: string): TextWord[] {
  const foldedOf = memoized(fold);
  const caseOf = memoized(letterCaseOf);
  let end = 0;
  return [...text.matchAll(word)].map(({ 0: found, index: start }) => {
    const value = found.replace(trailingMarks, "").replace(genitive, "");
    const gap = text.slice(end, start);
    end = start + value.length;
    return { start, end, folded: foldedOf(value), gap, letterCase: caseOf(value), isUnspaced: unspaced.test(value) };
  });
}

/** The words of a text in their folded form. */
export function foldedWords(text: string): string[] {
  return textWords(text).map(({ folded }) => folded);
}

function letterCaseOf(value: string): LetterCase {
  const [first] = /\p{L}/u.exec(value) ?? [""];
  if (first.toLowerCase() === first.toUpperCase()) return "none";
  return first === first.toLowerCase() ? "small" : "capital";
}
