import { distance } from "fastest-levenshtein";
import { fold } from "../../../names/fold.ts";

/** The candidate that was probably meant: equal apart from case, accents and punctuation, or with a few typos. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const simplify = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, "");
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: distance(simplify(word), simplify(candidate)) }))
    .sort((one, other) => one.edits - other.edits);
  const best = ranked[0];
  return best && best.edits <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : undefined;
}

/** Words for a message, each in quotation marks. */
export function quoteAll(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}
