import { fold } from "../fold.ts";

/** A set of folded words, from a text in which spaces separate them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map(fold));
}
