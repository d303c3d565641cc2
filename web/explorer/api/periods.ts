/** The last moment of a partial date: "2018-02" ends on 28 February 2018 at midnight. */
export function endOf(date: string): string {
  return `${lastDayOf(date)}T23:59:59Z`;
}

/** Compares two partial dates by what both of them say. */
export function compareDates(one: string, other: string): number {
  const [a, b] = [one.slice(0, other.length), other.slice(0, one.length)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "2018-02" → "2018-02-28" */
export function lastDayOf(date: string): string {
  const [year, month = "12", day] = date.split("-") as [string, string?, string?];
  return `${year}-${month}-${day ?? new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()}`;
}
