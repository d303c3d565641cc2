import type { TextWord } from "./textWords.ts";

const sentenceEnd = /^\p{P}?[.!?]/u;

/** For each word, 1 if its line has no period at its end and nearly all its long words are capitalized, as in headlines. */
export function headlineWords(text: string, words: readonly TextWord[]): Uint8Array {
  const inHeadline = new Uint8Array(words.length);
  let from = 0;
  for (let to = 1; to <= words.length; to++) {
    if (to < words.length && !words[to]!.gap.includes("\n")) continue;
    const long = words.slice(from, to).filter(({ start, end }) => end - start > 3);
    const capitalized = long.filter(({ letterCase }) => letterCase === "capital");
    const isSentence = sentenceEnd.test(text.slice(words[to - 1]!.end, words[to - 1]!.end + 2));
    if (!isSentence && long.length >= 4 && capitalized.length >= 0.8 * long.length) inHeadline.fill(1, from, to);
    from = to;
  }
  return inHeadline;
}
