import { skeletonWithoutArticle } from "../index/nameSkeleton.ts";
import { readingsOf } from "./attachedParticles.ts";
import { isFunctionWord, isNameParticle } from "./functionWords.ts";
import { headlineWords } from "./headlines.ts";
import { memoized } from "./memoized.ts";
import { type TextWord, textWords } from "./textWords.ts";
import { windowSkeletons } from "./windowSkeleton.ts";

/** Adjacent words of a text that may be a name. */
export interface NameWindow {
  /** The indexes of its first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
  /** `text.slice(start, end)` is the window, without attached particles. */
  readonly start: number;
  readonly end: number;
  /** The window as names are written, with the alif that an article loses after ل. */
  readonly phrase: string;
}

/** A text, divided into words and windows. */
export interface PreparedText {
  readonly text: string;
  readonly words: readonly TextWord[];
  /** For each word, whether it is in a line with capitals as in headlines (headlines.ts). */
  readonly headline: Uint8Array;
  /** The windows by the skeleton that a name has if it may be the same. */
  readonly windows: ReadonlyMap<string, readonly NameWindow[]>;
}

/** Longer names are not found. */
const maxWords = 8;
const maxUnspacedLetters = 10;
/** The most windows of a text, and the most skeletons, which are looked up in the graph: those with the fewest words. */
const maxWindows = 100_000;
const maxSkeletons = 60_000;

/** Divides a text into the windows that may be names. */
export function prepareText(text: string): PreparedText {
  const words = textWords(text);
  const windows = new Map<string, NameWindow[]>();
  const prepared = { text, words, headline: headlineWords(text, words), windows };
  const skeletonOfWord = memoized(skeletonWithoutArticle);
  const starts = words.flatMap((_, index) => startsOf(text, words, index));
  let count = 0;
  for (let length = 1; length <= maxUnspacedLetters; length++)
    for (const start of starts) {
      if (length > start.longest || !mayEnd(words, start.from, length)) continue;
      const window = windowAt(text, words, { from: start.from, to: start.from + length, start: start.start });
      for (const skeleton of windowSkeletons(wordsOfWindow(words, start, length), skeletonOfWord)) {
        const found = windows.get(skeleton);
        if (++count > maxWindows || (found === undefined && windows.size === maxSkeletons)) return prepared;
        if (found) found.push(window);
        else windows.set(skeleton, [window]);
      }
    }
  return prepared;
}

/** Where a name may begin: at a word, or after the particles attached to it. */
interface WindowStart {
  readonly from: number;
  readonly start: number;
  readonly folded: string;
  /** The most words of a window that begins here: the words up to the next punctuation. */
  readonly longest: number;
}

function startsOf(text: string, words: readonly TextWord[], from: number): WindowStart[] {
  const { start, end, folded, letterCase, isUnspaced } = words[from]!;
  const value = text.slice(start, end);
  if (letterCase === "small" && !isNameParticle(folded)) return [];
  const longest = longestFrom(words, from);
  return readingsOf(value, folded)
    .filter(
      (reading) =>
        (isUpperCase(value) || !isFunctionWord(reading.folded)) &&
        (isUnspaced || reading.folded.length > 1 || longest > 1),
    )
    .map((reading) => ({
      from,
      start: start + reading.skipped,
      folded: reading.folded,
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

/** The window from a place in one word to the end of another. */
export function windowAt(
  text: string,
  words: readonly TextWord[],
  { from, to, start }: Pick<NameWindow, "from" | "to" | "start">,
): NameWindow {
  const { end } = words[to - 1]!;
  // After ل, an article loses its alif.
  const isArticle =
    text[start] === "ل" &&
    text
      .slice(words[from]!.start, start)
      .replace(/[\p{M}\u0640]/gu, "")
      .endsWith("ل");
  return { from, to, start, end, phrase: (isArticle ? "ا" : "") + text.slice(start, end) };
}

/** Whether a name may end with the last word of a window: «سي سي تي في» ends with a word that is usually a preposition. */
function mayEnd(words: readonly TextWord[], from: number, length: number): boolean {
  const last = words[from + length - 1]!;
  if (length === 1) return !last.isUnspaced;
  return length > 3 || !(isFunctionWord(last.folded) || isNameParticle(last.folded));
}

/** The folded words of a window. Letters of an unspaced script that stand together are one word. */
function wordsOfWindow(words: readonly TextWord[], { from, folded }: WindowStart, length: number): string[] {
  const inside = [folded];
  for (let index = from + 1; index < from + length; index++) {
    const { folded: next, gap, isUnspaced } = words[index]!;
    if (isUnspaced && gap === "" && words[index - 1]!.isUnspaced) inside.push(inside.pop() + next);
    else inside.push(next);
  }
  return inside;
}
