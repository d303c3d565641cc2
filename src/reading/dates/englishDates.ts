import { monthByName } from "../../dates/monthNames.ts";
import {
  both,
  type DateRule,
  dayOf,
  days,
  inYear,
  monthOf,
  months,
  onWeekday,
  unknown,
  withinDays,
  years,
} from "./anchors.ts";

const weekdayNames = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const numbers =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const month =
  "(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";
/** Names of months that are other words, too, follow a word that makes them dates. */
const introduction = "(?:in|since|until|from|by|during|of|for|before|after)";
const part = "(?:(?:early|late|mid|earlier in|later in|the end of|the beginning of|the start of|the middle of)[ -])?";
const ordinal = "(\\d{1,2})(?:st|nd|rd|th)?";
const weekday = `(${weekdayNames.join("|")})`;
const count = `(\\d{1,2}|an?|${numbers.join("|")})`;
/** A new clause or the end follows: "the day before", not "the day before the summit". */
const end = "(?= and| when| after|,|$)";

/** Dates in English, the most specific first. */
export const englishDates: readonly DateRule[] = [
  [new RegExp(`^${ordinal} (?:of )?${month},? (\\d{4})`), ([, d, m, y]) => dayOf(y!, monthByName(m!), d!)],
  [new RegExp(`^${month} ${ordinal},? (\\d{4})`), ([, m, d, y]) => dayOf(y!, monthByName(m!), d!)],
  [new RegExp(`^(?:the )?${part}${month},? (?:of )?(\\d{4})`), ([, m, y]) => monthOf(y!, monthByName(m!))],
  [new RegExp(`^(?:${weekday},? )?${month} ${ordinal}(?![\\d-])`), ([, , m, d], at) => inYear(at, monthByName(m!), d!)],
  [new RegExp(`^(?:${weekday},? )?${ordinal} (?:of )?${month}`), ([, , d, m], at) => inYear(at, monthByName(m!), d!)],
  [new RegExp(`^(?:last|this past) ${month}`), ([, m], at) => inYear(at, monthByName(m!))],
  [
    new RegExp(`^${month} (?:last|this|next|the following|the same) year`),
    ([words, m], { published, last }) => {
      const from = /following|same/.test(words) ? last : published;
      const shift = words.includes("last") ? -1 : /next|following/.test(words) ? 1 : 0;
      return from === null ? unknown : monthOf(String(Number(from.slice(0, 4)) + shift), monthByName(m!));
    },
  ],
  [
    new RegExp(
      `^${introduction} (?:the )?${part}(?:last |this |next )?${month}(?!,? \\d{4}| \\d{1,2}| (?:last|this|next|the following|the same) year)`,
    ),
    ([, m], at) => inYear(at, monthByName(m!)),
  ],
  [new RegExp(`^(?:early|late|mid|earlier in|later in)[ -]${month}`), ([, m], at) => inYear(at, monthByName(m!))],
  [
    /^(?:in|since|until|from|by|during|late|early|of|the end of|back in|between|to|for) (?:late |early |the year |mid-|the (?:spring|summer|autumn|fall|winter|end|beginning) of )?(1[89]\d{2}|20\d{2})(?![\d-])/,
    ([, y]) => both(y!),
  ],
  [
    new RegExp(`^(?:on )?(?:last|this past) ${weekday}`),
    ([, d], at) => onWeekday(at, weekdayNames.indexOf(d!), "last"),
  ],
  [
    new RegExp(`^(?:on )?(?:next|this coming) ${weekday}`),
    ([, d], at) => onWeekday(at, weekdayNames.indexOf(d!), "next"),
  ],
  [
    new RegExp(`^(?:on |this |late |early )?${weekday}(?: (?:morning|afternoon|evening|night))?`),
    ([, d], at) => onWeekday(at, weekdayNames.indexOf(d!)),
  ],
  [
    new RegExp(`^a day earlier|^(?:a day before|(?:on )?the (?:day before|previous day))${end}`),
    (_, { last }) => days(last, -1),
  ],
  [
    new RegExp(
      `^a day later|^(?:a day after|(?:on )?the (?:day after|next day|following day)|the next (?:morning|evening))${end}`,
    ),
    (_, { last }) => days(last, 1),
  ],
  [/^(?:a day (?:before|after)|the day (?:before|after))/, () => unknown],
  [
    new RegExp(`^${count} (day|week)s? (earlier|later|ago)`),
    ([, n, unit, way], { last, day }) =>
      days(way === "ago" ? day : last, (way === "later" ? 1 : -1) * numberOf(n!) * (unit === "week" ? 7 : 1)),
  ],
  [
    new RegExp(`^${count} months? (earlier|later|ago)`),
    ([, n, way], { last, published }) =>
      months(way === "ago" ? published : last, (way === "later" ? 1 : -1) * numberOf(n!)),
  ],
  [
    new RegExp(`^${count} years? (earlier|later|ago)`),
    ([, n, way], { last, published }) =>
      years(way === "ago" ? published : last, (way === "later" ? 1 : -1) * numberOf(n!)),
  ],
  [
    /^(?:on |later )?the same (?:day|evening)|^(?:later|earlier) that day|^that (?:day|evening)/,
    (_, { last }) => days(last, 0),
  ],
  [
    /^(?:later|earlier) in the day|^(?:in|during) the (?:afternoon|evening|morning)|^(?:an hour|hours|a few hours|some hours|minutes) (?:later|earlier)|^that (?:morning|afternoon|night)/,
    (_, { last }) => days(last, 0),
  ],
  [/^(?:in )?the same month|^(?:earlier |later )?that month/, (_, { last }) => months(last, 0)],
  [/^(?:in )?the (?:following|next) month|^a month later/, (_, { last }) => months(last, 1)],
  [/^(?:in )?the (?:previous|preceding) month|^a month (?:earlier|before)/, (_, { last }) => months(last, -1)],
  [/^(?:in )?the same year|^(?:earlier |later )?that year/, (_, { last }) => years(last, 0)],
  [/^(?:in )?the (?:following|next) year|^a year later/, (_, { last }) => years(last, 1)],
  [/^(?:in )?the (?:previous|preceding) year|^(?:a|the) year (?:earlier|before)/, (_, { last }) => years(last, -1)],
  [/^yesterday/, (_, { day }) => days(day, -1)],
  [/^(?:earlier |later )?today|^tonight|^this (?:morning|afternoon|evening)/, (_, { day }) => days(day, 0)],
  [/^tomorrow/, (_, { day }) => days(day, 1)],
  [/^(?:early |late |earlier |later )?last month/, (_, { published }) => months(published, -1)],
  [/^(?:early |late )?next month/, (_, { published }) => months(published, 1)],
  [/^(?:earlier |later )?this month/, (_, { published }) => months(published, 0)],
  [/^(?:early |late |earlier |later )?last year/, (_, { published }) => years(published, -1)],
  [/^(?:early |late )?next year/, (_, { published }) => years(published, 1)],
  [/^(?:earlier |later )?this year/, (_, { published }) => years(published, 0)],
  [/^(?:earlier )?this week|^(?:a few |several |some )?days ago/, (_, at) => withinDays(at, 7)],
  [/^last week|^a week ago/, (_, at) => withinDays(at, 14)],
  [
    /^(?:next|the previous|the following|the coming) week|^(?:at |over )?the weekend|^(?:last|next) weekend|^(?:last|next|this) (?:spring|summer|autumn|fall|winter)|^(?:in|within) (?:the coming )?(?:days|weeks|months)(?: of [a-z ]+?)?(?= |$)|^(?:a few|several|some|many) (?:days|weeks|months|years) (?:ago|earlier|later)/,
    () => unknown,
  ],
];

function numberOf(word: string): number {
  if (/^an?$/.test(word)) return 1;
  return /^\d+$/.test(word) ? Number(word) : numbers.indexOf(word);
}
