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
  /** Whether it only says where and when was written. */
  readonly isDateline: boolean;
}

const ending = /[.!?؟…]/;
const abbreviations = new Set(
  "mr mrs ms mme dr prof rev hon gen brig maj col lt capt cmdr adm sgt cpl sen rep gov pres st jr sr vs no".split(" "),
);
const months = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
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
    if (isEndOfDateline(tokens, from, to)) {
      sentences.push({
        from,
        to,
        start: startWithQuote(text, tokens[from]!),
        end: before.end,
        isHeadline: true,
        isDateline: true,
      });
      from = to;
      continue;
    }
    const isInside = (isQuoted && isWithin) || (isWithinSingle && gap !== "");
    if (to < tokens.length && !isLine && (isInside || !endsSentence(tokens[to - 2], before, gap, tokens[to]!)))
      continue;
    isQuoted = isLine ? isInQuotation(gap.slice(gap.lastIndexOf("\n")), false) : isQuoted;
    const closing = /^[^\s([“«‘]*/u.exec(gap)![0].replace(/[,،;؛:]+$/, "");
    const start = startWithQuote(text, tokens[from]!);
    const end = before.end + closing.length;
    sentences.push({ from, to, start, end, isHeadline: !ending.test(closing), isDateline: false });
    from = to;
  }
  return sentences;
}

/** The sentences where a dateline is a part of the headline before it, so that the lead follows the headline. */
export function withoutDatelines(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1];
    if (sentence.isDateline && index > 0) return [];
    return next?.isDateline ? [{ ...sentence, to: next.to, end: next.end }] : [sentence];
  });
}

/** How many words a dateline has at most. */
const longestDateline = 12;

/** "ROME, March 4 (Agency) - ": it says where and when was written, and is no part of the first sentence. */
function isEndOfDateline(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, next] = [tokens[from]!, tokens[to]];
  if (!next || to - from > longestDateline || !/^$|\n/.test(first.gap) || !/^\p{Lu}[\p{L}.]{2,}$/u.test(first.value))
    return false;
  // "Geneva, 3 May (Agency) - ": in small letters only with brackets behind.
  if (!/^\p{Lu}+$/u.test(first.value) && !/^\)\s+[-–—]+\s+$/.test(next.gap)) return false;
  return (
    /^(?:\)?\s+[-–—]+\s+|\):\s+)$/.test(next.gap) &&
    tokens.slice(from, to).every(({ letterCase }) => letterCase !== "small")
  );
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

function endsSentence(last: Token | undefined, before: Token, gap: string, next: Token): boolean {
  if (!ending.test(gap)) return false;
  if (!/\s/.test(gap)) return false;
  if (!/^\S*[.]/.test(gap)) return true;
  // "ROME, Jan. 4"
  if (months.test(before.folded) && /^\d/.test(next.value)) return false;
  // "wrote on X. Later": no initial.
  const isNetwork = before.value === "X" && /^(?:on|via|to|platform|network)$/.test(last?.folded ?? "");
  const isInitial = before.letterCase === "capital" && before.end - before.start === 1 && !isNetwork;
  return !isInitial && !abbreviations.has(before.folded) && next.letterCase !== "small";
}
