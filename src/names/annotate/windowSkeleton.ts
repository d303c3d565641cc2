import { particles } from "../match/particles.ts";

/**
 * How a name of these words may be spelled in another script: with عبد and the article as one word (Abdel Nasser), with both
 * and the next word as one (Abdelnasser), with ج as g (Gamal), and the reverse.
 */
const spellings: readonly (readonly [found: RegExp, other: string])[] = [
  [/(?<![^ ])عبد (?=ال\p{Script=Arabic}{2})/gu, "عبدل "],
  [/(?<![^ ])عبد (?=ال\p{Script=Arabic}{2})/gu, "عبد"],
  [/(?<![^ ])abd[aeu][lrsnz][ -](?=[a-z])/g, "abd "],
  [/(?<![^ ])abd[aeu]l(?=[a-z]{3})/g, "abd "],
];
const hasOtherSpellings = /[جg]|عبد |abd/;
/** Words whose other spellings depend on the next word. */
const joinsNext = /^عبد$|abd/;
export const sameSound: readonly (readonly [found: RegExp, other: string])[] = [
  [/ج/g, "غ"],
  [/g(?!h)/g, "j"],
];

/**
 * The skeletons that names of these words have in the graph (nameSkeleton.ts); none if they are particles alone.
 * @param words folded words, of which each may consist of several: ing-wen
 */
export function windowSkeletons(words: readonly string[], skeletonOfWord: (word: string) => string): string[] {
  const name = words.join(" ");
  if (!hasOtherSpellings.test(name) && !mayBeJoined(words))
    return distinct([joinedSkeleton(name, skeletonOfWord)]).filter(isNotEmpty);
  const joined = mayBeJoined(words) ? [`${words.slice(0, -1).join(" ")}${words.at(-1)}`] : [];
  const spelled = distinct([name, ...joined, ...spellings.map(([found, other]) => name.replace(found, other))]);
  const variants = distinct([
    ...spelled,
    ...spelled.flatMap((each) => sameSound.map(([found, other]) => each.replace(found, other))),
  ]);
  return distinct(variants.map((variant) => joinedSkeleton(variant, skeletonOfWord))).filter(isNotEmpty);
}

/** Whether other spellings of a word depend on the word after it: عبد الناصر is Abdelnasser. */
export function maySpellNext(word: string): boolean {
  return joinsNext.test(word);
}

/** Given names of two syllables are one word or two: شي جين بينغ and Xi Jinping. */
function mayBeJoined(words: readonly string[]): boolean {
  return words.length === 3 && words.every(isShort);
}

export function isShort(word: string): boolean {
  return word.length <= 6;
}

function isNotEmpty(skeleton: string): boolean {
  return skeleton !== "";
}

function joinedSkeleton(name: string, skeletonOfWord: (word: string) => string): string {
  const words = name.split(/[ -]/).filter((word) => word !== "" && !particles.has(word));
  return words.map(skeletonOfWord).sort().join(" ");
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
