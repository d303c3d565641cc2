import type { RelationRecord } from "../../../src/write/records.ts";

export const widths = { YEAR: 4, MONTH: 7, DAY: 10 } as const;
export type Bucket = keyof typeof widths;

/**
 * How many relations begin in each bucket. Dates less precise than the bucket and missing dates are counted separately.
 */
export function timelineOf(records: readonly RelationRecord[], bucket: Bucket) {
  const width = widths[bucket];
  const dates = records.flatMap(({ date, kind }) => (date === undefined ? [] : [{ date, kind }]));
  const fine = dates
    .filter(({ date }) => date.length >= width)
    .map(({ date, kind }) => ({ start: date.slice(0, width), kind }));
  const starts = [...new Set(fine.map(({ start }) => start))].toSorted();
  return {
    buckets: starts.map((start) => {
      const begun = fine.filter((each) => each.start === start);
      const kinds = [...new Set(begun.map(({ kind }) => kind))].toSorted();
      return {
        start,
        relationCount: begun.length,
        byKind: kinds.map((kind) => ({ kind, count: begun.filter((each) => each.kind === kind).length })),
      };
    }),
    coarser: dates.length - fine.length,
    undated: records.length - dates.length,
  };
}
