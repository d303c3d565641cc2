import { skeletonOf } from "../sounds/skeletonOf.ts";

/** Whether folded words are the same, one by one, up to their spelling: الأمريكي and الأميركي, but not الأمريكية. */
export function areSameWords(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((word, index) => isSameWord(word, others[index]!));
}

export function isSameWord(one: string, other: string): boolean {
  return (
    one === other ||
    (one.at(-1) === other.at(-1) &&
      one[0] === other[0] &&
      gutturalsOf(one) === gutturalsOf(other) &&
      skeletonOf(one) === skeletonOf(other))
  );
}

/** The letters that Arabic always writes and a skeleton leaves out: "الحرس" is not "الرئيس". */
function gutturalsOf(word: string): string {
  return word.replace(/[^حع]/g, "");
}
