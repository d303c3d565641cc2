/** Scripts written without spaces, as a character class. Korean is included because it attaches particles to names. */
const letter = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]`;
const first = new RegExp(`^${letter}`, "u");

/** Matches the words of a folded text. A word also ends where an unspaced script meets another one. */
export const wordPattern = new RegExp(
  String.raw`(?:(?=${letter})[\p{L}\p{N}\p{M}])+|(?:(?!${letter})[\p{L}\p{N}\p{M}])+`,
  "gu",
);

/** Whether a string between spaces may consist of several words: 朝鮮民主主義人民共和国. */
export function isUnspaced(word: string): boolean {
  return first.test(word);
}

const syllables = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;

/** The letters of a word in Chinese or Korean, each of which is a syllable with a meaning; any other word as it is. */
export function syllablesOf(word: string): string[] {
  return syllables.test(word) ? [...word] : [word];
}

/**
 * The overlapping pairs of adjacent letters (CJK bigrams). A word shares all of its bigrams with any longer word that
 * contains it.
 */
export function bigramsOf(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((next, index) => letters[index]! + next);
}

/** The last letter of a word, which begins no bigram. */
export function lastLetter(word: string): string {
  return [...word].at(-1)!;
}
