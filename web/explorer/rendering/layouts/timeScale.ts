import { groupBy } from "../../scene/groupBy.ts";
/** Where dates are on an axis, as shares of its length from 0 to 1. */
export interface TimeScale {
  readonly shareOf: (date: string) => number;
  /** Years or months with the shares of their first dates. */
  readonly ticks: readonly { readonly share: number; readonly date: string }[];
  /** The middle of each gap that is drawn shorter than it is. */
  readonly folds: readonly number[];
}

/** A gap that takes more of the axis than this is folded, so that one early or wrong date does not squeeze all others. */
const maxGapShare = 0.5;
const minUnfolded = 2;
const day = 86_400_000;
/** A shorter span has ticks for months. */
const monthlySpan = 3 * 365 * day;

/** The scale of some partial dates. */
export function timeScale(dates: readonly string[]): TimeScale {
  const times = [...new Set(dates.map(timeOf))].sort((a, b) => a - b);
  const gaps = times.slice(1).map((time, index) => ({ width: time - times[index]!, isFolded: false }));
  fold(gaps);
  const total = gaps.reduce((sum, { width }) => sum + width, 0);
  const shares = new Map<number, number>();
  let sum = 0;
  for (const [index, time] of times.entries()) {
    shares.set(time, total === 0 ? 0.5 : sum / total);
    sum += gaps[index]?.width ?? 0;
  }
  const shareOf = (date: string) => shares.get(timeOf(date)) ?? 0;
  const precision = total < monthlySpan ? "0000-00".length : "0000".length;
  const ticks = groupBy(dates.toSorted(), (date) => date.slice(0, precision));
  return {
    shareOf,
    ticks: [...ticks].map(([date, [first]]) => ({ date, share: shareOf(first!) })),
    folds: gaps.flatMap(({ isFolded }, index) =>
      isFolded ? [(shares.get(times[index]!)! + shares.get(times[index + 1]!)!) / 2] : [],
    ),
  };
}

/** The begin of a partial date. Date.UTC would take the years 0 to 99 as those of the last century. */
function timeOf(date: string): number {
  const [year, month = 1, dayOfMonth = 1] = date.split("-").map(Number) as [number, number?, number?];
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
}

/** A folded gap is as wide as the widest that is not, so that no longer gap looks shorter. */
function fold(gaps: { width: number; isFolded: boolean }[]): void {
  const sorted = gaps.toSorted((a, b) => b.width - a.width);
  let rest = sorted.reduce((sum, { width }) => sum + width, 0);
  let folds = 0;
  while (folds < sorted.length - minUnfolded && sorted[folds]!.width > rest * maxGapShare)
    rest -= sorted[folds++]!.width;
  for (const gap of sorted.slice(0, folds)) Object.assign(gap, { width: sorted[folds]!.width, isFolded: true });
}
