import { type Column, isGap } from "./columns.ts";

/** How many labels fit below the narrowest chart: years are short, months and days are not. */
const maxTicks = { year: 7, longer: 3 } as const;

/** The indexes of the columns whose date stands below them: all bars if there is room, else evenly spread ones. */
export function axisTicks(columns: readonly Column[]): readonly number[] {
  const bars = columns.flatMap((column, index) => (isGap(column) ? [] : [index]));
  const most = columns[0]!.from.length === 4 ? maxTicks.year : maxTicks.longer;
  if (bars.length <= most) return bars;
  const spread = Array.from({ length: most }, (_, tick) => bars[Math.round((tick * (bars.length - 1)) / (most - 1))]!);
  return [...new Set(spread)];
}
