import { fold } from "../../names/fold.ts";
import type { Phrase } from "../actors/phrase.ts";
import type { TextDate } from "../dates/textDates.ts";
import type { ReadRelation, Span } from "../reading.ts";
import { outletWords } from "../tables/organizations.ts";
import { carriedSpeaker } from "./carriedSpeaker.ts";
import type { Group, TextClause } from "./clause.ts";
import { type Part, partsWithRole, relationOf, spanOf } from "./draft.ts";
import { reportedModality } from "./modality.ts";
import type { Event } from "./sentenceTriggers.ts";

const mostSubjects = 4;

/** The statement that a verb of speech reports; null if nobody in particular speaks, or about nobody. */
export function statementOf(clause: TextClause, event: Event, events: readonly Event[]): ReadRelation | null {
  const { trigger } = event;
  if (trigger.value.kind !== "STATEMENT") return null;
  const carried = trigger.value.carries ? carriedSpeaker(clause, event) : undefined;
  const speaker = trigger.value.carries ? carried : event.subject;
  if (!speaker || speaker.members.length === 0 || reportedModality(clause, trigger) !== "ASSERTED") return null;
  const span = spanOfContent(clause, event, events);
  const keys = new Set(speaker.members.map(({ actor }) => actor!.key));
  const object = trigger.hasPronoun ? antecedentOf(clause, trigger.from, keys) : undefined;
  const subjects = [...(object ? [object] : []), ...subjectsIn(clause, span, keys, speaker)];
  if (subjects.length === 0) return null;
  const parts: Part[] = [
    ...partsWithRole("SPEAKER", speaker),
    ...subjects.map((phrase) => ({ role: "SUBJECT" as const, phrase })),
  ];
  const date = event.date && !isOfContent(event.date) ? event.date : dateOfSentence(clause);
  const passage = spanOf(span, ...parts.map(({ phrase }) => phrase.head).filter((head) => isInSentence(clause, head)));
  const rule = trigger.value.carries
    ? "carried"
    : trigger.form === "noun"
      ? "noun"
      : trigger.value.stance.toLowerCase();
  return relationOf(clause, { kind: "STATEMENT", rule, parts, date, passage }, { stance: trigger.value.stance });
}

/** A month or a year within what is said is not when it is said. */
function isOfContent({ past, future }: TextDate): boolean {
  return past !== null && past.length < 10 && future !== null;
}

/** The only day that a sentence names. */
function dateOfSentence({ dates }: TextClause): TextDate | undefined {
  const days = dates.filter((date) => !isOfContent(date));
  return days.length === 1 ? days[0] : undefined;
}

/** Whom an attached pronoun stands for: the last person before who does not speak. */
function antecedentOf(
  { phrases, tokens }: TextClause,
  from: number,
  speakers: ReadonlySet<string>,
): Phrase | undefined {
  const found = phrases.findLast(
    ({ to, actor, sort }) => to <= from && actor?.kind === "PERSON" && sort === "name" && !speakers.has(actor.key),
  );
  return (
    found && {
      ...found,
      head: { start: tokens[from]!.start, end: tokens[from]!.end },
      chain: [...found.chain, found.head],
    }
  );
}

function isInSentence({ sentence }: TextClause, { start, end }: Span): boolean {
  return sentence.start <= start && end <= sentence.end;
}

/** From the verb, or from what is quoted before it, to the next thing that somebody else says. */
function spanOfContent(clause: TextClause, event: Event, events: readonly Event[]): Span {
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
function subjectsIn(clause: TextClause, span: Span, speakers: ReadonlySet<string>, speaker: Group): Phrase[] {
  const inside = clause.phrases.filter(
    (phrase) =>
      phrase.actor !== null &&
      span.start <= phrase.start &&
      phrase.end <= span.end &&
      !speakers.has(phrase.actor.key) &&
      !isPlace(clause, phrase) &&
      !isOutlet(phrase.actor.name),
  );
  const own = new Set(speaker.members.map(({ title }) => title?.body?.actor?.key));
  const place = speaker.members[0]?.start ?? 0;
  const before = inside.filter(({ start }) => start < place);
  const after = inside.filter(({ start }) => start > place);
  const named = (phrases: readonly Phrase[]) => phrases.filter(({ sort }) => sort !== "adjective");
  const others = (phrases: readonly Phrase[]) => phrases.filter(({ actor }) => !own.has(actor!.key));
  const first = isQuotedBefore(clause, place) && named(before).length > 0 ? before : after;
  const ranked = [
    named(others(first)),
    others(first),
    named(others(inside)),
    others(inside),
    named(first),
    first,
    inside,
  ];
  const choice = ranked.find((phrases) => phrases.length > 0) ?? [];
  const distinct = new Map(choice.toReversed().map((phrase) => [phrase.actor!.key, phrase]));
  return [...distinct.values()].toReversed().slice(0, mostSubjects);
}

/** Whether what somebody says stands before the speaker: "…”, A told reporters". */
function isQuotedBefore({ text, sentence, language }: TextClause, speaker: number): boolean {
  return language === "en" && /[”"’,]\s*(?:\w+ )?$/.test(text.slice(sentence.start, speaker));
}

const places = new Set("in at to from near into في الي من قرب".split(" "));

/** A capital or a state that says where: "in Tokyo". */
function isPlace({ groups }: TextClause, phrase: Phrase): boolean {
  const { sort, actor } = phrase;
  const preposition = groups.find(({ from, to }) => from <= phrase.from && phrase.to <= to)?.preposition ?? "";
  return (
    actor?.kind === "STATE" &&
    places.has(preposition) &&
    (sort === "capital" || /^(?:in|at|near|في|قرب)$/.test(preposition))
  );
}

function isOutlet(name: string): boolean {
  return outletWords.test(fold(name));
}
