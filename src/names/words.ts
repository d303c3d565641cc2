import { fold } from "./fold.ts";
import { wordPattern } from "./unspacedScripts.ts";

/** Words that belong together: writers also join them. Al-Assad, al Assad and Alassad; عبد الله and عبدالله. */
export type WordGroup = readonly string[];

/** Words that are often written as one with the next. The folded آل (family) is ال. */
const attachedToNext = new Set("al el ul abd abdul abdel abu ibn bin عبد ابو ابن ال".split(" "));

const hyphen = /^[-‐‑⁃־᠆]$/;
const longestGroup = 4;

/** The folded words of a text in their order, those that writers also join in one group. */
export function wordGroups(value: string): WordGroup[] {
  const groups: string[][] = [];
  let attached = false;
  for (const { word, gap } of wordsWithGaps(fold(value))) {
    const group = groups.at(-1);
    const initials = gap === "." && word.length === 1 && group?.at(-1)?.length === 1;
    if (group && group.length < longestGroup && (attached || hyphen.test(gap) || initials)) group.push(word);
    else groups.push([word]);
    attached = attachedToNext.has(word);
  }
  return groups;
}

/** The folded words of a text, parted by single spaces. */
export function normalise(value: string): string {
  return wordGroups(value).flat().join(" ");
}

/** The longest term that an index needs: longer than any word, shorter than what its analyzer would cut. */
export function shortened(word: string): string {
  return word.length <= 60 ? word : [...word].slice(0, 60).join("");
}

/** Each word with what stands between it and the word before it. */
function wordsWithGaps(folded: string): { word: string; gap: string }[] {
  let end = 0;
  return [...folded.matchAll(wordPattern)].map(({ 0: word, index }) => {
    const gap = folded.slice(end, index);
    end = index + word.length;
    return { word, gap };
  });
}
