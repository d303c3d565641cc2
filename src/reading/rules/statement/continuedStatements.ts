import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { keyInText } from "./mentionsElsewhere.ts";

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

/** "“Enough,” A said, calling on B to wait": whom the gerund names with which a statement goes on. */
export function objectOfContinuation(
  { groups }: TextClause,
  next: Event | undefined,
  speakers: ReadonlySet<string>,
): readonly Phrase[] {
  const to = next?.trigger.form === "gerund" ? next.trigger.to : undefined;
  const object = to === undefined ? undefined : groups.find(({ from }) => from === to || from === to + 1);
  return object && !object.isGenitive ? object.members.filter(({ actor }) => actor && !speakers.has(actor.key)) : [];
}

/** "قال إن بلاده لن تنسحب، نافيا أن تكون خسرت": an Arabic participle that is about nobody else goes on with what the same speaker has said. */
export function goesOnWithSame(
  { language, sentence, bodies }: TextClause,
  { trigger }: Event,
  named: readonly Phrase[],
  { members: [speaker] }: Group,
  events: readonly Event[],
  earlier: readonly ReadRelation[],
): boolean {
  const { value } = trigger;
  if (language !== "ar" || trigger.form !== "gerund" || value.kind !== "STATEMENT") return false;
  if (!/^(?:NEUTRAL|DENY)$/.test(value.stance)) return false;
  const key = speaker?.actor?.key;
  const isSaid = events.some(
    ({ trigger: { value: said, from }, subject }) =>
      said.kind === "STATEMENT" && from < trigger.from && subject?.members.some(({ actor }) => actor?.key === key),
  );
  const last = earlier.findLast(
    ({ kind, passage, participants }) =>
      kind === "STATEMENT" &&
      passage.start >= sentence.start &&
      participants.some(({ role, mention }) => role === "SPEAKER" && keyInText(mention) === key),
  );
  const about = new Set(last?.participants.map(({ mention }) => keyInText(mention)));
  // "رفض الطلب، قائلا إن بلاده …": his own state only stands for him.
  const own = bodies.get(key ?? "")?.actor?.key;
  return isSaid && named.every(({ actor }) => about.has(actor!.key) || (last && actor!.key === own));
}
