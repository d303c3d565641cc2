import { chainThrough } from "../actors/phrase.ts";
import type { TextDate } from "../dates/textDates.ts";
import { agrees } from "./agreement.ts";
import { onlyPersonBefore } from "./arabicNounOwners.ts";
import { arabicSubject } from "./arabicSubjects.ts";
import { arabicTriggers } from "./arabicTriggers.ts";
import type { Group, TextClause } from "./clause.ts";
import { wordsOf } from "./draft.ts";
import { englishSubject } from "./englishSubjects.ts";
import { englishTriggers } from "./englishTriggers.ts";
import { isObjectOf, verbBefore } from "./governor.ts";
import { isOfNobody } from "./isOfNobody.ts";
import type { Trigger } from "./trigger.ts";

/** A trigger with its subject and the date that its clause names. */
export interface Event {
  readonly trigger: Trigger;
  readonly subject: Group | undefined;
  readonly date: TextDate | undefined;
}

const relative = new Set("which who where when because الذي التي الذين حيث حين عندما".split(" "));

/** What a sentence reports, in text order. @param earlier the subjects of the sentences before, the last one first */
export function eventsOf(clause: TextClause, earlier: readonly Group[]): Event[] {
  const triggers = clause.language === "en" ? englishTriggers(clause) : arabicTriggers(clause);
  const dates = datesOfTriggers(clause, triggers);
  const events: Event[] = [];
  for (const trigger of triggers) {
    const found =
      clause.language === "en" ? englishSubject(clause, trigger, events) : arabicSubject(clause, trigger, events);
    const isDropped =
      clause.language === "ar" &&
      found === undefined &&
      trigger.form === "finite" &&
      events.length === 0 &&
      isFirstWord(clause, trigger);
    const dropped =
      found || isOfNobody(clause, trigger)
        ? undefined
        : isDropped
          ? earlier.find((group) => agrees(clause, trigger, group))
          : onlyManBefore(clause, trigger);
    const told = found ?? dropped ?? (isOfNobody(clause, trigger) ? undefined : subjectOfUnknownVerb(clause, trigger));
    const subject = found ?? (told && inChain(told, trigger));
    events.push({ trigger, subject, date: dates.get(trigger) });
  }
  return events.map((event) => ({
    ...event,
    subject: event.subject ?? subjectOfRest(event, events),
    date: event.date ?? dateShared(clause, event, events),
  }));

  /** A dropped subject stands where its verb does. */
  function inChain(group: Group, trigger: Trigger): Group {
    const { from, to } = trigger;
    const head = wordsOf(clause, trigger);
    const members = group.members.map((phrase) => ({
      ...phrase,
      ...head,
      from,
      to,
      head,
      title: null,
      sort: "pronoun" as const,
      chain: chainThrough(phrase),
    }));
    return { ...group, from, to, members };
  }
}

/** "ظهر فلان …، قائلا", "خالفت أ الإجماع، فاعترفت ب": the subject of the verb that begins the sentence, which reports nothing itself. */
function subjectOfUnknownVerb(clause: TextClause, trigger: Trigger): Group | undefined {
  const { groups, sentence, language } = clause;
  if (language !== "ar" || trigger.form === "noun" || !(trigger.hasConjunction || trigger.form === "gerund"))
    return undefined;
  const first = groups.find(({ from }) => from === sentence.from + 1);
  return first?.preposition === "" &&
    first.members.length > 0 &&
    first.to <= trigger.from &&
    agrees(clause, trigger, first)
    ? first
    : undefined;
}

/** "تعود صلة فلان بالصين إلى عام 1971 حين زارها": the one person of the sentence so far, for a masculine verb. */
function onlyManBefore(clause: TextClause, { from, form }: Trigger): Group | undefined {
  const isFeminine = /^[وف]?(?:س?[تن])|ت(?:ه|ها|هما|هم)?$/.test(clause.tokens[from]!.folded);
  return clause.language === "en" || form !== "finite" || isFeminine ? undefined : onlyPersonBefore(clause, from);
}

