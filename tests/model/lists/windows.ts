import type { RelationRecord } from "../../../src/write/records.ts";

/** ISO days, which sort as text. An open start or end sorts before or after all days. */
export interface Window {
  readonly first: string;
  readonly last: string;
}

const lasting: readonly string[] = ["SANCTION", "AFFILIATION", "ASSOCIATION"];

/** The first day of a partial date. */
export function firstOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day of a partial date: the day before the next year, month or day. */
export function lastOf(date: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  const next =
    month === undefined ? [year + 1, 1, 1] : day === undefined ? [year, month + 1, 1] : [year, month, day + 1];
  // Date.UTC maps the years 0 to 99 to 1900 to 1999.
  const last = new Date(0);
  last.setUTCFullYear(next[0]!, next[1]! - 1, next[2]! - 1);
  return last.toISOString().slice(0, 10);
}

/**
 * From the first day of the date to its last day, or to the last day of endDate. Open if there is none, and never
 * beyond endedBy.
 */
export function window({
  kind,
  date,
  endDate,
  endedBy = "~",
}: Pick<RelationRecord, "kind" | "date" | "endDate" | "endedBy">): Window {
  const end = endDate ?? (lasting.includes(kind) ? undefined : date);
  return {
    first: date === undefined ? "" : firstOf(date),
    last: [end === undefined ? "~" : lastOf(end), endedBy].toSorted()[0]!,
  };
}
