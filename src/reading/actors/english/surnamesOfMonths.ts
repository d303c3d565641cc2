import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import { isCalendarWord } from "../../../names/annotate/ordinaryWords.ts";
import type { Token } from "../../text/token.ts";

/** Months that are surnames. */
const surnames = /^(?:may|march|june|august)$/;
const wordsBeforeMonths =
  /^(?:in|on|since|until|till|by|last|next|this|that|of|from|early|late|mid|before|after|for|during|through|to|the|\d+(?:st|nd|rd|th)?)$/;

/** "Hannah June told": whether a month stands behind a first name, and no day behind it. */
export function isSurnameOfMonth(tokens: readonly Token[], index: number): boolean {
  const [before, { folded, gap, letterCase }] = [tokens[index - 1], tokens[index]!];
  return (
    surnames.test(folded) &&
    letterCase === "capital" &&
    gap === " " &&
    before?.letterCase === "capital" &&
    !isFunctionWord(before.folded) &&
    !isCalendarWord(before.folded) &&
    !isDay(tokens[index + 1])
  );
}

/** "June said", not "in June", "3 June" and "June 3": whether a month alone may stand for who is called so. */
export function mayBeSurnameAlone(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    surnames.test(tokens[index]!.folded) && !wordsBeforeMonths.test(before?.folded ?? "") && !isDay(tokens[index + 1])
  );
}

function isDay(token: Token | undefined): boolean {
  return /^\d/.test(token?.folded ?? "");
}
