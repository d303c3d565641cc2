import type { Group, TextClause } from "./clause.ts";
import type { Event } from "./sentenceTriggers.ts";

/** Whether the sentence in which somebody travels also says whom the visitor meets: that is then the meeting. */
export function meetsThere({ phrases }: TextClause, visitor: Group, events: readonly Event[]): boolean {
  const keys = new Set(visitor.members.map(({ actor }) => actor?.key));
  const isOther = phrases.some(({ actor, title }) =>
    actor === null ? title !== null : (actor.kind === "PERSON" || title !== null) && !keys.has(actor.key),
  );
  return (
    isOther &&
    events.some(
      ({ trigger: { value } }) => value.kind === "MEETING" && value.pattern !== "visit" && value.pattern !== "travel",
    )
  );
}
