import { chainThrough, type Phrase } from "../actors/phrase.ts";
import type { TextDate } from "../dates/textDates.ts";
import type { ReadRelation, Span } from "../reading.ts";
import { carriedSpeaker } from "./carriedSpeaker.ts";
import type { Group, TextClause } from "./clause.ts";
import { type Part, partsWithRole, relationOf, spanOf, wordsOf } from "./draft.ts";
import { reportedModality } from "./modality.ts";
import type { Event } from "./sentenceTriggers.ts";
import { isOutlet, isSource } from "./sources.ts";
import { accusers, subjectsOfEarlier } from "./subjectsOfEarlier.ts";

const mostSubjects = 4;

/**
 * The statement that a verb of speech reports; null if nobody in particular speaks, or about nobody.
 * @param earlier what the text has reported before
 */
export function statementOf(
  clause: TextClause,
  event: Event,
  events: readonly Event[],
  earlier: readonly ReadRelation[] = [],
): ReadRelation | null {
  const { trigger } = event;
  if (trigger.value.kind !== "STATEMENT") return null;
  const carried = trigger.value.carries ? carriedSpeaker(clause, event) : undefined;
  const speaker = trigger.value.carries ? carried : event.subject;
  if (!speaker || speaker.members.length === 0 || reportedModality(clause, trigger) !== "ASSERTED") return null;
  if (isTold(clause, event, events)) return null;
  const next = continuation(clause, event, events);
  if (isSourceName(clause, trigger) && (speaker.members.every(isOutlet) || isOtherSaid(event, events))) return null;
  const keys = new Set(speaker.members.map(({ actor }) => actor!.key));
  const others = next ? events.filter((each) => each !== next) : events;
  const own = spanOfContent(clause, event, others);
  // Where what is said names nobody, the rest of the sentence may.
  const span = subjectsIn(clause, own, keys, speaker).length > 0 ? own : spanOfContent(clause, event, others, false);
  const answered = trigger.hasPronoun ? answeredBy(clause, event, events) : undefined;
  const object = trigger.hasPronoun && !answered ? antecedentOf(clause, trigger.from, keys) : undefined;
  const directly = objectOfEarlier(clause, trigger, keys, earlier);
  const named = answered ?? [
    ...(object ? [object] : []),
    ...(directly.length > 0 ? directly : subjectsIn(clause, span, keys, speaker)),
  ];
  const subjects =
    named.length > 0
      ? named
      : [...subjectsOfEarlier(clause, span, keys, earlier), ...accusers(clause, event, keys, earlier)];
  if (subjects.length === 0) return null;
  const parts: Part[] = [
    ...partsWithRole("SPEAKER", speaker),
    ...subjects.map((phrase) => ({ role: "SUBJECT" as const, phrase })),
  ];
  if (saysNothing(clause, trigger.to) || isAnsweredByDeed(clause, trigger, event) || isWithinOwn(clause, event, events))
    return null;
  const date =
    event.date && (event.date.from < trigger.from || !isOfContent(event.date))
      ? event.date
      : trigger.form === "noun"
        ? undefined
        : (dayOfMeeting(clause, event, events) ?? dayBefore(clause, trigger.from));
  const passage = spanOf(span, ...parts.map(({ phrase }) => phrase.head).filter((head) => isInSentence(clause, head)));
  const { value } = (next ?? event).trigger;
  const stance = value.kind === "STATEMENT" ? value.stance : trigger.value.stance;
  const rule = trigger.value.carries ? "carried" : trigger.form === "noun" ? "noun" : stance.toLowerCase();
  return relationOf(clause, { kind: "STATEMENT", rule, parts, date, passage }, { stance });
}

/** "praised the decision, which …": the object of the verb, if it refers to what was told before. */
function objectOfEarlier(
  clause: TextClause,
  { to, form }: Event["trigger"],
  speakers: ReadonlySet<string>,
  earlier: readonly ReadRelation[],
): Phrase[] {
  const { tokens, sentence } = clause;
  const last = Math.min(to + 2, sentence.to);
  if (form === "noun" || last <= to || !/^(?:the|this|these|those)$/.test(tokens[to]!.folded)) return [];
  const next = tokens[last];
  // "the decision by A", "the offer of A" is about A.
  if (next && last < sentence.to && /^(?:of|by|from|that|to|on|against|between|with)$/.test(next.folded)) return [];
  return subjectsOfEarlier(clause, { start: tokens[to]!.start, end: tokens[last - 1]!.end }, speakers, earlier);
}

