import type { Token } from "./token.ts";

/** Whether an Arabic sentence turns to somebody else at a token: "…، لكن", "…، فيما", "في حين", "من جهته". */
export function isTurn(tokens: readonly Token[], index: number): boolean {
  const { folded, gap } = tokens[index]!;
  return (
    (/^و?(?:لكن|فيما|بينما|غير|بيد|اما|الا|اذ)$/.test(folded) && /،/.test(gap)) ||
    /^و?(?:في حين|فيما|بينما|من جهته|من جهتها|من جانبه|من جانبها|بدوره|بدورها)(?: |$)/.test(
      `${folded} ${tokens[index + 1]?.folded}`,
    )
  );
}

/** Where the part of a sentence begins in which a token stands. @param from where the sentence begins */
export function partStart(tokens: readonly Token[], from: number, index: number): number {
  for (let place = index - 1; place > from; place--) if (isTurn(tokens, place)) return place;
  return from;
}
