import type { Token } from "../text/token.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** The token with which the paragraph of a token begins. */
export function paragraphStart(tokens: readonly Token[], index: number): number {
  return tokens.findLast((each) => each.index <= index && each.gap.includes("\n"))?.index ?? 0;
}

/** Whether a sentence begins a paragraph, after another one. */
export function beginsParagraph(
  { tokens, sentences }: Pick<TextSoFar, "tokens" | "sentences">,
  sentence: number,
): boolean {
  const first = sentences[sentence];
  return first === undefined || tokens[first.from]!.gap.includes("\n");
}
