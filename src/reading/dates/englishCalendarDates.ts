import { monthByName } from "../../dates/monthNames.ts";
import { both, type DateRule, dayOf, inMonth, inYear, monthOf, onWeekday, onWeekdayFrom, unknown } from "./anchors.ts";
import {
  dayOfName,
  introduction,
  month,
  ordinal,
  ordinalName,
  part,
  weekday,
  weekdayNames,
} from "./englishDateWords.ts";

const yearWords = "(?:of )?(last|this|next|the following|the same|that) year";
const time = "(?: (?:morning|afternoon|evening|night))?";

/** Days, months and years by their names and numbers, the most specific first. */
export const englishCalendarDates: readonly DateRule[] = [
  [/^(\d{4})-(\d{2})-(\d{2})(?!\d)/, ([, y, m, d]) => both(`${y}-${m}-${d}`)],
  [
    new RegExp(`^(?:(?:on )?${weekday},? )?(?:(?:on )?the )?${ordinal} (?:of )?${month},? (\\d{4})`),
    ([, , d, m, y]) => dayOf(y!, monthByName(m!), d!),
  ],
  [
    new RegExp(`^(?:(?:on )?${weekday},? )?${month} ${ordinal},? (\\d{4})`),
    ([, , m, d, y]) => dayOf(y!, monthByName(m!), d!),
  ],
  // "the third of September"
  [
    new RegExp(`^(?:on )?(?:the )?${ordinalName} of ${month}(?:,? (\\d{4}))?`),
    ([, name, m, y], at) => {
      const day = dayOfName(name!);
      return y ? dayOf(y, monthByName(m!), day) : inYear(at, monthByName(m!), day);
    },
  ],
  // "March 3-5", "3 to 5 March": the first day.
  [new RegExp(`^${month} ${ordinal}-\\d{1,2},? (\\d{4})`), ([, m, d, y]) => dayOf(y!, monthByName(m!), d!)],
  [new RegExp(`^${month} ${ordinal}-\\d{1,2}(?![\\d-])`), ([, m, d], at) => inYear(at, monthByName(m!), d!)],
  [
    new RegExp(`^${ordinal}(?:-| to | and )\\d{1,2} (?:of )?${month},? (\\d{4})`),
    ([, d, m, y]) => dayOf(y!, monthByName(m!), d!),
  ],
  [new RegExp(`^${ordinal}(?:-| to )\\d{1,2} (?:of )?${month}`), ([, d, m], at) => inYear(at, monthByName(m!), d!)],
  [new RegExp(`^(?:the )?${part}${month},? (?:of )?(\\d{4})`), ([, m, y]) => monthOf(y!, monthByName(m!))],
  [
    new RegExp(`^(?:(?:on )?${weekday}(?:,| \\()? ?)?${month} ${ordinal}(?![\\d-])`),
    ([, , m, d], at) => inYear(at, monthByName(m!), d!),
  ],
  [
    new RegExp(`^(?:(?:on )?${weekday}(?:,| \\()? ?)?(?:(?:on )?the )?${ordinal} (?:of )?${month}`),
    ([, , d, m], at) => inYear(at, monthByName(m!), d!),
  ],
  [new RegExp(`^(?:last|this past) ${month}`), ([, m], at) => inYear(at, monthByName(m!))],
  [
    new RegExp(`^${month} ${yearWords}`),
    ([, m, which], { published, last }) => {
      const from = /following|same|that/.test(which!) ? last : published;
      const shift = which === "last" ? -1 : /next|following/.test(which!) ? 1 : 0;
      return from === null ? unknown : monthOf(String(Number(from.slice(0, 4)) + shift), monthByName(m!));
    },
  ],
  [
    new RegExp(`^${introduction} (?:the )?${part}(?:last |this |next )?${month}(?!,? \\d{4}| \\d{1,2}| ${yearWords})`),
    ([, m], at) => inYear(at, monthByName(m!)),
  ],
  [new RegExp(`^(?:early|late|mid|earlier in|later in)[ -]${month}`), ([, m], at) => inYear(at, monthByName(m!))],
  [
    /^(?:in|since|until|from|by|during|late|early|of|the end of|back in|between|to|for) (?:late |early |the year |mid-|the (?:spring|summer|autumn|fall|winter|end|beginning) of )?(1[89]\d{2}|20\d{2})(?![\d-])/,
    ([, y]) => both(y!),
  ],
  [/^(?:early|late|mid)[ -](1[89]\d{2}|20\d{2})(?![\d-])/, ([, y]) => both(y!)],
  [/^new year eve/, (_, at) => inYear(at, 12, 31)],
  [/^new year day/, (_, at) => inYear(at, 1, 1)],
  [/^christmas eve/, (_, at) => inYear(at, 12, 24)],
  [/^christmas day/, (_, at) => inYear(at, 12, 25)],
  [
    new RegExp(`^(?:on )?the (previous|preceding|following|next) ${weekday}${time}`),
    ([, which, d], { last }) =>
      onWeekdayFrom(last, weekdayNames.indexOf(d!), /previous|preceding/.test(which!) ? -1 : 1),
  ],
  [
    new RegExp(`^(?:on )?${weekday} (?:of )?(last|next) week`),
    ([, d, which], at) => onWeekday(at, weekdayNames.indexOf(d!), which === "last" ? "last" : "next"),
  ],
  [
    new RegExp(`^(?:on )?(?:last|this past) ${weekday}${time}`),
    ([, d], at) => onWeekday(at, weekdayNames.indexOf(d!), "last"),
  ],
  [
    new RegExp(`^(?:on )?(?:next|this coming) ${weekday}${time}`),
    ([, d], at) => onWeekday(at, weekdayNames.indexOf(d!), "next"),
  ],
  [
    new RegExp(
      `^(?:(?:early |earlier |late |later |overnight |midday )?on |this |late |early |overnight )?${weekday}${time}`,
    ),
    ([, d], at) => onWeekday(at, weekdayNames.indexOf(d!)),
  ],
  [
    /^(?:on )?the (\d{1,2})(?:st|nd|rd|th)(?! century| anniversary| of| time| such| (?:floor|hole|green|round|session|summit|edition|congress|birthday|parallel|meridian|arrondissement|district|brigade|division|battalion|amendment|article|package|place|minute|hour|day|week|month|year|century|century’s)| \w+ (?:anniversary|time))/,
    ([, d], at) => inMonth(at, d!),
  ],
];
