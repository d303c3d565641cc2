import { firstDay, lastDay } from "../../dates/partialDate.ts";

interface Dated {
  readonly modality: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly endedBy: string | null;
}

/**
 * Whether a sanction is in force on a date: it is asserted, and its window touches the days that the date allows. One
 * without a date is in force, since its source speaks of it as standing; one that was over by a day is not in force on that day.
 * @param on a partial date
 */
export function inForce({ modality, earliest, latest, endedBy }: Dated, on: string): boolean {
  return (
    modality === "ASSERTED" &&
    (earliest === null || earliest <= lastDay(on)) &&
    (latest === null || latest >= firstDay(on)) &&
    (endedBy === null || endedBy > firstDay(on))
  );
}
