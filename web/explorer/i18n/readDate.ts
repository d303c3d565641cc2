/**
 * A partial date as a reader types it, as the API takes it: 2018, 2018-06 or 2018-06-12. It may have Western or Arabic
 * digits, and the name of its month in English or Arabic: "12 June 2018", "حزيران ٢٠١٨". Null if it is no date.
 */
export function readDate(text: string): string | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/g, westernDigit)
    .replace(/[\u200e\u200f,،]/g, "");
  const [, ...inDigits] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(plain) ?? [];
  if (inDigits[0]) return existing(inDigits);
  const [, day, month, year] = /^(?:(\d{1,2})\s+)?(\p{L}[\p{L}\s.]*?)\s+(\d{4})$/u.exec(plain) ?? [];
  return year ? existing([year, monthOf(month!), day]) : null;
}

/** The parts of a date in its order, if there is such a day: JavaScript reads 2018-02-30 as 2 March. */
function existing(parts: readonly (string | undefined)[]): string | null {
  const date = parts.flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
  const moment = new Date(date);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date) ? date : null;
}

/** Whether something is typed that is no date. */
export function isBadDate(text: string): boolean {
  return text.trim() !== "" && readDate(text) === null;
}

/** The number of a month by its name; a text that names none becomes a month that does not exist. */
function monthOf(name: string): string {
  months ??= names();
  return String(months.findIndex((variants) => variants.includes(folded(name))) + 1);
}

/** The result of `names`, which takes long. */
let months: ReturnType<typeof names> | undefined;

/** The names of each month, folded: in English, and as Egypt, Syria and Algeria call it in Arabic. */
function names(): readonly (readonly string[])[] {
  const formats = [
    new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }),
    ...["en-US", "en-GB"].map((locale) => new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" })),
    ...["ar-EG", "ar-SY", "ar-DZ"].map((locale) => new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" })),
  ];
  return Array.from({ length: 12 }, (_, month) =>
    formats.map((format) => folded(format.format(Date.UTC(2000, month)))),
  );
}

/** Arabic writers leave out the hamza of an alef. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[أإآ]/g, "ا").replace(/\./g, "").trim();
}

function westernDigit(digit: string): string {
  return String(digit.charCodeAt(0) & 0xf);
}
