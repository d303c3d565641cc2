import type { FetchOperation } from "../../api/fetchOperation.ts";
import { type TimeBucket, TimelineDocument, type TimelineQuery } from "../../api/generated/graphql.ts";
import type { relationWhere } from "../../api/where.ts";
import { type Column, columnsOf } from "./columns.ts";
import { type Bucket, type Outliers, splitOutliers } from "./outliers.ts";

type Result = TimelineQuery["timeline"];

/** Relations counted by the year, month or day in which they began. */
export interface Histogram extends Pick<Result, "coarser" | "undated"> {
  readonly unit: TimeBucket;
  readonly columns: readonly Column[];
  /** What lies so far from the rest that it has no column. */
  readonly outliers: Outliers;
  /** The highest relation count of a bucket; at least 1. */
  readonly highest: number;
}

interface HistogramQuery {
  readonly actors: readonly string[] | null;
  readonly where: ReturnType<typeof relationWhere>;
  /** Null for the finest unit that gives a readable chart and for which most dates are precise enough. */
  readonly unit: TimeBucket | null;
}

/** A chart with more years than this is not split into months; one with more days than `maxDays` not into days. */
const maxYears = 10;
const maxDays = 100;

export async function loadHistogram(
  { actors, where, unit }: HistogramQuery,
  fetch: FetchOperation,
): Promise<Histogram> {
  const load = async (bucket: TimeBucket) => {
    const { timeline } = await fetch(TimelineDocument, { actors: actors && [...actors], where, bucket });
    return histogramOf(timeline, bucket);
  };
  if (unit) return load(unit);
  const years = await load("YEAR");
  if (years.columns.length === 0 || spanOf(years) > maxYears) return years;
  const months = await load("MONTH");
  if (months.coarser > relationsIn(months)) return years;
  if (months.columns.length > 3) return months;
  const days = await load("DAY");
  return days.coarser > relationsIn(days) || days.columns.length > maxDays ? months : days;
}

/** The years from the first to the last column. */
function spanOf({ columns }: Histogram): number {
  return Number(columns.at(-1)!.to) - Number(columns[0]!.from) + 1;
}

function relationsIn({ columns }: Histogram): number {
  return columns.reduce((sum, { bucket }) => sum + (bucket?.relationCount ?? 0), 0);
}

function histogramOf({ buckets, coarser, undated }: Result, unit: TimeBucket): Histogram {
  const { inside, outliers } = splitOutliers(buckets as readonly Bucket[]);
  return {
    unit,
    columns: columnsOf(inside),
    outliers,
    coarser,
    undated,
    highest: Math.max(1, ...inside.map(({ relationCount }) => relationCount)),
  };
}
