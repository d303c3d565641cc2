import type { BucketRow } from "./timeline.queries.ts";
import type { Timeline } from "./timeline.type.ts";

/** Bars out of rows that come in the order of buckets. */
export function toTimeline(rows: readonly BucketRow[]): Timeline {
  const buckets = new Map<string, BucketRow[]>();
  for (const row of rows) buckets.set(row.bucket, [...(buckets.get(row.bucket) ?? []), row]);
  const countIn = (bucket: string) => total(buckets.get(bucket) ?? []);
  return {
    buckets: [...buckets]
      .filter(([bucket]) => bucket !== "coarser" && bucket !== "undated")
      .map(([start, counts]) => ({
        start,
        relationCount: total(counts),
        byKind: counts.map(({ kind, count }) => ({ kind, count })),
      })),
    coarser: countIn("coarser"),
    undated: countIn("undated"),
  };
}

function total(rows: readonly BucketRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
