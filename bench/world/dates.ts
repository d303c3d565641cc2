import { isoDay } from "../../src/dates/dayNumber.ts";
import type { Random } from "./random.ts";

/** 1990-01-01 and 2026-06-30, in days since 1970. */
const [firstDay, lastDay] = [7_305, 20_634];
const precisions = { day: 0.66, month: 0.15, year: 0.09, undated: 0.1 };
/** The length of a date of each precision. */
const lengths = { year: 4, month: 7, day: 10 };

interface Dates {
  readonly date?: string;
  readonly endDate?: string;
}

/** Random dates of a relation: recent ones are more frequent; known to the day, the month or the year, or unknown. */
export function randomDates(random: Random, lasting: boolean): Dates {
  const precision = random.oneOf(precisions);
  if (precision === "undated") return {};
  const day = Math.floor(firstDay + (lastDay - firstDay) * random.next() ** 0.6);
  const date = isoDay(day).slice(0, lengths[precision]);
  if (!random.chance(lasting ? 0.35 : 0.04)) return { date };
  const end = day + 1 + random.below(lasting ? 3_000 : 30);
  return { date, endDate: isoDay(end).slice(0, lengths[precision]) };
}
