import type { Token } from "../text/token.ts";

const mostWords = 11;
const shortMonths = new Set("jan feb mar apr jun jul aug sept sep oct nov dec".split(" "));

/** The words after a token up to the end of its clause, with the marks that dates contain, and where each word ends. */
export function wordsAfter(
  tokens: readonly Token[],
  from: number,
): { readonly words: string; readonly ends: number[] } {
  let words = "";
  const ends: number[] = [];
  for (let index = from + 1; index < Math.min(tokens.length, from + mostWords); index++) {
    const { gap, folded } = tokens[index]!;
    const isAbbreviation = gap === ". " && shortMonths.has(tokens[index - 1]!.folded);
    // A dash between spaces ends a dateline, one without joins numbers.
    if ((/[\n.؛;:!?؟]/.test(gap) && !isAbbreviation) || /\s[-–—]+\s/.test(gap)) break;
    words += markIn(gap) + folded;
    ends.push(words.length);
  }
  return { words, ends };
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/\//, "/"],
  [/[،,]/, ", "],
  [/[-–]/, "-"],
  [/\(/, " ("],
];

function markIn(gap: string): string {
  return marks.find(([mark]) => mark.test(gap))?.[1] ?? " ";
}
