import type { ReadingLanguage, Span } from "../reading.ts";
import type { Token } from "../text/token.ts";
import { dateAt, dateOfEventAt } from "./dateAt.ts";
import { DateContext } from "./dateContext.ts";

/** A date expression of a text: the tokens from `from` to before `to`. */
export interface TextDate extends Span {
  readonly from: number;
  readonly to: number;
  /** What it is if it lies in the past, and what it is for something that is still to come. */
  readonly past: string | null;
  readonly future: string | null;
  /** Whether its words point to what is still to come: "next week". */
  readonly isAhead: boolean;
  /** Whether something has lasted since then: it is not when an event was. */
  readonly isSince: boolean;
  /** Whether the words say more than the date: "late 1999". */
  readonly saysMore: boolean;
  /** Whether it stands in a dateline: the article was written then. */
  readonly isDateline: boolean;
}

/** The date expressions of a text, in text order. Tokens are folded, so digits are Western and Arabic letters are in one spelling. */
export function datesOf(tokens: readonly Token[], language: ReadingLanguage, publishedOn: string | null): TextDate[] {
  const dates: TextDate[] = [];
  const context = new DateContext(tokens, language, publishedOn);
  let index = 0;
  while (index < tokens.length) {
    context.goTo(index);
    const found: TextDate | null =
      (language === "en" ? dateOfEventAt(tokens, index, dates) : null) ??
      dateAt(tokens, index, language, context.anchors);
    if (found) {
      const counted = dates.at(-1);
      if (counted && context.isCountedFrom(counted, found))
        dates[dates.length - 1] =
          dateAt(tokens, counted.from, language, { ...context.anchors, last: found.past }) ?? counted;
      context.add(found);
      dates.push(found);
    }
    index = found?.to ?? index + 1;
  }
  return dates;
}
