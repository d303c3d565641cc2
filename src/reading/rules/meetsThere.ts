import type { Event } from "./sentenceTriggers.ts";

/** Whether the sentence in which somebody travels also says whom the traveller meets: that is then the meeting. */
export function meetsThere(events: readonly Event[]): boolean {
  return events.some(
    ({ trigger: { value } }) => value.kind === "MEETING" && value.pattern !== "visit" && value.pattern !== "travel",
  );
}