/** "said, denying that", "quoted as praising": the verb that tells what the words do. */
function continuation(
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
function isTold(clause: TextClause, event: Event, events: readonly Event[]): boolean {
  return event.trigger.form === "gerund" && events.some((each) => continuation(clause, each, events) === event);
}

function isOtherSaid({ trigger }: Event, events: readonly Event[]): boolean {
  return events.some(
    ({ trigger: other }) => other !== trigger && other.value.kind === "STATEMENT" && other.form !== "noun",
  );
}

/** "according to" */
function isSourceName({ tokens }: TextClause, { from, form }: Event["trigger"]): boolean {
  return form === "noun" && /^(?:according|in)$/.test(tokens[from]!.folded);
}

/** "…، الأمر الذي نفته الدوحة", "وهو ما وصفته": the speakers of the statement that it answers. */
function answeredBy(clause: TextClause, { trigger, subject }: Event, events: readonly Event[]): Phrase[] | undefined {
  const before = clause.tokens.slice(Math.max(0, trigger.from - 2), trigger.from).map(({ folded }) => folded);
  if (!/^(?:الامر الذي|وهو ما|وهي ما|وهو امر)$/.test(before.join(" "))) return undefined;
  const statement = events.findLast(
    (each) => each.trigger.value.kind === "STATEMENT" && each.trigger.from < trigger.from && each.subject !== subject,
  );
  const head = wordsOf(clause, trigger);
  return statement?.subject?.members.map((phrase) => ({ ...phrase, head, chain: chainThrough(phrase) }));
}

/** "أعلن أنه أمر": what somebody says that he has said is a part of the statement. */
function isWithinOwn({ tokens, language }: TextClause, { trigger, subject }: Event, events: readonly Event[]): boolean {
  const isContent = language === "ar" && /^[بو]?انه?ا?$/.test(tokens[trigger.from - 1]?.folded ?? "");
  const key = subject?.members[0]?.actor?.key;
  return (
    isContent &&
    events.some((each) => {
      const { value, from } = each.trigger;
      return value.kind === "STATEMENT" && from < trigger.from && each.subject?.members[0]?.actor?.key === key;
    })
  );
}

/** A month or a year within what is said is not when it is said. */
function isOfContent({ past, future }: TextDate): boolean {
  return past !== null && past.length < 10 && future !== null;
}

/** The only day that a sentence names before the verb: "A met B on Friday, the ministry said". */
function dayBefore({ dates }: TextClause, verb: number): TextDate | undefined {
  const days = dates.filter((date) => !isOfContent(date));
  const [only] = days;
  return days.length === 1 && only!.from < verb ? only : undefined;
}

/** "said at Tuesday's meeting": the day of the meeting at which it is said. */
function dayOfMeeting({ tokens }: TextClause, { trigger }: Event, events: readonly Event[]): TextDate | undefined {
  return events.find(
    ({ trigger: { value, form, from } }) =>
      value.kind === "MEETING" &&
      form === "noun" &&
      Math.abs(from - trigger.from) < 12 &&
      tokens
        .slice(Math.max(0, from - 2), from)
        .some(({ folded }) => /^(?:during|in|at|after|following|و?خلال|و?اثناء|في|و?عقب|و?بعد|و?اثر)$/.test(folded)),
  )?.date;
}

/** "answered on Friday by expelling", "responded to the measures with a ban" */
function isAnsweredByDeed(
  { tokens, sentence, text, language }: TextClause,
  { from }: Event["trigger"],
  { date }: Event,
): boolean {
  if (language !== "en" || !/^(?:answer|respon|repl)/.test(tokens[from]!.folded)) return false;
  const end = Math.min(sentence.to, Math.max(from + 12, (date?.to ?? 0) + 3));
  return /^\w+ [^“"”,;:]*\b(?:by \w+ing|with (?:an?|its|his|sanctions|strikes|bans?)) /.test(
    text.slice(tokens[from]!.start, tokens[end - 1]!.end),
  );
}

/** "said nothing about", "declined to comment". */
function saysNothing({ tokens }: TextClause, to: number): boolean {
  return /^(?:nothing|little|only|التعليق)$/.test(tokens[to]?.folded ?? "");
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
  return found && { ...found, head: wordsOf({ tokens }, { from, to: from + 1 }), chain: chainThrough(found) };
}

function isInSentence({ sentence }: TextClause, { start, end }: Span): boolean {
  return sentence.start <= start && end <= sentence.end;
}

/** From the verb, or from what is quoted before it, to the next thing that somebody else says. */
function spanOfContent(clause: TextClause, event: Event, events: readonly Event[], endsAtTurn = true): Span {
  const { tokens, sentence, text } = clause;
  const { trigger } = event;
  const others = events.filter(
    ({ trigger: other, subject }) =>
      other.value.kind === "STATEMENT" &&
      other.form !== "noun" &&
      !(clause.language === "en" && (other.form === "base" || !subject)) &&
      other !== trigger &&
      // "Asked about A, B answered": the question is part of it.
      !(other.from === sentence.from && tokens[other.from]!.folded === "asked"),
  );
  const before = others.findLast(({ trigger: other }) => other.from < trigger.from);
  const after = others.find(({ trigger: other }) => other.from > trigger.from);
  const first = tokens[before ? trigger.from : sentence.from]!.start;
  const start = before ? first : Math.min(first, sentence.start);
  const isCarried = trigger.value.kind === "STATEMENT" && trigger.value.carries;
  const isNext =
    after &&
    !isCarried &&
    (after.trigger.form === "gerund" || (clause.language === "ar" && after.trigger.hasConjunction));
  const turn =
    after && endsAtTurn && !isCarried && clause.language === "ar"
      ? turnBetween(clause, trigger.to, after.trigger.from)
      : undefined;
  if (turn !== undefined) return { start, end: tokens[turn - 1]!.end };
  if (!isNext) return { start, end: sentence.end };
  const end = tokens[after.trigger.from - 1]!.end;
  const quote = /^[”»"]/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + quote };
}

/** "…، لكن الحكومة نفت": where what somebody else says begins. */
function turnBetween({ tokens }: TextClause, from: number, to: number): number | undefined {
  return tokens
    .slice(from + 1, to)
    .find(({ folded, gap }) => /^و?(?:لكن|فيما|بينما|غير)$/.test(folded) && /،/.test(gap))?.index;
}

/** About whom something is said: whoever is named in it, or by an adjective if nobody is. */
function subjectsIn(clause: TextClause, span: Span, speakers: ReadonlySet<string>, speaker: Group): Phrase[] {
  const inside = clause.phrases
    .flatMap((phrase) => membersOf(clause, phrase))
    .filter(
      (phrase) =>
        phrase.actor !== null &&
        span.start <= phrase.start &&
        phrase.end <= span.end &&
        !speakers.has(phrase.actor.key) &&
        !isPlace(clause, phrase) &&
        !isSource(clause, phrase.from) &&
        !isOutlet(phrase) &&
        !isAddressedOutlet(clause, phrase) &&
        !(clause.language === "en" && speaker.from <= phrase.from && phrase.to <= speaker.to),
    );
  const own = new Set(speaker.members.map(({ title }) => title?.body?.actor?.key));
  const place = speaker.members[0]?.start ?? 0;
  const before = inside.filter(({ start }) => start < place);
  const after = inside.filter(({ start }) => start > place);
  const others = (phrases: readonly Phrase[]) => phrases.filter(({ actor }) => !own.has(actor!.key));
  const named = (phrases: readonly Phrase[]) => phrases.filter(({ sort }) => sort !== "adjective");
  const first = isQuotedBefore(clause, place) && others(before).length > 0 ? before : after;
  // "قلقه حيال الوضع في السودان": who is only a place is spoken about where nobody else is.
  const places = clause.language === "ar" && inside.length === 0 ? placesIn(clause, span, speakers) : [];
  const ranked = [named(others(first)), others(first), named(others(inside)), others(inside), first, inside, places];
  const choice = ranked.findIndex((phrases) => phrases.length > 0);
  // Whoever an adjective stands for is spoken about, too, but comes last.
  const phrases = choice === 0 ? [...ranked[0]!, ...ranked[1]!] : (ranked[choice] ?? []);
  const distinct = new Map(phrases.toReversed().map((phrase) => [phrase.actor!.key, phrase]));
  return [...distinct.values()].toReversed().slice(0, mostSubjects);
}

/** "told the television station A", "in an interview with the newspaper B" */
function isAddressedOutlet({ tokens, language }: TextClause, { from, to, actor }: Phrase): boolean {
  if (language !== "en" || actor?.kind !== "ORGANIZATION") return false;
  const nouns =
    /^(?:newspaper|broadcaster|channel|station|weekly|daily|magazine|website|agency|network|radio|television)$/;
  return tokens.slice(Math.max(0, from - 1), to).some(({ folded }) => nouns.test(folded));
}

function placesIn({ phrases }: TextClause, span: Span, speakers: ReadonlySet<string>): Phrase[] {
  return phrases.filter(
    ({ start, end, sort, actor }) =>
      span.start <= start && end <= span.end && sort === "name" && actor?.kind === "STATE" && !speakers.has(actor.key),
  );
}

/** "the two countries": both of them. */
function membersOf({ groups }: TextClause, phrase: Phrase): readonly Phrase[] {
  if (phrase.sort !== "both") return [phrase];
  return groups.find(({ from, to }) => from <= phrase.from && phrase.to <= to)?.members ?? [];
}

/** Whether a quotation stands before the speaker: "…”, A told reporters". */
function isQuotedBefore({ text, sentence }: TextClause, speaker: number): boolean {
  return /[”"’»][،,]?\s*(?:\S+ )?$/.test(text.slice(sentence.start, speaker));
}

const places = new Set("in at to from near into في الي من قرب".split(" "));

/** A capital or a state that says where: "in Tokyo". */
function isPlace({ groups }: TextClause, phrase: Phrase): boolean {
  const { sort, actor } = phrase;
  const preposition = groups.find(({ from, to }) => from <= phrase.from && phrase.to <= to)?.preposition ?? "";
  return (
    actor?.kind === "STATE" &&
    places.has(preposition) &&
    (sort === "capital" || /^(?:in|near|في|قرب)$/.test(preposition))
  );
}
