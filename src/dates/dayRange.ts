import { BadUserInput } from "../errors/errors.ts";
import { firstDay, lastDay } from "./partialDate.ts";

/** The first and the last day of a range; null where it is open. */
export interface DayRange {
  readonly since: string | null;
  readonly until: string | null;
}

/** The days of a condition with partial dates. @throws BadUserInput if the range ends before it begins */
export function dayRange(since: string | null, until: string | null): DayRange {
  const days = { since: since === null ? null : firstDay(since), until: until === null ? null : lastDay(until) };
  if (days.since !== null && days.until !== null && days.since > days.until)
    throw new BadUserInput(`since (${since}) is after until (${until}); swap them.`, "where.since");
  return days;
}
