/** The day that is so many days after 1970-01-01: "2018-06-12". */
export function isoDay(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
