import { firstDay, lastDay } from "./partialDate.ts";

/** The first and the last day on which a relation may have held, as ISO days; absent where the window is open. */
export interface DateWindow {
  readonly earliest?: string;
  readonly latest?: string;
}

/**
 * The window of a relation's partial dates (see docs/graph-model.md); empty if there are none.
 * @param lasting whether the window stays open without an endDate: `relationKinds[kind].lasting`
 * @param endedBy a day by which the relation had ended; the window ends there at the latest
 */
export function windowOf(lasting: boolean, date?: string, endDate?: string, endedBy?: string): DateWindow {
  const end = endDate ?? (lasting ? undefined : date);
  const last = end === undefined ? undefined : lastDay(end);
  const latest = last === undefined || (endedBy !== undefined && endedBy < last) ? endedBy : last;
  return {
    ...(date !== undefined && { earliest: firstDay(date) }),
    ...(latest !== undefined && { latest }),
  };
}
