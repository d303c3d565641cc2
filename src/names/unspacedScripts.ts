/** Scripts that part no words, as a class for regular expressions. Korean too, which writes names and particles on. */
const letter = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]`;
const first = new RegExp(`^${letter}`, "u");

/** The words of a folded text; where it changes between an unspaced and another script, one word ends. */
export const wordPattern = new RegExp(
  String.raw`(?:(?=${letter})[\p{L}\p{N}\p{M}])+|(?:(?!${letter})[\p{L}\p{N}\p{M}])+`,
  "gu",
);

/** Whether a word may hold several: 朝鮮民主主義人民共和国. */
export function isUnspaced(word: string): boolean {
  return first.test(word);
}

/** A word's pairs of neighbouring letters: what it has in common with any longer one that it is a part of. */
export function pairsOf(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((next, index) => letters[index]! + next);
}

/** A word's last letter, which begins no pair. */
export function lastLetter(word: string): string {
  return [...word].at(-1)!;
}
