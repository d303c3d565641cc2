import { readingsOf } from "./attachedParticles.ts";
import { isAli, isFunctionWord, isNameParticle, mayBeginName } from "./functionWords.ts";
import type { TextWord } from "./textWords.ts";

/** Longer names are not found. */
const maxWords = 8;
export const maxUnspacedLetters = 10;

/** Where a name may begin: at a word, or after the particles attached to it. */
export interface WindowStart {
  readonly from: number;
  readonly start: number;
  readonly folded: string;
  readonly hasLostAlif: boolean;
  /** The most words of a window that begins here: the words up to the next punctuation. */
  readonly longest: number;
}

/** Where names may begin in a text, in text order. */
export function windowStarts(text: string, words: readonly TextWord[]): WindowStart[] {
  return words.flatMap((_, index) => startsAt(text, words, index));
}

function startsAt(text: string, words: readonly TextWord[], from: number): WindowStart[] {
  const { start, end, folded, letterCase, isUnspaced } = words[from]!;
  const value = text.slice(start, end);
  if (letterCase === "small" && !isNameParticle(folded)) return [];
  const longest = longestFrom(words, from);
  return readingsOf(value, folded)
    .filter(
      (reading) =>
        (isUpperCase(value) || isAli(value) || mayBeginName(reading.folded) || !isFunctionWord(reading.folded)) &&
        (isUnspaced || reading.folded.length > 1 || longest > 1),
    )
    .map((reading) => ({
      from,
      start: start + reading.skipped,
      folded: reading.folded,
      hasLostAlif: reading.hasLostAlif,
      longest,
    }));
}

/** Written as abbreviations are: WHO is no pronoun. */
function isUpperCase(value: string): boolean {
  return /^\p{Lu}{2,}$/u.test(value);
}

/** A name does not continue after punctuation, except a hyphen, a period after an initial, and quotation marks of an abbreviation. */
export function longestFrom(words: readonly TextWord[], from: number): number {
  const most = words[from]!.isUnspaced ? maxUnspacedLetters : maxWords;
  let to = from + 1;
  while (to < words.length && to - from < most && isJoined(words[to - 1]!, words[to]!)) to++;
  return to - from;
}

const joining = /^(?:[ \t\u00a0\u202f]*\r?\n?[ \t\u00a0\u202f]*|[ \u00a0]?[-‐‑⁃־·/&][ \u00a0]?)$/u;
const afterInitial = /^\.[ \t\u00a0\u202f]*$/u;

function isJoined(before: TextWord, { gap }: TextWord): boolean {
  return joining.test(gap) || (afterInitial.test(gap) && before.letterCase === "capital" && before.folded.length <= 2);
}