/** "signed a treaty in 1979": a verb and the noun that is its object have one date. */
function dateShared(clause: TextClause, { trigger }: Event, events: readonly Event[]): TextDate | undefined {
  if (trigger.form === "noun") {
    const held =
      heldAt(clause, trigger, events) ?? afterJourney(clause, trigger, events) ?? concludedAt(clause, trigger, events);
    if (held) return held;
    const verb = verbBefore(events, trigger);
    if (!verb?.date || verb.trigger.value.kind === "STATEMENT") return undefined;
    const isBetween = verb.date.from >= verb.trigger.to && verb.date.to <= trigger.from;
    const isShared =
      isObjectOf(clause, verb.trigger, trigger) ||
      (isBetween && (verb.trigger.value.kind === "OTHER" || isJourney(verb.trigger)));
    return isShared ? verb.date : undefined;
  }
  if (trigger.form === "gerund" && trigger.value.kind === "STATEMENT" && clause.language === "ar") {
    const main = verbBefore(events, trigger);
    return main?.trigger.value.kind === "OTHER" ? undefined : main?.date;
  }
  if (trigger.value.kind === "STATEMENT" || trigger.value.kind === "MEETING") return undefined;
  const after = events.slice(events.findIndex((each) => each.trigger === trigger) + 1);
  const verb = after.findIndex((each) => each.trigger.form !== "noun");
  const nouns = verb === -1 ? after : after.slice(0, verb);
  const [first] = nouns;
  if (!first || !isObjectOf(clause, trigger, first.trigger)) return undefined;
  return nouns.find(({ date }) => date)?.date ?? concludedAt(clause, first.trigger, events);
}

/** "وصل فلان إلى القاهرة الاثنين، وعقد محادثات": what whoever has come goes on to do. */
function afterJourney({ language }: TextClause, trigger: Trigger, events: readonly Event[]): TextDate | undefined {
  const index = events.findLastIndex((each) => each.trigger.form !== "noun" && each.trigger.from < trigger.from);
  const [journey, verb] = [events[index - 1], events[index]];
  const isNext = verb?.trigger.value.kind === "OTHER" && verb.trigger.hasConjunction && verb.date === undefined;
  return language === "ar" && isNext && journey && isJourney(journey.trigger) ? journey.date : undefined;
}

/** "باتفاق وُقّع في نيسان 2024", "هدنة أبرمت العام الماضي": the verb that describes the noun before it. */
function concludedAt(
  { language, tokens }: TextClause,
  { from, to }: Trigger,
  events: readonly Event[],
): TextDate | undefined {
  const next = events.find(({ trigger }) => trigger.from > from && trigger.form !== "noun");
  if (language !== "ar" || !next || next.trigger.value.kind === "STATEMENT" || next.trigger.from > to + 5)
    return undefined;
  const isDescribing = tokens.slice(to, next.trigger.from + 1).every(({ gap }) => !/[،؛]/.test(gap));
  return isDescribing && /^(?:وقع|وقعت|ابرم|ابرمت|عقد|عقدت|اعلن|اعلنت|جري|جرت)$/.test(tokens[next.trigger.from]!.folded)
    ? next.date
    : undefined;
}

function isJourney({ value }: Trigger): boolean {
  return value.kind === "MEETING" && value.pattern === "travel";
}

/** "Talks between A and B were held on Monday": the verb of which the noun is the subject. */
function heldAt({ language, tokens }: TextClause, trigger: Trigger, events: readonly Event[]): TextDate | undefined {
  if (language !== "en" || trigger.value.kind === "STATEMENT") return undefined;
  const next = events.find((each) => each.trigger.from > trigger.from && each.trigger.form !== "noun");
  if (!next?.date || next.trigger.value.kind !== "OTHER" || next.date.from < next.trigger.to) return undefined;
  const between = tokens.slice(trigger.to, next.trigger.from);
  const isTold =
    /^(?:held|take|took|taken|begin|began|begun|start|started|end|ended|conclude|concluded|resume|resumed)$/;
  return isTold.test(tokens[next.trigger.from]!.folded) &&
    !between.some(({ folded, gap }) => /^(?:which|who|that)$/.test(folded) || /;/.test(gap))
    ? next.date
    : undefined;
}

