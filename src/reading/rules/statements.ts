import type { Phrase } from "../actors/phrase.ts";
import type { ReadRelation, Span } from "../reading.ts";
import { carriedSpeaker } from "./carriedSpeaker.ts";
import type { Clause, Group } from "./clause.ts";
import { type Part, partsOf, relationOf, spanOf } from "./draft.ts";
import { modalityOf } from "./modality.ts";
import type { Event } from "./sentenceTriggers.ts";

const mostSubjects = 4;

/** The statement that a verb of speech reports; null if nobody in particular speaks, or about nobody. */
export function statementOf(clause: Clause, event: Event, events: readonly Event[]): ReadRelation | null {
  const { trigger } = event;
  if (trigger.value.kind !== "STATEMENT") return null;
  const carried = trigger.value.carries ? carriedSpeaker(clause, event) : undefined;
  const speaker = trigger.value.carries ? carried : event.subject;
  if (!speaker || speaker.members.length === 0 || modalityOf(clause, trigger) !== "ASSERTED") return null;
  const span = spanOfContent(clause, event, events);
  const keys = new Set(speaker.members.map(({ actor }) => actor!.key));
  const subjects = subjectsIn(clause, span, keys, speaker);
  if (subjects.length === 0) return null;
  const parts: Part[] = [
    ...partsOf("SPEAKER", speaker),
    ...subjects.map((phrase) => ({ role: "SUBJECT" as const, phrase })),
  ];
  const passage = spanOf(span, ...parts.map(({ phrase }) => phrase.head).filter((head) => isInSentence(clause, head)));
  const rule = trigger.value.carries
    ? "carried"
    : trigger.form === "noun"
      ? "noun"
      : trigger.value.stance.toLowerCase();
  return relationOf(
    clause,
    { kind: "STATEMENT", rule, parts, date: event.date, passage },
    { stance: trigger.value.stance },
  );
}

function isInSentence({ sentence }: Clause, { start, end }: Span): boolean {
  return sentence.start <= start && end <= sentence.end;
}

/** From the verb, or from what is quoted before it, to the next thing that somebody else says. */
function spanOfContent(clause: Clause, event: Event, events: readonly Event[]): Span {
  const { tokens, sentence, text } = clause;
  const { trigger } = event;
  const others = events.filter(
    ({ trigger: other }) => other.value.kind === "STATEMENT" && other.form !== "noun" && other !== trigger,
  );
  const before = others.filter(({ trigger: other }) => other.from < trigger.from).at(-1);
  const after = others.find(({ trigger: other }) => other.from > trigger.from);
  const first = tokens[before ? trigger.from : sentence.from]!.start;
  const start = before ? first : Math.min(first, sentence.start);
  const isNext =
    after && (after.trigger.form === "gerund" || (clause.language === "ar" && after.trigger.hasConjunction));
  if (!isNext) return { start, end: sentence.end };
  const end = tokens[after.trigger.from - 1]!.end;
  const quote = /^[”»"]/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + quote };
}

/** About whom something is said: whoever is named in it, or by an adjective if nobody is. */
function subjectsIn(clause: Clause, span: Span, speakers: ReadonlySet<string>, speaker: Group): Phrase[] {
  const inside = clause.phrases.filter(
    ({ start, end, actor }) => actor !== null && span.start <= start && end <= span.end && !speakers.has(actor.key),
  );
  const after = inside.filter(({ start }) => start >= (speaker.members[0]?.end ?? 0));
  const named = (phrases: readonly Phrase[]) => phrases.filter(({ sort }) => sort !== "adjective");
  const choice = [named(after), named(inside), after, inside].find((phrases) => phrases.length > 0) ?? [];
  const distinct = new Map(choice.toReversed().map((phrase) => [phrase.actor!.key, phrase]));
  return [...distinct.values()].toReversed().slice(0, mostSubjects);
}
