import type { Phrase } from "../actors/phrase.ts";
import { byCount, type TextSoFar } from "./textSoFar.ts";

/** Nouns by which a text calls an organization that it has described by others, each as a regular expression. */
const describedBy: Readonly<Record<string, string>> = {
  company:
    "company|firm|maker|producer|manufacturer|operator|group|giant|trader|importer|exporter|carrier|miner|utility|refiner|contractor|insurer|shipbuilder|shipyard|house",
  firm: "company|firm|maker|producer|manufacturer|operator|trader|importer|exporter|carrier|miner|utility|refiner|contractor|insurer",
  group: "group|organi[sz]ation|movement|militia|faction|gang",
  movement: "movement|group|rebels|insurgents",
  yard: "shipyard|yard|shipbuilder|builder",
  shipyard: "shipyard|yard|shipbuilder|builder",
  bank: "bank|lender",
  lender: "bank|lender",
};
const mostWords = 5;

/**
 * "State shipbuilder A won an order. The yard's director", "A, a trading house, sued. The company": the organization that the text has described by
 * such a noun, or of several the one that it has named most; null if it has named two as often, so that either may be meant.
 */
export function describedAs(
  { tokens, phrases }: TextSoFar,
  { start }: Phrase,
  noun: string,
): Phrase | null | undefined {
  const pattern = new RegExp(`^(?:${describedBy[noun] ?? noun})$`);
  const before = phrases.filter(
    (each) => each.start < start && each.actor?.kind === "ORGANIZATION" && each.sort === "name",
  );
  const called = new Set(before.filter(isCalled).map(({ actor }) => actor!.key));
  const fitting = before.filter(({ actor }) => called.has(actor!.key));
  const [first, second] = byCount(fitting);
  return first && first.count === second?.count ? null : first?.phrase;

  /** "the trading house A", "an organization calling itself the A", "A, a trading house in Lagos" */
  function isCalled({ from, to }: Phrase): boolean {
    const article = tokens[from - 1]?.folded === "the" ? from - 1 : from;
    const isSelf = /^(?:itself|called|named|known)$/.test(tokens[article - 1]?.folded ?? "");
    const noun = tokens[isSelf ? article - 3 : article - 1];
    if (noun && pattern.test(noun.folded) && /^,? $/.test(tokens[article]!.gap)) return true;
    if (!/^, $/.test(tokens[to]?.gap ?? "") || !/^(?:an?|the)$/.test(tokens[to]!.folded)) return false;
    const words = tokens.slice(to + 1, to + 1 + mostWords);
    const last = words.findIndex(
      ({ gap, folded }) => gap !== " " || /^(?:in|of|that|which|based|owned|for|from|with|run)$/.test(folded),
    );
    return words.slice(0, last < 0 ? undefined : last).some(({ folded }) => pattern.test(folded));
  }
}
