import { passageBetween } from "../../editing/passages.ts";
import type { Passage } from "../../editing/task.ts";

/**
 * The sentence that a key selects in a text: the one at `from`, or `step` sentences from it.
 * The last one is followed by the first. Null if the text has no sentence.
 */
export function sentenceFrom(text: string, lang: string, from: number, step: number): Passage | null {
  const sentences = sentencesOf(text, lang);
  const at = sentences.findLastIndex(({ start }) => start <= from);
  return sentences.at((Math.max(at, 0) + step) % sentences.length) ?? null;
}

/** The sentences as the browser's language data divides the text: an abbreviation may end one too early. */
function sentencesOf(text: string, lang: string): readonly Passage[] {
  const segments = new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text);
  return [...segments].flatMap(({ segment, index }) => passageBetween(text, index, index + segment.length) ?? []);
}
