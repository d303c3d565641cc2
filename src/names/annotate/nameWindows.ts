import { skeletonWithoutArticle } from "../index/nameSkeleton.ts";
import { memoized } from "../memoized.ts";
import { isAli, isFunctionWord, isNameParticle, mayBeginName } from "./functionWords.ts";
import { headlineWords } from "./headlines.ts";
import type { SkeletonFilter } from "./skeletonFilter.ts";
import { type TextWord, textWords } from "./textWords.ts";
import { WindowHashes } from "./windowHashes.ts";
import { windowSkeletons } from "./windowSkeleton.ts";
import { maxUnspacedLetters, type WindowStart, windowStarts } from "./windowStarts.ts";

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
  readonly starts: readonly WindowStart[];
  /** The windows by the skeleton that a name has if it may be the same. */
  readonly windows: ReadonlyMap<string, readonly NameWindow[]>;
}

/** The most windows of a text, and the most skeletons, which are looked up in the graph: those with the fewest words. */
const maxWindows = { filtered: 30_000, unfiltered: 100_000 };
const maxSkeletons = 60_000;

/**
 * Divides a text into the windows that may be names.
 * @param filter the skeletons of the names that are looked for; without it, any
 */
export function prepareText(text: string, filter?: SkeletonFilter): PreparedText {
  const words = textWords(text);
  const starts = windowStarts(text, words);
  const windows = new Map<string, NameWindow[]>();
  const prepared = { text, words, headline: headlineWords(text, words), starts, windows };
  const skeletonOfWord = memoized(skeletonWithoutArticle);
  const hashes = filter && new WindowHashes(starts, words, filter, skeletonOfWord);
  const most = filter ? maxWindows.filtered : maxWindows.unfiltered;
  let count = 0;
  for (let length = 1; length <= maxUnspacedLetters; length++)
    for (const [index, start] of starts.entries()) {
      if (length > start.longest) continue;
      hashes?.extend(index, length);
      if (!mayEnd(text, words, start.from, length) || hashes?.mayBeName(index, length) === false) continue;
      const place = { from: start.from, to: start.from + length, start: start.start };
      const window = windowAt(text, words, place, start.hasLostAlif);
      for (const skeleton of windowSkeletons(wordsOfWindow(words, start, length), skeletonOfWord)) {
        if (filter && !filter.mayHaveSkeleton(skeleton)) continue;
        const found = windows.get(skeleton);
        if (++count > most || (found === undefined && windows.size === maxSkeletons)) return prepared;
        if (found) found.push(window);
        else windows.set(skeleton, [window]);
      }
    }
  return prepared;
}

/** The window from a place in one word to the end of another. @param hasLostAlif whether it begins with an article without its alif */
export function windowAt(
  text: string,
  words: readonly TextWord[],
  { from, to, start }: Pick<NameWindow, "from" | "to" | "start">,
  hasLostAlif = false,
): NameWindow {
  const { end } = words[to - 1]!;
  return { from, to, start, end, phrase: (hasLostAlif ? "ا" : "") + text.slice(start, end) };
}

/** Whether a name may end with the last word of a window: «سي سي تي في» ends with a word that is usually a preposition. */
export function mayEnd(text: string, words: readonly TextWord[], from: number, length: number): boolean {
  const last = words[from + length - 1]!;
  if (length === 1) return !last.isUnspaced && !mayBeginName(last.folded);
  // "Moon Jae-in"
  if (length > 3 || last.gap === "-" || isAli(text.slice(last.start, last.end))) return true;
  return !(isFunctionWord(last.folded) || isNameParticle(last.folded));
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
