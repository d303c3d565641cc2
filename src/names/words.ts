import { fold } from "./fold.ts";
import { wordPattern } from "./unspacedScripts.ts";

/** Adjacent words that are also written as one: Al-Assad, al Assad and Alassad; عبد الله and عبدالله. */
export type WordGroup = readonly string[];

/** Words that are often joined to the next one. The folded form of آل (family) is ال. */
const attachedToNext = new Set("al el ul abd abdul abdel abu ibn bin عبد ابو ابن ال".split(" "));

const hyphen = /^[-‐‑⁃־᠆]$/;
const maxGroupLength = 4;
const maxTermLength = 60;

/** The folded words of a text in their order, grouped by what is also written as one word. */
export function wordGroups(value: string): WordGroup[] {
  const groups: string[][] = [];
  let attached = false;
  for (const { word, gap } of wordsWithGaps(fold(value))) {
    const group = groups.at(-1);
    const initials = gap === "." && word.length === 1 && group?.at(-1)?.length === 1;
    if (group && group.length < maxGroupLength && (attached || hyphen.test(gap) || initials)) group.push(word);
    else groups.push([word]);
    attached = attachedToNext.has(word);
  }
  return groups;
}

/** The folded words of a text, separated by single spaces. */
export function normalize(value: string): string {
  return wordGroups(value).flat().join(" ");
}

/** Cuts a word to a length above that of real words and below the limit of Lucene's analyzer. */
export function truncateTerm(word: string): string {
  return word.length <= maxTermLength ? word : [...word].slice(0, maxTermLength).join("");
}

/** Each word with the text between the previous word and this one. */
function wordsWithGaps(folded: string): { word: string; gap: string }[] {
  let end = 0;
  return [...folded.matchAll(wordPattern)].map(({ 0: word, index }) => {
    const gap = folded.slice(end, index);
    end = index + word.length;
    return { word, gap };
  });
}
