import { withoutArticle } from "../arabicProclitics.ts";
import { skeletonOf } from "../sounds/skeletonOf.ts";
import { indexedWords } from "./indexedWords.ts";

/**
 * The skeletons of a name's words without particles, in the order of the alphabet. Equal for most spellings of a name, in any
 * script and with the words in any order. The value of `Name.skeleton`.
 */
export function nameSkeleton(value: string): string {
  return indexedWords(value)
    .filter(({ isSignificant }) => isSignificant)
    .map(({ word }) => skeletonWithoutArticle(word))
    .sort()
    .join(" ");
}

/** @param word a folded word */
export function skeletonWithoutArticle(word: string): string {
  return skeletonOf(withoutArticle(word));
}
