const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a valid year, month or day: "2018", "2018-06" or "2018-06-12", with years from 0001 to 9999. */
export function isPartialDate(text: string): boolean {
  const [matched, year, month, dayOfMonth] = shape.exec(text) ?? [];
  if (matched === undefined || year === "0000") return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return (
    dayOfMonth === undefined || (Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= daysOf(Number(year), Number(month)))
  );
}

/** The first day of a partial date: "2018-02" → "2018-02-01". */
export function firstDay(text: string): string {
  const [year, month = "01", dayOfMonth = "01"] = parts(text);
  return `${year}-${month}-${dayOfMonth}`;
}

/** The last day of a partial date: "2018-02" → "2018-02-28". */
export function lastDay(text: string): string {
  const [year, month = "12", dayOfMonth] = parts(text);
  return `${year}-${month}-${dayOfMonth ?? daysOf(Number(year), Number(month))}`;
}

function parts(text: string): [string, string?, string?] {
  if (!isPartialDate(text)) throw new RangeError(`"${text}" is not a date. Use 2018, 2018-06 or 2018-06-12.`);
  return text.split("-") as [string, string?, string?];
}

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** In the proleptic Gregorian calendar, as in Neo4j. */
function daysOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : days[month - 1]!;
}
