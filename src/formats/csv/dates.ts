import { z } from "zod";
import { isoDay } from "../../dates/dayNumber.ts";
import { isPartialDate } from "../../dates/partialDate.ts";
import { fold } from "../../names/fold.ts";

/** How a column writes its dates: with the directives of strptime, or "excel" for the day numbers of a spreadsheet. */
export type DateFormat = string;
/** Its shape; whether it makes sense is for `faultOfFormat`. */
export const dateFormat = z.string().min(1, "must not be empty");

/** What each directive stands for. The time of day is read and left out: dates here are days at the finest. */
const directives: Readonly<Record<string, string>> = {
  Y: String.raw`(?<year>\d{4})`,
  m: String.raw`(?<month>\d{1,2})`,
  d: String.raw`(?<day>\d{1,2})`,
  B: String.raw`(?<monthName>[\p{L}\p{M}.][\p{L}\p{M}. ]*?)`,
  H: String.raw`\d{1,2}`,
  M: String.raw`\d{1,2}`,
  S: String.raw`\d{1,2}`,
  f: String.raw`\d{1,9}`,
  z: String.raw`(?:Z|[+-]\d{2}:?\d{2})`,
  "%": "%",
};

/** What is wrong with a format, and what to write instead; null where nothing is. */
export function faultOfFormat(format: DateFormat): string | null {
  if (format === "excel") return null;
  const used = [...format.matchAll(/%(.?)/gsu)].map(([, letter]) => letter!);
  const unknown = used.find((letter) => !Object.hasOwn(directives, letter));
  if (unknown === "y") return "has %y, a year of two digits: which century it means would be a guess. Write %Y";
  if (unknown !== undefined)
    return `has %${unknown}, which is not known. There are %Y, %m, %d, %B (a month's name), %H, %M, %S, %f, %z and %%, or excel for a spreadsheet's day numbers`;
  if (!used.includes("Y")) return "has no year. Write %Y where it stands";
  if (used.includes("d") && !used.includes("m") && !used.includes("B"))
    return "has a day and no month. Write %m or %B where it stands";
  const twice = used.find((letter, index) => /[YmdB]/.test(letter) && used.indexOf(letter) !== index);
  return twice ? `has %${twice} twice` : null;
}

/**
 * A partial date, as precise as the format is: "06/2018" by "%m/%Y" is "2018-06". Null where the text is not of the format
 * or not of the calendar.
 * @param language of the names of months, beside English
 */
export function readDate(text: string, format: DateFormat, language: string): string | null {
  const digits = westernDigits(text);
  if (format === "excel") return dayOfSpreadsheet(digits);
  const found = patternOf(format).exec(digits)?.groups;
  if (!found) return null;
  const { year, month = monthOfName(found.monthName, language), day } = found;
  if (month === null) return null;
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, "0")]));
  const date = parts.join("-");
  return isPartialDate(date) ? date : null;
}

/** ٢٠٢٣ and ۲۰۲۳ are 2023. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.codePointAt(0)! & 0xf));
}

/** Days since 1899-12-30, as spreadsheets count from March 1900 on; before that they count a day that never was. */
function dayOfSpreadsheet(text: string): string | null {
  const day = /^\d{2,7}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  return day >= 61 && day < 2_958_466 ? isoDay(day - 25_569) : null;
}

const patterns = new Map<DateFormat, RegExp>();

function patternOf(format: DateFormat): RegExp {
  const known = patterns.get(format);
  if (known) return known;
  const source = format.replace(/%(.)|[\\^$.*+?()[\]{}|/]|\s+/gsu, (matched, directive?: string) =>
    directive !== undefined ? directives[directive]! : /^\s/.test(matched) ? String.raw`\s+` : `\\${matched}`,
  );
  const pattern = new RegExp(`^${source}$`, "u");
  patterns.set(format, pattern);
  return pattern;
}

/** Undefined where the format has no month. */
function monthOfName(name: string | undefined, language: string): number | null | undefined {
  if (name === undefined) return undefined;
  return monthsOf(language).get(foldedName(name)) ?? null;
}

const months = new Map<string, ReadonlyMap<string, number>>();

/** Arabic newspapers name the months in four ways: يناير, كانون الثاني, جانفي; and أغسطس is غشت in Morocco. */
const regions: Readonly<Record<string, readonly string[]>> = { ar: ["ar-EG", "ar-IQ", "ar-DZ", "ar-MA"] };

function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = months.get(language);
  if (known) return known;
  const tags = ["en", language, ...(regions[language] ?? [])];
  const styles = (["long", "short"] as const).flatMap((month) => [{ month }, { month, day: "numeric" } as const]);
  const names = tags.flatMap((tag) =>
    styles.flatMap((style) =>
      Array.from({ length: 12 }, (_, month) => {
        const parts = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { ...style, timeZone: "UTC" }).formatToParts(
          Date.UTC(2001, month, 1),
        );
        return [foldedName(parts.find(({ type }) => type === "month")!.value), month + 1] as const;
      }),
    ),
  );
  const byName = new Map(names.filter(([name]) => !/^\d+$/.test(name)));
  months.set(language, byName);
  return byName;
}

function foldedName(name: string): string {
  return fold(name).replaceAll(".", "").trim();
}
