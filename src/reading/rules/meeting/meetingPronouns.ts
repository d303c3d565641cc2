import type { Group, TextClause } from "../arguments/clause.ts";
import { antecedentOf } from "../arguments/pronouns.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** Who it is that the pronoun of an Arabic verb stands for: "استقبله", "زارها". */
export function whomPronounMeets(
  clause: TextClause,
  event: Event,
  subject: Group,
  events: readonly Event[],
): Group | undefined {
  if (isHostedTalks(event, events)) return undefined;
  const { trigger } = event;
  const pattern = trigger.value.kind === "MEETING" ? trigger.value.pattern : undefined;
  return (
    actorBefore(clause, event, events) ??
    antecedentOf(clause, trigger, subject, pattern === "visit", pattern === "host")
  );
}

/** "محادثات استضافتها أ": the pronoun is the talks. */
function isHostedTalks({ trigger }: Event, events: readonly Event[]): boolean {
  return (
    trigger.value.kind === "MEETING" &&
    trigger.value.pattern === "host" &&
    events.some(
      ({ trigger: { value, form, to } }) =>
        form === "noun" &&
        value.kind === "MEETING" &&
        value.pattern === "with" &&
        to <= trigger.from &&
        trigger.from - to < 3,
    )
  );
}

/** "يلتقي فلانا قبل أن يغادر إلى روما، حيث يستقبله": who acts before is the one whom others receive. */
function actorBefore({ tokens }: TextClause, { trigger, subject }: Event, events: readonly Event[]): Group | undefined {
  // "استقبلهما": two others.
  if (/هما$/.test(tokens[trigger.from]!.folded)) return undefined;
  if (trigger.value.kind !== "MEETING" || trigger.value.pattern !== "host" || subject!.from < trigger.from)
    return undefined;
  const before = events.find((each) => each.trigger.from < trigger.from && each.subject !== undefined)?.subject;
  const [person] = before?.members ?? [];
  const isOther = person?.actor?.kind === "PERSON" && person.actor.key !== subject!.members[0]?.actor?.key;
  return isOther ? before : undefined;
}
