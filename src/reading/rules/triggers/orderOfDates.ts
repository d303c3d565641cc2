import type { TextDate } from "../../dates/textDates.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Trigger } from "./trigger.ts";

/** "a day after A had come", «غداة لقائه بأ»: words that tell the date of what stands behind them. */
export function isCounted({ tokens, language, sentence }: TextClause, { to }: TextDate): boolean {
  // "had seen him two days before."
  if (to >= sentence.to) return false;
  const [last, next] = [tokens[to - 1]!.folded, tokens[to]?.folded ?? ""];
  return language === "en" ? /^(?:before|after)$/.test(last) : /^(?:[وف]?غداه|من|علي)$/.test(last) && !/^ال/.test(next);
}

/** Dates of clauses with "two days after" first, then those behind a verb; words with "since" tell least when something was. */
export function byOwner(
  clause: TextClause,
  triggers: readonly Trigger[],
  beginsClause: (date: TextDate) => boolean,
): readonly TextDate[] {
  const rank = (date: TextDate) => {
    if (isCounted(clause, date)) return 0;
    if (triggers.some(({ from }) => from < date.from)) return 1;
    // "In 2024 a court fined it, and last year A banned B": the day directly before a clause is its own.
    return beginsClause(date) ? 2 : date.isSince ? 4 : 3;
  };
  return [...clause.dates].sort((one, other) => rank(one) - rank(other));
}
