import { compareDates } from "../../api/periods.ts";
import type { Filter } from "../../view/view.ts";
import { type Column, isGap } from "./columns.ts";

/** A step of a run through time: what the filter becomes, and the date to tell. */
export interface PlayStep {
  readonly date: string;
  readonly change: Partial<Filter>;
}

/** What a run goes through: when relations began, or what the graph knew when. */
export type PlayedTime = "date" | "known";

/** One step for each bar; the range begins where the filter's does, and ends with the bar. */
export function stepsByDate(columns: readonly Column[], since: string | null): readonly PlayStep[] {
  return columns
    .filter((column) => !isGap(column) && column.bucket && (since === null || compareDates(column.to, since) >= 0))
    .map(({ to }) => ({ date: to, change: { until: to, at: null, undated: "omitted" } }));
}

export function stepsByKnowledge(days: readonly string[]): readonly PlayStep[] {
  return days.map((day) => ({ date: day, change: { knownOn: day } }));
}

/** The step at which a run goes on: after the one that is shown, or at the first. */
export function nextStep(steps: readonly PlayStep[], filter: Filter): number {
  const shown = steps.findIndex(({ change }) =>
    change.until ? change.until === filter.until : change.knownOn === filter.knownOn,
  );
  return (shown + 1) % steps.length;
}
