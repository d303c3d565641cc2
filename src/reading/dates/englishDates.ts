import {
  type DateRule,
  days,
  months,
  sameAs,
  seasonOf,
  unknown,
  weekend,
  weekOf,
  withinDays,
  years,
} from "./anchors.ts";
import { englishCalendarDates } from "./englishCalendarDates.ts";
import { count, end, numberOf } from "./englishDateWords.ts";

/** "nearly two", of days or other units. */
const about = `(?:some |just |only |nearly |about |almost )?${count}`;
const daytime = "(?:day|morning|afternoon|evening|night)";

/** Dates in English, the most specific first. */
export const englishDates: readonly DateRule[] = [
  ...englishCalendarDates,
  [
    new RegExp(
      `^a day earlier|^(?:a day before|the night before|the evening before|(?:on )?the (?:day before|previous (?:day|evening|night)))${end}`,
    ),
    (_, { last }) => days(last, -1),
  ],
  [
    new RegExp(
      `^a day later|^(?:a day|(?:on )?the (?:day|morning)) after(?:${end}|(?= with| in| at))|^(?:(?:on )?the (?:next day|following (?:day|morning|evening))|the next (?:morning|evening))(?:${end}|(?= he| she| they| both| the two| with| in| at))`,
    ),
    (_, { last }) => days(last, 1),
  ],
  [
    new RegExp(`^${about} (day|week)s? before${end}`),
    ([, n, unit], { last }) => days(last, -numberOf(n!) * daysIn[unit!]!),
  ],
  // "left on Friday, two days after A had come": the day on which A came.
  [
    new RegExp(`^(?:${about} (day|week)s?|the (day)) (before|after)(?! that)`),
    ([, n, unit, one, which], { last }) =>
      days(last, (which === "after" ? -1 : 1) * (one ? 1 : numberOf(n!) * daysIn[unit!]!)),
  ],
  [
    new RegExp(`^${about} (day|week)s? after that`),
    ([, n, unit], { last }) => days(last, numberOf(n!) * daysIn[unit!]!),
  ],
  [
    new RegExp(`^${about} (day|week|fortnight)s? (earlier|later|ago)`),
    ([, n, unit, way], { last, day }) =>
      days(way === "ago" ? day : last, (way === "later" ? 1 : -1) * numberOf(n!) * daysIn[unit!]!),
  ],
  [
    new RegExp(`^${about} months? (earlier|later|ago)`),
    ([, n, way], { last, published }) =>
      months(way === "ago" ? published : last, (way === "later" ? 1 : -1) * numberOf(n!)),
  ],
  [
    new RegExp(`^${about} years? (earlier|later|ago)`),
    ([, n, way], { last, published }) =>
      years(way === "ago" ? published : last, (way === "later" ? 1 : -1) * numberOf(n!)),
  ],
  // "the same day the deal was signed": that of a clause.
  [
    new RegExp(`^(?:on )?the same ${daytime}(?= (?:that|as|when|on which|the|an?|his|her|it|they|he|she) )`),
    () => unknown,
  ],
  [
    new RegExp(
      `^(?:on |later |earlier )?(?:on )?the same ${daytime}|^(?:later|earlier) that ${daytime}|^that (?:same )?${daytime}`,
    ),
    (_, { last, planned }) => days(planned ?? last, 0),
  ],
  [
    new RegExp(
      `^(?:later|earlier) in the day|^(?:in|during) the (?:afternoon|evening|morning)|^(?:${count} |several |a few |some )?(?:hours?|minutes) (?:later|earlier)|^hours (?:later|earlier)|^within (?:hours|minutes|the hour|an hour|the day)(?! of)`,
    ),
    (_, { scene }) => days(scene, 0),
  ],
  [
    /^(?:by|at|around|before|until) (?:noon|midday|nightfall|sunset|dusk|daybreak|dawn|sunrise|midnight|lunchtime)(?! on| of| yesterday| last)|^by (?:evening|the evening|morning|night)(?! of)/,
    (_, { scene }) => (scene?.length === 10 ? days(scene, 0) : null),
  ],
  [/^(?:in )?the same month|^(?:earlier |later )?that month/, (_, { last }) => months(last, 0)],
  [/^(?:in )?the (?:following|next) month|^a month later/, (_, { last }) => months(last, 1)],
  [/^(?:in )?the (?:previous|preceding) month|^a month (?:earlier|before)/, (_, { last }) => months(last, -1)],
  [/^(?:in )?the same year|^(?:earlier |later )?that year/, (_, { last }) => years(last, 0)],
  [/^(?:in )?the (?:following|next) year|^a year later/, (_, { last }) => years(last, 1)],
  [/^(?:in )?the (?:previous|preceding) year|^(?:a|the) year (?:earlier|before)/, (_, { last }) => years(last, -1)],
  [new RegExp(`^at the time${end}`), (_, { last }) => sameAs(last)],
  [/^yesterday/, (_, { day }) => days(day, -1)],
  [/^(?:earlier |later )?today|^tonight|^this (?:morning|afternoon|evening)/, (_, { day }) => days(day, 0)],
  [/^tomorrow/, (_, { day }) => days(day, 1)],
  [/^(?:early |late |earlier |later )?last month/, (_, { published }) => months(published, -1)],
  [/^(?:early |late )?next month/, (_, { published }) => months(published, 1)],
  [
    /^(?:earlier |later )?this month|^(?:at |by )?the (?:start|beginning|end) of (?:the|this) month/,
    (_, { published }) => months(published, 0),
  ],
  [/^(?:early |late |earlier |later )?last year/, (_, { published }) => years(published, -1)],
  [/^(?:early |late )?next year/, (_, { published }) => years(published, 1)],
  [
    /^(?:earlier |later )?this year|^(?:at |by )?the (?:start|beginning|end) of (?:the|this) year/,
    (_, { published }) => years(published, 0),
  ],
  [/^(?:a few |several |some )?days ago/, (_, { day }) => withinDays(day, 7)],
  [/^a week ago/, (_, { day }) => withinDays(day, 14)],
  [/^(?:earlier |later )?this week|^(?:earlier|later) in the week/, (_, at) => weekOf(at, 0)],
  [/^(?:early |late |earlier |later )?last week/, (_, at) => weekOf(at, -1)],
  [/^(?:early |late )?next week|^(?:in )?the coming week/, (_, at) => weekOf(at, 1)],
  [/^(?:at |over |on |during )?(?:the|this|last|next|the past|the coming) weekend/, (_, at) => weekend(at)],
  [
    /^(?:in )?(?:the )?(last|this|next|coming|past) (spring|summer|autumn|fall)/,
    ([, , season], at) => seasonOf(at, seasons[season!]!),
  ],
  [
    /^the (?:previous|following) week|^(?:last|next|this) winter|^(?:in|within) (?:the coming )?(?:days|weeks|months)(?: of [a-z ]+?)?(?= |$)|^(?:a few|several|some|many) (?:days|weeks|months|years) (?:ago|earlier|later)/,
    () => unknown,
  ],
];

/** The month with which each begins. */
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9 };

const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };
