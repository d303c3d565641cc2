import type { PhraseContext } from "../phrases.ts";

/** An Arabic text as the finders of its noun phrases read it. */
export type ArabicText = Pick<PhraseContext, "text" | "tokens" | "marks">;

/** What stands between a token and the one before it; after the last token, the rest of the text. */
export function gapBefore({ text, tokens }: ArabicText, index: number): string {
  return tokens[index]?.gap ?? text.slice(tokens.at(-1)!.end);
}

/** Whether there is a token before which only spaces and quotation marks stand: it may continue the phrase. */
export function isAdjacent(context: ArabicText, index: number): boolean {
  const gap = gapBefore(context, index);
  return index < context.tokens.length && /^[”"»)]?\s*[“"«(]?$/.test(gap) && !gap.includes("\n");
}
