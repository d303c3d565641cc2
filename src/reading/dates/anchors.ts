import { dayNumber, isoDay } from "../../dates/dayNumber.ts";
import { isPartialDate } from "../../dates/partialDate.ts";

/** What words such as "yesterday" and "a day later" count from. */
export interface Anchors {
  /** The day of publication; null if it is not known to the day. */
  readonly day: string | null;
  /** The date of publication as far as it is known. */
  readonly published: string | null;
  /** The date that the text named last. */
  readonly last: string | null;
  /** The day that is spoken about: that of this paragraph, or else the last one of the days before publication. */
  readonly scene: string | null;
  /** The day to come that this paragraph named last. */
  readonly planned: string | null;
  /** The week that the sentence is about, counted from that of publication: "last week, A on Monday". */
  readonly week: -1 | 0 | 1 | null;
}

/** A date for what is past and for what is still to come; null if the words do not tell it. */
export interface FoundDate {
  readonly past: string | null;
  readonly future: string | null;
}

/** A pattern of folded words, and the date that they name; null if they name none. */
export type DateRule = readonly [pattern: RegExp, read: (match: RegExpExecArray, anchors: Anchors) => FoundDate | null];

export const unknown: FoundDate = { past: null, future: null };

export function both(date: string): FoundDate | null {
  return isPartialDate(date) ? { past: date, future: date } : null;
}

export function dayOf(year: string, month: number | undefined, day: string | number): FoundDate | null {
  return month === undefined ? null : both(`${year}-${two(month)}-${two(day)}`);
}

export function monthOf(year: string, month: number | undefined): FoundDate | null {
  return month === undefined ? null : both(`${year}-${two(month)}`);
}

/** A month, or a day of it, without a year: the last one before publication, or the next one. */
export function inYear({ published }: Anchors, month: number | undefined, day?: string | number): FoundDate | null {
  if (month === undefined) return null;
  const rest = day === undefined ? two(month) : `${two(month)}-${two(day)}`;
  if (published === null || published.length < 7) return isPartialDate(`2000-${rest}`) ? unknown : null;
  const year = Number(published.slice(0, 4));
  const at = published.slice(5, 5 + rest.length);
  const past = `${rest <= at ? year : year - 1}-${rest}`;
  const future = `${rest >= at ? year : year + 1}-${rest}`;
  return isPartialDate(past) && isPartialDate(future) ? { past, future } : null;
}

/** Which of the days of that name: that of the week that is spoken of or the nearest one, the one before, or the one to come. */
export function onWeekday(
  { day, week }: Anchors,
  weekday: number,
  which: "nearest" | "last" | "next" = "nearest",
): FoundDate {
  if (day === null) return unknown;
  const today = dayNumber(day);
  if (which === "nearest" && week !== null) return both(isoDay(mondayOf(day) + 7 * week + ((weekday + 6) % 7)))!;
  const since = (new Date(`${day}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
  const past = isoDay(today - (which === "last" && since === 0 ? 7 : since));
  const future = isoDay(today + (which === "next" && since === 0 ? 7 : (7 - since) % 7));
  return { past: which === "next" ? future : past, future: which === "last" ? past : future };
}

/** The day of that name before a date, or after it. */
export function onWeekdayFrom(from: string | null, weekday: number, direction: -1 | 1): FoundDate {
  if (from?.length !== 10) return unknown;
  const shift = (weekday - new Date(`${from}T00:00:00Z`).getUTCDay()) * direction;
  return days(from, direction * (((shift + 6) % 7) + 1));
}

/** "on the 21st": the last day of that number before publication, or the next one. */
export function inMonth({ day }: Anchors, number: string): FoundDate | null {
  if (day === null) return Number(number) <= 31 ? unknown : null;
  const own = Number(day.slice(8));
  const monthAt = (shift: number) => months(day, shift).past!;
  const past = `${monthAt(Number(number) <= own ? 0 : -1)}-${two(number)}`;
  const future = `${monthAt(Number(number) >= own ? 0 : 1)}-${two(number)}`;
  return isPartialDate(past) && isPartialDate(future) ? { past, future } : null;
}

export function days(from: string | null, count: number): FoundDate {
  return (from?.length === 10 ? both(isoDay(dayNumber(from) + count)) : null) ?? unknown;
}

/** "at the time": the date that was named, however precise. */
export const sameAs = (date: string | null): FoundDate | null => (date === null ? null : both(date));

export function months(from: string | null, count: number): FoundDate {
  if (from === null || from.length < 7) return unknown;
  const number = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + count;
  return both(`${Math.floor(number / 12)}-${two((number % 12) + 1)}`) ?? unknown;
}

export function years(from: string | null, count: number): FoundDate {
  return (from === null ? null : both(String(Number(from.slice(0, 4)) + count))) ?? unknown;
}

/** Within some days before publication: its month, if all of them are in it. */
export function withinDays(day: string | null, count: number): FoundDate {
  if (day === null || Number(day.slice(8)) <= count) return unknown;
  return { past: day.slice(0, 7), future: null };
}

/** A week from Monday to Sunday, counted from that of publication: its month, if all of it is in one. */
export function weekOf({ day }: Anchors, shift: -1 | 0 | 1): FoundDate {
  if (day === null) return unknown;
  const monday = mondayOf(day) + 7 * shift;
  // Of the week of publication, only the days up to this one are past, and only those from it on are to come.
  const past = shift > 0 ? null : monthOfDays(monday, shift === 0 ? dayNumber(day) : monday + 6);
  const future = shift < 0 ? null : monthOfDays(shift === 0 ? dayNumber(day) : monday, monday + 6);
  return { past, future };
}

/** The last weekend before the day of publication, or the next one, Friday to Sunday: its month, if all of it is in one. */
export function weekend({ day }: Anchors): FoundDate {
  if (day === null) return unknown;
  const monday = mondayOf(day);
  return { past: monthOfDays(monday - 3, monday - 1), future: monthOfDays(monday + 4, monday + 6) };
}

/** The year of the last spring, summer or autumn before publication, or of the next one. @param first its first month, 1 to 12 */
export function seasonOf({ published }: Anchors, first: number): FoundDate {
  if (published === null || published.length < 7) return unknown;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const isOver = month > first + 2;
  // During the season itself, "last spring" may be this one or the one of last year.
  if (month >= first && !isOver) return unknown;
  return { past: String(isOver ? year : year - 1), future: String(isOver ? year + 1 : year) };
}

function mondayOf(day: string): number {
  return dayNumber(day) - ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7);
}

/** The month of some days; null if they are in two. */
function monthOfDays(first: number, last: number): string | null {
  const [one, other] = [isoDay(first).slice(0, 7), isoDay(last).slice(0, 7)];
  return one === other ? one : null;
}

function two(number: string | number): string {
  return String(number).padStart(2, "0");
}
