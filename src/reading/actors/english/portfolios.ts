import { portfolios } from "../../tables/en/ministers.ts";
import type { Token } from "../../text/token.ts";
import { phraseTable } from "../../text/wordTable.ts";

const table = phraseTable(portfolios.trim().replaceAll("\n", ", "));

/** Whether a word is what somebody is responsible for: "trade". */
export function isPortfolio(tokens: readonly Token[], index: number): boolean {
  return table.at(tokens, index)?.to === index + 1;
}

interface Several {
  /** How many portfolios there may be. */
  readonly most: number;
  /** What may stand between two of them, apart from "and". */
  readonly gap?: RegExp;
}

/** The index after one or more portfolios, of which the last may follow "and"; undefined if there is none. */
export function portfoliosEnd(tokens: readonly Token[], from: number, { most, gap }: Several): number | undefined {
  let end: number | undefined;
  let next = from;
  for (let count = 0; count < most; count++) {
    const portfolio = table.at(tokens, next);
    if (!portfolio) break;
    end = portfolio.to;
    const isAnd = tokens[end]?.folded === "and";
    if (!isAnd && !gap?.test(tokens[end]?.gap ?? "")) break;
    next = isAnd ? end + 1 : end;
  }
  return end;
}
