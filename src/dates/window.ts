import { firstDay, lastDay } from "./partialDate.ts";

/** The first and the last day on which a relation may have been so, as ISO days; absent where open. */
export interface Window {
  readonly earliest?: string;
  readonly latest?: string;
}

/**
 * The window of partial dates: see docs/graph-model.md. Undated gives none.
 * @param lasting whether it stays open without an endDate: `relationKinds[kind].lasting`
 * @param endedBy the day by which it was over: no window is open beyond it
 */
export function windowOf(lasting: boolean, date?: string, endDate?: string, endedBy?: string): Window {
  const end = endDate ?? (lasting ? undefined : date);
  const last = end === undefined ? undefined : lastDay(end);
  const latest = last === undefined || (endedBy !== undefined && endedBy < last) ? endedBy : last;
  return {
    ...(date !== undefined && { earliest: firstDay(date) }),
    ...(latest !== undefined && { latest }),
  };
}
