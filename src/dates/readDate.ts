import { fold } from "../names/fold.ts";
import { withoutInvisible } from "../text/identityText.ts";
import { monthByName } from "./monthNames.ts";
import { isPartialDate } from "./partialDate.ts";

/** A date in a text, as a partial date. */
export interface ReadDate {
  readonly date: string;
  /** Whether the text has a day or month that does not exist, or that could be read in two ways; it is left out. */
  readonly cut?: true;
}

/** ISO 8601, year first, perhaps with a time of day and a time zone. */
const yearFirst = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[t ]\d{1,2}:\d{2}.*|z|[+-]\d{2}:?\d{2})?)?)?$/;
const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const monthFirst = /^(\d{1,2})[-/.](\d{4})$/;
/** A month's name: letters, with what stands between two names of one month. */
const monthName = String.raw`(\p{L}[\p{L}\p{M}./()\- ]*?)`;
const withDay = new RegExp(
  String.raw`^(\d{1,2})(?:\.|st|nd|rd|th|er|º)?[ -]*(?:de |of |من )?${monthName}[., -]*(?:de |سنه |عام )?(\d{4})$`,
  "u",
);
const withDayAfter = new RegExp(String.raw`^${monthName} ?(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$`, "u");
const withoutDay = new RegExp(String.raw`^${monthName}[., -]*(?:de |سنه |عام )?(\d{4})$`, "u");

/** An unknown month or day: "2014-xx-xx", "2014-05-??" */
const unknownParts = /(?<=^\d{4}(?:-\d{1,2})?)(?:-(?:xx|\?\?|--))+$/;

/** Words around a date that add nothing: "in 2018", "عام ٢٠١٨", "2018 г.", "٢٠١٨م". */
const before = /^(?:in|on|the year|year|le|en|annee|am|im|в|في|عام|سنه|يوم|بتاريخ) (?=[\p{L}\d])/u;
const after = /(?<=\d{4})(?: ?(?:г|год|года|м|م|ad|ce)\.?|\.)$/u;

/** Reads a single date in the usual notations and in several languages; null if the text is anything else. */
export function readDate(text: string): ReadDate | null {
  if (isPartialDate(text)) return { date: text };
  return readFoldedDate(foldDate(text));
}

/** The form of a text in which dates are read. */
export function foldDate(text: string): string {
  return fold(withoutInvisible(text)).replace(/\s+/g, " ").trim();
}

/** Like `readDate`, for a text from `foldDate`. */
export function readFoldedDate(folded: string): ReadDate | null {
  const text = folded.replace(before, "").replace(after, "").replace(unknownParts, "");
  return readNumbers(text) ?? readWords(text);
}

function readNumbers(text: string): ReadDate | null {
  const [isYearFirst, year, , month, day] = yearFirst.exec(text) ?? [];
  if (isYearFirst !== undefined) return calendarDate(year!, month, day);
  const [isDayFirst, one, separator, two, ofYear] = dayFirst.exec(text) ?? [];
  if (isDayFirst === undefined) {
    const [, monthNumber, withYear] = monthFirst.exec(text) ?? [];
    return withYear === undefined ? null : calendarDate(withYear, monthNumber);
  }
  // Points separate day and month in this order; with other separators, America writes the month first.
  if (separator === "." || Number(one) > 12 || one === two) return calendarDate(ofYear!, two, one);
  return Number(two) > 12 ? calendarDate(ofYear!, one, two) : { ...calendarDate(ofYear!)!, cut: true };
}

function readWords(text: string): ReadDate | null {
  const [, day, name, year] = withDay.exec(text) ?? [];
  const [, nameFirst, dayAfter, yearAfter] = withDayAfter.exec(text) ?? [];
  const [, alone, ofYear] = withoutDay.exec(text) ?? [];
  for (const [word, inYear, ofMonth] of [
    [name, year, day],
    [nameFirst, yearAfter, dayAfter],
    [alone, ofYear, undefined],
  ]) {
    const month = word === undefined ? undefined : monthByName(word);
    if (month !== undefined) return calendarDate(inYear!, String(month), ofMonth);
  }
  return null;
}

/** The parts as a partial date, as far as the calendar has them; null if it does not have the year. */
export function calendarDate(year: string, month?: string, day?: string): ReadDate | null {
  const given = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")]));
  // 1944-00-00 is a usual way of writing 1944.
  const parts = given.slice(0, given.indexOf("00") === -1 ? 3 : given.indexOf("00"));
  const valid = [3, 2, 1].map((length) => parts.slice(0, length).join("-")).find(isPartialDate);
  if (valid === undefined) return null;
  return valid === parts.join("-") ? { date: valid } : { date: valid, cut: true };
}
