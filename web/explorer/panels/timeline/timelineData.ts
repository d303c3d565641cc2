import { ask } from "../../api/request.ts";
import { type TimeBucket, TimelineDocument, type TimelineQuery } from "../../api/generated/graphql.ts";
import type { relationWhere } from "../../api/where.ts";

type Answer = TimelineQuery["timeline"];
type Bar = Answer["buckets"][number];

/** Bars from the first to the last, empty ones included. */
export interface Bars extends Pick<Answer, "coarser" | "undated"> {
  readonly bucket: TimeBucket;
  readonly starts: readonly string[];
  readonly byStart: ReadonlyMap<string, Bar>;
  readonly highest: number;
}

interface Question {
  readonly actors: readonly string[] | null;
  readonly where: ReturnType<typeof relationWhere>;
}

/** As fine as some hundred bars allow: years, months, or days. */
export async function loadBars({ actors, where }: Question, signal: AbortSignal): Promise<Bars> {
  const answer = async (bucket: TimeBucket) => {
    const { timeline } = await ask(TimelineDocument, { actors: actors && [...actors], where, bucket }, signal);
    return barsOf(timeline, bucket);
  };
  const years = await answer("YEAR");
  if (years.starts.length === 0 || years.starts.length > 10) return years;
  const months = await answer("MONTH");
  // What most dates are too coarse for would hide them.
  if (months.coarser > count(months)) return years;
  if (months.starts.length > 3) return months;
  const days = await answer("DAY");
  return days.coarser > count(days) || days.starts.length > 100 ? months : days;
}

function count({ byStart }: Bars): number {
  return [...byStart.values()].reduce((sum, { relationCount }) => sum + relationCount, 0);
}

function barsOf({ buckets, coarser, undated }: Answer, bucket: TimeBucket): Bars {
  const byStart = new Map(buckets.map((bar) => [bar.start, bar]));
  const starts = buckets.length === 0 ? [] : from(buckets[0]!.start, buckets.at(-1)!.start);
  return {
    bucket,
    starts,
    byStart,
    coarser,
    undated,
    highest: Math.max(1, ...buckets.map((bar) => bar.relationCount)),
  };
}

/** All buckets from one to another, as partial dates of one precision. */
export function from(first: string, last: string): readonly string[] {
  const starts = [first];
  while (starts.at(-1)! < last && starts.length < 5_000) starts.push(next(starts.at(-1)!));
  return starts;
}

function next(date: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  const moment = new Date(0);
  if (month === undefined) return String(year + 1).padStart(4, "0");
  moment.setUTCFullYear(year, day === undefined ? month : month - 1, day === undefined ? 1 : day + 1);
  return moment.toISOString().slice(0, date.length);
}
