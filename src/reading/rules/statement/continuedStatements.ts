import type { Group, TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** "said, denying that", "quoted as praising": the verb that tells what the words do. */
export function continuation(
  { language, tokens }: TextClause,
  { trigger, subject }: Event,
  events: readonly Event[],
): Event | undefined {
  if (language !== "en" || trigger.value.kind !== "STATEMENT" || trigger.form === "noun") return undefined;
  const next = events.find(
    ({ trigger: { value, form, from } }) => value.kind === "STATEMENT" && form !== "noun" && from > trigger.from,
  );
  if (next?.trigger.form !== "gerund") return undefined;
  const isWord = trigger.value.carries && tokens[next.trigger.from - 1]?.folded === "as";
  const isSaid =
    trigger.value.stance === "NEUTRAL" &&
    next.subject === subject &&
    !/^(?:add|say)/.test(tokens[next.trigger.from]!.folded);
  return isWord || isSaid ? next : undefined;
}

/** Whether a verb only tells what the one before it does. */
export function isTold(clause: TextClause, event: Event, events: readonly Event[]): boolean {
  return event.trigger.form === "gerund" && events.some((each) => continuation(clause, each, events) === event);
}

/** "قال إن بلاده لن تنسحب، نافيا أن تكون خسرت": an Arabic participle that names nobody goes on with what the same speaker has said. */
export function goesOnWithSame(
  { language }: TextClause,
  { trigger }: Event,
  events: readonly Event[],
  { members: [speaker] }: Group,
): boolean {
  const { value } = trigger;
  if (language !== "ar" || trigger.form !== "gerund" || value.kind !== "STATEMENT") return false;
  return (
    /^(?:NEUTRAL|DENY)$/.test(value.stance) &&
    events.some(
      ({ trigger: { value: said, from }, subject }) =>
        said.kind === "STATEMENT" &&
        from < trigger.from &&
        subject?.members.some(({ actor }) => actor?.key === speaker?.actor?.key),
    )
  );
}
