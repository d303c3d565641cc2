import { dayNumber } from "../../dates/dayNumber.ts";
import type { ReadingLanguage, Span } from "../reading.ts";
import type { Token } from "../text/token.ts";
import type { Anchors, DateRule } from "./anchors.ts";
import { arabicDates } from "./arabicDates.ts";
import { isInArabicDateline, isInDateline } from "./datelines.ts";
import { englishDates } from "./englishDates.ts";
import { eventDate } from "./eventDates.ts";

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

const mostWords = 11;
const shortMonths = new Set("jan feb mar apr jun jul aug sept sep oct nov dec".split(" "));
const rules: Readonly<Record<ReadingLanguage, readonly DateRule[]>> = { en: englishDates, ar: arabicDates };
const aheadWords = /\b(?:(?<!\bthe )next|tomorrow|coming|tonight)\b|المقبل|القادم|غدا|بعد غد/;
const sinceWords = /^(?:since|منذ)(?= )/;
const moreWords =
  /^(?:(?:in|since|on|of) )?(?:the )?(?:early|earlier|late|later|mid|end|beginning|start|spring|summer|autumn|fall|winter)|^(?:في |منذ )?(?:مطلع|اوايل|بدايه|نهايه|اواخر|منتصف|ربيع|صيف|خريف|شتاء)|days ago|ايام|week|اسبوع/;

/** The date expressions of a text, in text order. Tokens are folded, so digits are Western and Arabic letters are in one spelling. */
export function datesOf(tokens: readonly Token[], language: ReadingLanguage, publishedOn: string | null): TextDate[] {
  const day = publishedOn?.length === 10 ? publishedOn : null;
  const dates: TextDate[] = [];
  let last: string | null = null;
  let lastDay: string | null = null;
  let recent: string | null = null;
  let scene: string | null = null;
  let planned: string | null = null;
  let index = 0;
  while (index < tokens.length) {
    // A new paragraph that says "two days earlier" counts from a day, not from a month or year that the one before mentions.
    if (tokens[index]!.gap.includes("\n")) {
      last = lastDay ?? last;
      scene = recent ?? last;
      planned = null;
    }
    const found: TextDate | null =
      (language === "en" ? dateOfEventAt(tokens, index, dates) : null) ??
      dateAt(tokens, index, language, { day, published: publishedOn, last, scene, planned });
    // "sanctioned since 2018" tells no day that another one follows.
    const isPlan: boolean = found !== null && language === "en" && isOfPlan(tokens, found.from);
    if (found) planned = isPlan && found.future?.length === 10 ? found.future : null;
    if (found?.past != null && !found.isSince && !isPlan) {
      last = found.past;
      scene = last;
      if (last.length === 10) lastDay = last;
      if (isRecent(last, day)) recent = last;
    }
    if (found) dates.push(found);
    index = found?.to ?? index + 1;
  }
  return dates;
}

/** Whether a date is a day of the week before publication. */
function isRecent(date: string, published: string | null): boolean {
  if (published === null || date.length < 10) return false;
  const age = dayNumber(published) - dayNumber(date);
  return age >= 0 && age < 7;
}

function dateAt(tokens: readonly Token[], from: number, language: ReadingLanguage, anchors: Anchors): TextDate | null {
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
      const date = length === 0 || count > 1 ? read(match, anchors) : null;
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

/** "أن الاثنين جلسا": the two, which is written like Monday. */
function isPair(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.folded === "الاثنين" && /^[وبل]?(?:ان|بان|كلا|كلي)$/.test(tokens[index - 1]?.folded ?? "");
}

/** "will expire on Sunday": nothing that follows is counted from there. */
function isOfPlan(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 4), from);
  return before.some(({ folded }) => /^(?:will|would|until|till|due|planned|scheduled)$/.test(folded));
}

/** "on the day of the visit" */
function dateOfEventAt(tokens: readonly Token[], from: number, dates: readonly TextDate[]): TextDate | null {
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

/** The words after a token up to the end of its clause, with the marks that dates contain, and where each word ends. */
function wordsAfter(tokens: readonly Token[], from: number): { readonly words: string; readonly ends: number[] } {
  let words = "";
  const ends: number[] = [];
  for (let index = from + 1; index < Math.min(tokens.length, from + mostWords); index++) {
    const { gap, folded } = tokens[index]!;
    const isAbbreviation = gap === ". " && shortMonths.has(tokens[index - 1]!.folded);
    // A dash between spaces ends a dateline, one without joins numbers.
    if ((/[\n.؛;:!?؟]/.test(gap) && !isAbbreviation) || /\s[-–—]+\s/.test(gap)) break;
    words += markIn(gap) + folded;
    ends.push(words.length);
  }
  return { words, ends };
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/\//, "/"],
  [/[،,]/, ", "],
  [/[-–]/, "-"],
  [/\(/, " ("],
];

function markIn(gap: string): string {
  return marks.find(([mark]) => mark.test(gap))?.[1] ?? " ";
}
