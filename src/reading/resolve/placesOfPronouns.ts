import type { Phrase } from "../actors/phrase.ts";
import { statementVerbs } from "../tables/en/statement.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** Whether a quotation has begun in the sentence before a phrase and has not ended. */
export function isInQuotation({ tokens, sentences, sentenceOf }: TextSoFar, phrase: Phrase): boolean {
  const { from } = sentences[sentenceOf(phrase)]!;
  const gaps = tokens.slice(from, phrase.from + 1).map(({ gap }) => gap);
  const marks = gaps.join("").match(/[“”"]/g) ?? [];
  return marks.at(-1) === "“" || (marks.at(-1) === '"' && marks.length % 2 === 1);
}

/** "…”, he said", "…, she added on Monday" */
export function isBehindContent({ tokens, sentences, sentenceOf }: TextSoFar, phrase: Phrase): boolean {
  const { from, to } = sentences[sentenceOf(phrase)]!;
  // "Greece, she added, had": who spoke before.
  const [before, after] = [tokens[phrase.from]!.gap, tokens[phrase.to + 1]?.gap ?? ""];
  const isParticle = tokens[phrase.to + 1]?.folded === "on";
  const isInserted =
    phrase.from > from && /^,\s*$/.test(before) && /^,/.test(isParticle ? (tokens[phrase.to + 2]?.gap ?? "") : after);
  if (isInserted && (isParticle || statementVerbs.has(tokens, phrase.to))) return true;
  const { gap } = tokens[phrase.from]!;
  const isAfter = (phrase.from - from >= 4 && /[,”"’']\s*$/.test(gap)) || /[,.!?]["”’']\s*$/.test(gap);
  return (
    isAfter &&
    /^(?:said|added|told|warned|insisted|noted|wrote|argued|explained|continued|stressed|retorted|replied|countered|answered|rejoined|responded|quipped|joked|shot|snapped|fired|remarked|went|began|concluded|whispered)$/.test(
      tokens[phrase.to]?.folded ?? "",
    ) &&
    to - phrase.to < 12
  );
}

/** "In a call with B, he": whether only an adverbial stands before. */
export function isOpening({ tokens, sentences, sentenceOf }: TextSoFar, phrase: Phrase): boolean {
  const { from } = sentences[sentenceOf(phrase)]!;
  return (
    /^(?:in|during|at|over|after|before|following|on)$/.test(tokens[from]!.folded) &&
    !tokens.slice(from + 1, phrase.from).some(({ gap }) => /[,;:]/.test(gap))
  );
}
