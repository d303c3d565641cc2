import { type Column, isGap } from "./columns.ts";

/** How many labels fit side by side below the narrowest chart: years are short, months and days are not. */
const maxTicks = { year: 7, longer: 3 } as const;

/** The indexes of the columns whose date stands below them: the first and the last bar, and those between that have room. */
export function axisTicks(columns: readonly Column[]): readonly number[] {
  const bars = columns.flatMap((column, index) => (isGap(column) ? [] : [index]));
  const last = bars.at(-1)!;
  const most = columns[0]!.from.length === 4 ? maxTicks.year : maxTicks.longer;
  const distance = Math.ceil(columns.length / most);
  const ticks: number[] = [];
  for (const index of bars) {
    const hasRoom = ticks.length === 0 || index - ticks.at(-1)! >= distance;
    if (hasRoom && (index === last || last - index >= distance)) ticks.push(index);
  }
  return ticks.at(-1) === last ? ticks : [...ticks, last];
}
