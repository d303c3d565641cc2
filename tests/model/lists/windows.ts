import type { RelationRecord } from "../../../src/write/records.ts";

/** Days as text sort as days do; what is open is before or after all of them. */
export interface Window {
  readonly first: string;
  readonly last: string;
}

const lasting: readonly string[] = ["SANCTION", "AFFILIATION", "ASSOCIATION"];

/** The first day that a partial date allows. */
export function firstOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that a partial date allows: the day before the next one begins. */
export function lastOf(date: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  const next =
    month === undefined ? [year + 1, 1, 1] : day === undefined ? [year, month + 1, 1] : [year, month, day + 1];
  // Date.UTC would take the years 1 to 99 for those of a century that is over.
  const last = new Date(0);
  last.setUTCFullYear(next[0]!, next[1]! - 1, next[2]! - 1);
  return last.toISOString().slice(0, 10);
}

/** From the first day that the date allows to the last, or to the last of endDate; open where there is none; none beyond endedBy. */
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
