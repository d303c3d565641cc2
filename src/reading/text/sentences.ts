import { singleQuotedUnits } from "./quotations.ts";
import type { Token } from "./token.ts";

/** A sentence or a headline: the tokens from `from` to before `to`, and its place with the closing punctuation. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Whether it is a line without a period at its end, as headlines are. */
  readonly isHeadline: boolean;
}

const ending = /[.!?؟…]/;
const abbreviations = new Set(
  "mr mrs ms mme dr prof rev hon gen brig maj col lt capt cmdr adm sgt cpl sen rep gov pres st jr sr vs no".split(" "),
);
const openingQuote = /[“«‟]/;
const closingQuote = /[”»]/;

/** The sentences of a text. A quotation of several sentences belongs to the sentence that it stands in. */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let isQuoted = isInQuotation(text.slice(0, tokens[0]?.start), false);
  const single = singleQuotedUnits(text);
  for (let to = 1; to <= tokens.length; to++) {
    const before = tokens[to - 1]!;
    const gap = text.slice(before.end, tokens[to]?.start ?? text.length);
    // "He rejected the charge. “Nobody was there,” he said": the quotation begins a sentence.
    const isWithin = isQuoted || isInQuotation(/^\S*/.exec(gap)![0], isQuoted);
    isQuoted = isInQuotation(gap, isQuoted);
    const isLine = gap.includes("\n");
    const isWithinSingle =
      to < tokens.length && single.subarray(before.end, tokens[to]!.start).every((unit) => unit === 1);
    const isInside = (isQuoted && isWithin) || (isWithinSingle && gap !== "");
    if (to < tokens.length && !isLine && (isInside || !endsSentence(before, gap, tokens[to]!))) continue;
    isQuoted = isLine ? isInQuotation(gap.slice(gap.lastIndexOf("\n")), false) : isQuoted;
    const closing = /^[^\s([“«‘]*/u.exec(gap)![0].replace(/[,،;؛:]+$/, "");
    const start = startWithQuote(text, tokens[from]!);
    const end = before.end + closing.length;
    sentences.push({ from, to, start, end, isHeadline: !ending.test(closing) });
    from = to;
  }
  return sentences;
}

function startWithQuote(text: string, { start }: Token): number {
  return /["“«'‘]/.test(text[start - 1] ?? "") ? start - 1 : start;
}

function isInQuotation(gap: string, isQuoted: boolean): boolean {
  let inside = isQuoted;
  for (const letter of gap)
    if (openingQuote.test(letter)) inside = true;
    else if (closingQuote.test(letter)) inside = false;
    else if (letter === '"') inside = !inside;
  return inside;
}

function endsSentence(before: Token, gap: string, next: Token): boolean {
  if (!ending.test(gap)) return false;
  if (!/\s/.test(gap)) return false;
  if (!/^\S*[.]/.test(gap)) return true;
  const isInitial = before.letterCase === "capital" && before.end - before.start === 1;
  return !isInitial && !abbreviations.has(before.folded) && next.letterCase !== "small";
}
