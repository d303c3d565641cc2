import type { Bucket } from "./outliers.ts";

/** A year, month or day of a chart, or a gap: several of them in which nothing began, folded into one column. */
export interface Column {
  /** The first and the last unit of the column: equal, except in a gap. */
  readonly from: string;
  readonly to: string;
  /** Null if nothing began then. */
  readonly bucket: Bucket | null;
}

/** Fewer empty units than this stay, so that single empty years are seen as such. */
const minFolded = 3;

/** The columns of a chart in chronological order. @param buckets in chronological order, all of the same unit */
export function columnsOf(buckets: readonly Bucket[]): readonly Column[] {
  return buckets.flatMap((bucket, index) => {
    const column = { from: bucket.start, to: bucket.start, bucket };
    const previous = buckets[index - 1];
    return previous ? [...emptyColumns(previous.start, bucket.start), column] : [column];
  });
}

/** The columns between two units. */
function emptyColumns(previous: string, next: string): readonly Column[] {
  const [first, last] = [shifted(previous, 1), shifted(next, -1)];
  const empty: Column[] = [];
  for (let unit = first; unit <= last; unit = shifted(unit, 1)) {
    empty.push({ from: unit, to: unit, bucket: null });
    if (empty.length === minFolded) return [{ from: first, to: last, bucket: null }];
  }
  return empty;
}

export function isGap({ from, to }: Column): boolean {
  return from !== to;
}

/** The year, month or day that is so many before or after another one. */
export function shifted(date: string, by: number): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  if (month === undefined) return String(year + by).padStart(4, "0");
  const moment = new Date(0);
  const [monthsBy, daysBy] = day === undefined ? [by, 0] : [0, by];
  moment.setUTCFullYear(year, month - 1 + monthsBy, (day ?? 1) + daysBy);
  return moment.toISOString().slice(0, date.length);
}
