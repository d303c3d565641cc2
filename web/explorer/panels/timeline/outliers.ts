import type { TimelineQuery } from "../../api/generated/graphql.ts";

export type Bucket = TimelineQuery["timeline"]["buckets"][number];

/** Buckets before and after all others, with nothing between for a long time. Both in chronological order. */
export interface Outliers {
  readonly before: readonly Bucket[];
  readonly after: readonly Bucket[];
}

/** Years without any relation that separate an outlier from the rest. */
const minYearsApart = 100;
/** The share of all relations up to which they can be outliers: a few wrong dates are, half of a graph is not. */
const maxShare = 0.05;

/** Takes out the few buckets that lie centuries from the rest: "9999" stands for an unknown date more often than for a year. */
export function splitOutliers(buckets: readonly Bucket[]): { inside: readonly Bucket[]; outliers: Outliers } {
  const all = countOf(buckets);
  let [first, last] = [0, buckets.length];
  for (const [index, bucket] of buckets.entries()) {
    if (index === 0 || yearOf(bucket) - yearOf(buckets[index - 1]!) < minYearsApart) continue;
    const [before, after] = [buckets.slice(0, index), buckets.slice(index)];
    if (isFew(before, all)) first = index;
    else if (isFew(after, all)) last = Math.min(last, index);
  }
  return {
    inside: buckets.slice(first, last),
    outliers: { before: buckets.slice(0, first), after: buckets.slice(last) },
  };
}

function isFew(buckets: readonly Bucket[], all: number): boolean {
  const count = countOf(buckets);
  return count <= Math.max(1, all * maxShare) && count < all / 2;
}

/** How many relations began in them. */
export function countOf(buckets: readonly Bucket[]): number {
  return buckets.reduce((sum, { relationCount }) => sum + relationCount, 0);
}

function yearOf({ start }: Bucket): number {
  return Number(start.slice(0, 4));
}