/** "After meeting her, A flew to Rome": who does what comes first is the subject of what follows. */
function subjectOfRest({ trigger }: Event, events: readonly Event[]): Group | undefined {
  if (trigger.form !== "gerund" || events.some(({ subject, trigger: { from } }) => subject && from < trigger.from))
    return undefined;
  return events.find(({ subject, trigger: { from, form } }) => subject && from > trigger.from && form === "finite")
    ?.subject;
}

const openings = new Set("و ثم كما كذلك ايضا قد وقد كان وكان كانت وكانت لم ولم لن ولن سوف وسوف سبق ان".split(" "));

/** A verb without a subject continues the sentence before only where it begins its own: "وقال", "كما كان قد زار". */
function isFirstWord({ sentence, tokens }: TextClause, { from }: Trigger): boolean {
  return from <= sentence.from + 1 || tokens.slice(sentence.from, from).every(({ folded }) => openings.has(folded));
}

/** A date belongs to the last trigger before it, or to the first one of its sentence. */
function datesOfTriggers(
  { dates, tokens, sentence }: TextClause,
  triggers: readonly Trigger[],
): Map<Trigger, TextDate> {
  const found = new Map<Trigger, TextDate>();
  const leading = dates.filter(({ from }) => !triggers.some((trigger) => trigger.from < from));
  for (const date of [...dates.filter((each) => !leading.includes(each)), ...leading]) {
    const before = triggers.findLast(({ from }) => from < date.from);
    // "a day after A had come"
    if (/^(?:before|after)$/.test(tokens[date.to - 1]!.folded)) {
      const next = triggers.find(({ from, form }) => from >= date.to && from < date.to + 6 && form !== "noun");
      if (next && !found.has(next)) found.set(next, date);
      continue;
    }
    const isOfNext = /^(?:when|where|حين|حيث|عندما)$/.test(tokens[date.to]?.folded ?? "") && date.to < sentence.to;
    const next = isOfNext || beginsClause(date) ? triggers.find(({ from }) => from > date.to) : undefined;
    const owner = next ?? before ?? firstWithout(date);
    if (!owner) continue;
    const between = before && owner === before ? tokens.slice(before.to, date.from) : [];
    const hasOtherClause = between.some(
      ({ folded, index }) => relative.has(folded) && index < date.from && index >= sentence.from,
    );
    // "met for the first time since 2019 on Monday": the day is told as well.
    const isSince = [date.from - 1, date.from].some((each) => tokens[each]?.folded === "since");
    const isEarlier =
      isSince && owner.value.kind === "MEETING" && dates.some(({ from }) => from > date.from && from < date.to + 8);
    if (!hasOtherClause && !isEarlier && !found.has(owner)) found.set(owner, date);
  }
  return found;

  /** "met A in May, and on Friday he saw B" */
  function beginsClause({ from }: TextDate): boolean {
    const conjunction = tokens[from - 1];
    const isJoined = /^(?:and|but|while)$/.test(conjunction?.folded ?? "") && /^,/.test(conjunction!.gap);
    return isJoined && !dates.some(({ to }) => to === from - 1);
  }

  /** "On Monday A, who had met B in May, flew home": the first verb that has no date of its own, if the sentence begins with it. */
  function firstWithout(date: TextDate): Trigger | undefined {
    const [first] = triggers;
    if (first && !found.has(first)) return tokens[date.from - 1]?.folded === "of" ? undefined : first;
    return date.from <= sentence.from + 1
      ? triggers.find((trigger) => trigger.form === "finite" && !found.has(trigger))
      : undefined;
  }
}
