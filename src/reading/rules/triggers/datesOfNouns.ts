import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import type { TextDate } from "../../dates/textDates.ts";
import type { ReadingLanguage } from "../../reading.ts";
import type { Token } from "../../text/token.ts";

/** A day that tells which attack or which election is meant: not when the rest of the sentence was. */
export interface DateOfNoun {
  /** The words of which the noun is one: from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  readonly date: TextDate;
}

/** How many words may stand between the day and its noun: "the May 5 joint naval exercises". */
const reach = 3;

/** Arabic nouns, folded, that a day behind them identifies. */
const arabicNouns =
  /^[وفبلك]?(?:ال|ل)?(?:هجوم|هجمات|تفجير|تفجيرات|اعتداءات|احداث|قوي|تحالف|حركه|تيار|ثوره|انتفاضه|حرب|نكسه|انقلاب|مجزره|انتخابات|استفتاء)$/;

/** Words before "Friday's talks" with which somebody takes part in them: what the sentence tells was on that day. */
const taking =
  /^(?:at|during|in|over|on|after|following|spent|attended|joined|hosted|chaired|opened|addressed|told|held|missed|skipped)$/;

/** "the September 11 attacks", "Friday's agreement", «انقلاب 25 أكتوبر»: the noun that a date identifies; undefined for a date that tells when something was. */
export function dateOfNoun(
  tokens: readonly Token[],
  language: ReadingLanguage,
  date: TextDate,
): DateOfNoun | undefined {
  const before = tokens[date.from - 1];
  if (language === "ar") {
    const { folded, gap } = tokens[date.from]!;
    const isNoun = gap === " " && /^\d/.test(folded) && arabicNouns.test(before?.folded ?? "");
    return isNoun ? { from: date.from - 1, to: date.from, date } : undefined;
  }
  const isOwner = tokens[date.to - 1]!.isGenitive && !taking.test(before?.folded ?? "");
  if (!isOwner && !/^(?:the|that|this|its|his|her|their|a)$/.test(before?.folded ?? "")) return undefined;
  let to = date.to;
  while (to < date.to + reach && isWordOfNoun(tokens[to])) to++;
  return to > date.to ? { from: date.to, to, date } : undefined;
}

function isWordOfNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:['’]s?)? $/.test(token.gap) &&
    token.letterCase !== "capital" &&
    !isFunctionWord(token.folded)
  );
}
