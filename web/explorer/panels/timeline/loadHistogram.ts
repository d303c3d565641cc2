import { type TimeBucket, TimelineDocument, type TimelineQuery } from "../../api/generated/graphql.ts";
import type { FetchOperation } from "../../api/queryClient.ts";
import type { relationWhere } from "../../api/where.ts";

type Result = TimelineQuery["timeline"];
type Bucket = Result["buckets"][number];

/** Relations counted by the year, month or day in which they began. */
export interface Histogram extends Pick<Result, "coarser" | "undated"> {
  readonly unit: TimeBucket;
  /** The start of each bucket from first to last, empty ones included. */
  readonly starts: readonly string[];
  readonly byStart: ReadonlyMap<string, Bucket>;
  /** The highest relation count of a bucket; at least 1. */
  readonly highest: number;
}

interface HistogramQuery {
  readonly actors: readonly string[] | null;
  readonly where: ReturnType<typeof relationWhere>;
}

/** Chooses the finest unit that gives at most about a hundred bars and for which most dates are precise enough. */
export async function loadHistogram({ actors, where }: HistogramQuery, fetch: FetchOperation): Promise<Histogram> {
  const load = async (unit: TimeBucket) => {
    const { timeline } = await fetch(TimelineDocument, { actors: actors && [...actors], where, bucket: unit });
    return histogramOf(timeline, unit);
  };
  const years = await load("YEAR");
  if (years.starts.length === 0 || years.starts.length > 10) return years;
  const months = await load("MONTH");
  if (months.coarser > relationsIn(months)) return years;
  if (months.starts.length > 3) return months;
  const days = await load("DAY");
  return days.coarser > relationsIn(days) || days.starts.length > 100 ? months : days;
}

function relationsIn({ byStart }: Histogram): number {
  return [...byStart.values()].reduce((sum, { relationCount }) => sum + relationCount, 0);
}

function histogramOf({ buckets, coarser, undated }: Result, unit: TimeBucket): Histogram {
  return {
    unit,
    starts: buckets.length === 0 ? [] : dateRange(buckets[0]!.start, buckets.at(-1)!.start),
    byStart: new Map(buckets.map((bucket) => [bucket.start, bucket])),
    coarser,
    undated,
    highest: Math.max(1, ...buckets.map(({ relationCount }) => relationCount)),
  };
}

/** All partial dates from one to another, both of the same precision. */
export function dateRange(first: string, last: string): readonly string[] {
  const dates = [first];
  while (dates.at(-1)! < last && dates.length < 5_000) dates.push(next(dates.at(-1)!));
  return dates;
}

function next(date: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  if (month === undefined) return String(year + 1).padStart(4, "0");
  const moment = new Date(0);
  moment.setUTCFullYear(year, day === undefined ? month : month - 1, day === undefined ? 1 : day + 1);
  return moment.toISOString().slice(0, date.length);
}
