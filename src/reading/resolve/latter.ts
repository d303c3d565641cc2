import { isAlike, type Phrase } from "../actors/phrase.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** "A governs with B. The latter's chairman": the last one named before, if another one of its kind stands before it. */
export function latterOf({ phrases, sentenceOf }: TextSoFar, phrase: Phrase): Phrase | undefined {
  const here = sentenceOf(phrase);
  const [one, other] = phrases
    .filter(
      ({ start, from, actor, sort }) =>
        start < phrase.start && actor !== null && sort !== "adjective" && here - sentenceOf({ from }) <= 1,
    )
    .slice(-2);
  return one && other && isAlike(one, other) ? other : undefined;
}
