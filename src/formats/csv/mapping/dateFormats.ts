import { z } from "zod";
import { isoDay } from "../../../dates/dayNumber.ts";
import { monthByName } from "../../../dates/monthNames.ts";
import { calendarDate, type ReadDate } from "../../../dates/readDate.ts";
import { toWesternDigits } from "../../../text/westernDigits.ts";

/** The format of a column's dates: directives of strptime, or "excel" for the day numbers of a spreadsheet. */
export type DateFormat = string;
/** Accepts any text; `validateDateFormat` checks its directives. */
export const dateFormatSchema = z.string().min(1, "must not be empty");

/** What each directive matches. A time of day is matched but dropped, since a date here is at most as precise as a day. */
const directives: Readonly<Record<string, string>> = {
  Y: String.raw`(?<year>\d{4})`,
  m: String.raw`(?<month>\d{1,2})`,
  d: String.raw`(?<day>\d{1,2})`,
  B: String.raw`(?<monthName>[\p{L}\p{M}.][\p{L}\p{M}. /()]*?)`,
  H: String.raw`\d{1,2}`,
  M: String.raw`\d{1,2}`,
  S: String.raw`\d{1,2}`,
  f: String.raw`\d{1,9}`,
  z: String.raw`(?:Z|[+-]\d{2}:?\d{2})`,
  "%": "%",
};

/** What is wrong with a format and what to write instead, without a final full stop; null if it is valid. */
export function validateDateFormat(format: DateFormat): string | null {
  if (format === "excel") return null;
  const used = [...format.matchAll(/%(.?)/gsu)].map(([, letter]) => letter!);
  const unknown = used.find((letter) => !Object.hasOwn(directives, letter));
  if (unknown === "y") return "has %y, but a year of two digits is ambiguous. Use %Y";
  if (unknown !== undefined)
    return `has %${unknown}, which is unknown. Use %Y, %m, %d, %B (a month's name), %H, %M, %S, %f, %z and %%; or excel for a spreadsheet's day numbers`;
  if (!used.includes("Y")) return "has no year. Add %Y";
  if (used.includes("d") && !used.includes("m") && !used.includes("B")) return "has a day but no month. Add %m or %B";
  const repeated = used.find((letter, index) => /[YmdB]/.test(letter) && used.indexOf(letter) !== index);
  return repeated ? `has %${repeated} twice` : null;
}

/**
 * Parses a text as a partial date with the precision of the format: "06/2018" with "%m/%Y" gives "2018-06". A day that the
 * month does not have is cut. Null if the text does not match the format or has no such month.
 * @param language the language of month names, in addition to English
 */
export function parseDate(text: string, format: DateFormat, language: string): ReadDate | null {
  const digits = toWesternDigits(text);
  if (format === "excel") return parseSpreadsheetDay(digits);
  const found = compileFormat(format).exec(digits)?.groups;
  if (!found) return null;
  const { year, monthName, day } = found;
  const month = monthName === undefined ? found.month : monthByName(monthName, language)?.toString();
  const isMonth = month === undefined ? monthName === undefined : Number(month) <= 12;
  return isMonth ? calendarDate(year!, month, day) : null;
}

/** Days since 1899-12-30. Spreadsheets count like this from March 1900; before, they count 29 February 1900, which did not exist. */
function parseSpreadsheetDay(text: string): ReadDate | null {
  const day = /^\d{2,7}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  return day >= 61 && day < 2_958_466 ? { date: isoDay(day - 25_569) } : null;
}

const patterns = new Map<DateFormat, RegExp>();

function compileFormat(format: DateFormat): RegExp {
  const known = patterns.get(format);
  if (known) return known;
  const source = format.replace(/%(.)|[\\^$.*+?()[\]{}|/]|\s+/gsu, (matched, directive?: string) =>
    directive !== undefined ? directives[directive]! : /^\s/.test(matched) ? String.raw`\s+` : `\\${matched}`,
  );
  const pattern = new RegExp(`^${source}$`, "iu");
  patterns.set(format, pattern);
  return pattern;
}
