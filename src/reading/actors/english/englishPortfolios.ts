import { bareMinistries, ministryNouns } from "../../tables/en/portfolioVerbs.ts";
import type { Token } from "../../text/token.ts";
import { phraseTable } from "../../text/wordTable.ts";
import { portfoliosEnd } from "./portfolios.ts";

const bareTable = phraseTable(bareMinistries);
const several = { most: 3 };

/** Nouns for the first offices of a state. */
const topOffices: Readonly<Record<string, string>> = {
  premiership: "prime minister",
  presidency: "president",
  "vice-presidency": "vice president",
  chancellorship: "chancellor",
};

/** What a minister is responsible for, at its place: the tokens from `from` to before `to`. */
export interface Portfolio {
  readonly from: number;
  readonly to: number;
  /** Whoever has it: "finance minister". */
  readonly office: string;
}

/** The portfolio that begins at a place: "the finance ministry", "his trade and industry portfolio", "the Ministry of Health", "finance". */
export function portfolioAt(tokens: readonly Token[], from: number): Portfolio | undefined {
  const isDetermined = /^(?:the|his|her|their|its|an?)$/.test(tokens[from]?.folded ?? "");
  const first = isDetermined ? from + 1 : from;
  const words = (start: number, end: number) =>
    tokens
      .slice(start, end)
      .map(({ value }) => value.toLowerCase())
      .join(" ");
  if (ministryNouns.test(tokens[first]?.folded ?? "") && tokens[first + 1]?.folded === "of") {
    const end = portfoliosEnd(tokens, first + 2, several);
    return end === undefined ? undefined : { from, to: end, office: `minister of ${words(first + 2, end)}` };
  }
  const top = isDetermined ? topOffices[tokens[first]?.folded ?? ""] : undefined;
  if (top && tokens[first + 1]?.folded !== "of") return { from, to: first + 1, office: top };
  const end = portfoliosEnd(tokens, first, several);
  if (end !== undefined && ministryNouns.test(tokens[end]?.folded ?? "") && /^[ -]$/.test(tokens[end]!.gap))
    return { from, to: end + 1, office: `${words(first, end)} minister` };
  const bare = bareTable.at(tokens, from);
  if (!bare || !isClosed(tokens[bare.to])) return undefined;
  return { from, to: bare.to, office: `${words(from, bare.to).replace(/^the /, "")} minister` };
}

/** The portfolio that ends before a place. */
export function portfolioBefore(tokens: readonly Token[], to: number): Portfolio | undefined {
  for (let from = Math.max(0, to - 7); from < to; from++) {
    const portfolio = portfolioAt(tokens, from);
    if (portfolio?.to === to) return portfolio;
  }
  return undefined;
}

/** Whether nothing follows a word that would make another noun of it: "finance", not "finance experts". */
function isClosed(next: Token | undefined): boolean {
  return (
    next === undefined ||
    /[,.;:]/.test(next.gap) ||
    /^(?:and|but|from|in|on|to|as|after|before|while|when|until|goes|went|will|is|was|falls|passes|instead|again)$/.test(
      next.folded,
    )
  );
}
