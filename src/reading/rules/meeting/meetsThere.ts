import type { Group, TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** Whether the sentence in which somebody travels also says whom the visitor meets: that is then the meeting. */
export function meetsThere(
  { phrases, tokens, language }: TextClause,
  visitor: Group,
  events: readonly Event[],
): boolean {
  const keys = new Set(visitor.members.map(({ actor }) => actor?.key));
  const isOther = phrases.some(({ actor, title }) =>
    actor === null ? title !== null : (actor.kind === "PERSON" || title !== null) && !keys.has(actor.key),
  );
  return (
    isOther &&
    events.some(
      ({ trigger: { value, from, form }, subject }) =>
        value.kind === "MEETING" &&
        !/^(?:visit|travel|due|forum|stay)$/.test(value.pattern) &&
        // "travelled to Rome in May and hosted A in June": whoever receives others is at home.
        !(
          value.pattern === "host" &&
          form === "finite" &&
          subject?.members.some(({ actor }) => keys.has(actor?.key))
        ) &&
        // "who met A in May, will visit Rome"
        !(
          language === "en" &&
          tokens.slice(Math.max(0, from - 3), from).some(({ folded }) => /^(?:who|which)$/.test(folded))
        ),
    )
  );
}
