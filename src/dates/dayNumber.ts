/** Day numbers count from 1970-01-01. */
export const millisecondsPerDay = 86_400_000;

/** "1970-01-02" → 1. */
export function dayNumber(iso: string): number {
  return Date.parse(iso) / millisecondsPerDay;
}

/** 1 → "1970-01-02". */
export function isoDay(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}
