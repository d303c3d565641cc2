import { distance } from "fastest-levenshtein";
import { fold } from "../../names/fold.ts";

/** The word that was most likely meant: the same but for case, accents and signs, or a slip or two away. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, "");
  const ranked = words
    .map((each) => ({ each, slips: distance(bare(word), bare(each)) }))
    .sort((one, other) => one.slips - other.slips);
  const best = ranked[0];
  return best && best.slips <= Math.max(1, Math.floor(word.length / 3)) ? best.each : undefined;
}
