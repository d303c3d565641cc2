import type { ReadingLanguage } from "../reading.ts";
import type { Token } from "../text/token.ts";
import type { Anchors, DateRule, FoundDate } from "./anchors.ts";
import { arabicDates } from "./arabicDates.ts";
import { isInArabicDateline, isInDateline } from "./datelines.ts";
import { englishDates } from "./englishDates.ts";
import { eventDate } from "./eventDates.ts";
import type { TextDate } from "./textDates.ts";
import { wordsAfter } from "./wordsOfDates.ts";

const rules: Readonly<Record<ReadingLanguage, readonly DateRule[]>> = { en: englishDates, ar: arabicDates };
const aheadWords = /\b(?:(?<!\bthe )next|tomorrow|coming|tonight)\b|المقبل|القادم|غدا(?!ه)|بعد غد/;
const sinceWords = /^(?:since|منذ)(?= )/;
const moreWords =
  /^(?:(?:in|since|on|of) )?(?:the )?(?:early|earlier|late|later|mid|end|beginning|start|spring|summer|autumn|fall|winter)|^(?:في |منذ )?(?:مطلع|اوايل|بدايه|نهايه|اواخر|منتصف|ربيع|صيف|خريف|شتاء|النصف|الثلث|الربع|العشر)|days ago|ايام|week|اسبوع/;

/** The date whose words begin at a token; null if none do. */
export function dateAt(
  tokens: readonly Token[],
  from: number,
  language: ReadingLanguage,
  anchors: Anchors,
): TextDate | null {
  const first = tokens[from]!;
  if (isPair(tokens, from)) return null;
  const rest = wordsAfter(tokens, from);
  const starts = language === "ar" ? first.forms : [{ word: first.folded, skipped: 0 }];
  for (const [pattern, read] of rules[language])
    for (const { word, skipped } of starts) {
      const match = pattern.exec(word + rest.words);
      if (!match) continue;
      const length = match[0].length - word.length;
      const count = length === 0 ? 1 : rest.ends.indexOf(length) + 2;
      // A match that ends within a word is none.
      const date = length === 0 || count > 1 ? withoutFuture(read(match, anchors), match[0], anchors) : null;
      if (!date) continue;
      return {
        ...date,
        from,
        to: from + count,
        start: first.start + skipped,
        end: tokens[from + count - 1]!.end,
        isAhead: aheadWords.test(match[0]),
        isSince: sinceWords.test(match[0]) || /^(?:since|منذ)$/.test(tokens[from - 1]?.folded ?? ""),
        saysMore: date.past === null || moreWords.test(match[0]),
        isDateline: (language === "en" ? isInDateline : isInArabicDateline)(tokens, from),
      };
    }
  return null;
}

/** "the following month", counted from the month of publication: nothing was then. */
function withoutFuture(date: FoundDate | null, words: string, { published }: Anchors): FoundDate | null {
  if (!date?.past || published === null || /\d/.test(words) || aheadWords.test(words)) return date;
  const { past, future } = date;
  return past.length <= published.length && past > published.slice(0, past.length) ? { past: null, future } : date;
}

/** "أن الاثنين جلسا": the two, which is written like Monday. */
function isPair(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.folded === "الاثنين" && /^[وبل]?(?:ان|بان|كلا|كلي)$/.test(tokens[index - 1]?.folded ?? "");
}

/** "on the day of the visit" */
export function dateOfEventAt(tokens: readonly Token[], from: number, dates: readonly TextDate[]): TextDate | null {
  const first = tokens[from]!;
  if (!/^(?:on|the|an?|\d+|[a-z]+)$/.test(first.folded)) return null;
  const rest = wordsAfter(tokens, from);
  const named = dates.flatMap(({ from: at, past }) => (past?.length === 10 ? [{ at, past }] : []));
  const found = eventDate(first.folded + rest.words, tokens, from, named);
  const count = found ? rest.ends.indexOf(found.length - first.folded.length) + 2 : 1;
  if (!found || count < 2) return null;
  const { start } = first;
  const end = tokens[from + count - 1]!.end;
  return {
    ...found.date,
    from,
    to: from + count,
    start,
    end,
    isAhead: false,
    isSince: false,
    saysMore: false,
    isDateline: false,
  };
}
