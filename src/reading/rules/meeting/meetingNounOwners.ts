import { foldedText } from "../../text/token.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { whoIsSent } from "../arguments/whoIsSent.ts";
import { verbBefore } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** Who goes or talks: the owner of the noun, the subject of its verb, or of the sentence that it introduces. */
export function ownerOfMeeting(
  clause: TextClause,
  { trigger, subject }: Event,
  events: readonly Event[],
  other: Group | undefined,
) {
  const outer = beforeAside(clause, trigger.from) ?? onVisit(clause, trigger.from);
  if (outer) return outer;
  // "كانت لفلان محادثات مع"
  const had = clause.groups.find(({ to, preposition }) => to === trigger.from && preposition === "ل");
  if (had && /^و?كانت?$/.test(clause.tokens[had.from - 1]?.folded ?? "")) return had;
  const verb = verbBefore(events, trigger);
  // "A and B held their first talks"
  const isTheirs = clause.language === "en" && /^their$/.test(clause.tokens[subject?.from ?? trigger.from]!.folded);
  if (isTheirs && !other && verb?.subject && verb.subject.members.length >= 2) return verb.subject;
  const of =
    other && clause.language === "en"
      ? clause.groups.find(
          ({ from, preposition }) => preposition === "of" && from > trigger.to && from <= trigger.to + 2,
        )
      : undefined;
  if (of && of !== other && of.to < other!.from) return of;
  const isKnown = subject !== undefined && subject.members.length > 0 && subject.members.every(({ actor }) => actor);
  if (isKnown && subject !== other) return subject;
  const main = verb && subjectOfMainClause(clause, verb.trigger.from, trigger.from);
  if (main) return main;
  // "جولة تشمل أ وب، استهلها بلقاء": the states are none of those who talk.
  const isTour = verb?.trigger.value.kind === "MEETING" && verb.trigger.value.pattern === "gather";
  if (isTour && clause.language === "ar") return undefined;
  if (verb?.subject) return whoIsSent(clause, verb) ?? personOfCountry(clause, verb, events) ?? verb.subject;
  const before = clause.groups.findLast(
    (group) =>
      group.to <= trigger.from &&
      group.preposition === "" &&
      !group.isGenitive &&
      group.members.length > 0 &&
      // "جدد فلان دعم بلاده، في مكالمة مع": its person talks, not the state.
      !group.members.every(({ sort }) => sort === "country"),
  );
  if (before) return isOwnerOfSubject(clause, before, trigger.from) ? undefined : before;
  const next = events.find(
    ({ trigger: each, subject: of }) => each.from > trigger.from && each.form === "finite" && of,
  )?.subject;
  return next && isTopic(clause, trigger.to, next.from) ? undefined : next;
}

/** "عرضت فلانة أن تستضيف بلادها …، خلال اتصال مع ب": she talks, and not her country. */
function personOfCountry(clause: TextClause, verb: Event, events: readonly Event[]): Group | undefined {
  const isOfCountry = ({ subject }: Event) => subject?.members.every(({ sort }) => sort === "country");
  if (clause.language !== "ar" || !isOfCountry(verb)) return undefined;
  return events.findLast(
    (each) =>
      each.subject && each.trigger.form !== "noun" && each.trigger.from < verb.trigger.from && !isOfCountry(each),
  )?.subject;
}

/** "A meeting with A was dropped, and B said": what happened to the meeting stands between. */
function isTopic({ tokens, language, phraseAt }: TextClause, from: number, to: number): boolean {
  return (
    language === "en" &&
    tokens
      .slice(from, to)
      .some(
        ({ folded, index }) =>
          !phraseAt(index) && /^(?:was|were|is|are|has|had|have|will|would|ended|failed|took)$/.test(folded),
      )
  );
}

/** "A flew to Rome, the first since the neighbours fell out, and was driven to a lunch with B": whom the sentence is about. */
function subjectOfMainClause(
  { groups, tokens, sentence, language }: TextClause,
  verb: number,
  noun: number,
): Group | undefined {
  const back = tokens.slice(verb, noun).findLast(({ folded, gap }) => folded === "and" && /^,/.test(gap))?.index;
  if (
    language !== "en" ||
    back === undefined ||
    !/^(?:was|were|had|has|then|later)$/.test(tokens[back + 1]?.folded ?? "")
  )
    return undefined;
  const isWithin = tokens
    .slice(sentence.from, verb)
    .some(({ folded }) => /^(?:since|because|when|while|after|although)$/.test(folded));
  return isWithin ? groups.find(({ preposition, isGenitive }) => preposition === "" && !isGenitive) : undefined;
}

/** "A, whose government broke off talks with": the person is not who talks. */
function isOwnerOfSubject({ tokens, groups }: TextClause, { to, members }: Group, noun: number): boolean {
  const isOfPerson = tokens[to]?.folded === "whose" && members.every(({ actor }) => actor?.kind === "PERSON");
  return isOfPerson && !groups.some((group) => group.from > to && group.to <= noun && group.members.length > 0);
}

/** "thanked A, who is on a visit to Rome": who is away. */
function onVisit({ tokens, groups, language }: TextClause, noun: number): Group | undefined {
  const words = tokens.slice(Math.max(0, noun - 8), noun);
  const who = words.findLast(({ folded, gap }) => folded === "who" && /^,/.test(gap));
  const isAway =
    who && /^who (?:is|was|were|are)(?: \w+){0,2} on an?(?: \S+){0,3}$/.test(foldedText(tokens, who.index, noun));
  return language === "en" && isAway ? groups.findLast(({ to }) => to === who.index) : undefined;
}

/** "A, who succeeds B, was in Rome for talks with C": whom the words between commas are about, if the noun stands behind them. */
function beforeAside({ tokens, groups, sentence, language }: TextClause, noun: number): Group | undefined {
  const who = tokens.slice(sentence.from, noun).findLast(({ folded, gap }) => folded === "who" && /^,/.test(gap));
  const end = who && tokens.slice(who.index + 1, noun).find(({ gap }) => /^,/.test(gap));
  const isBack = end && /^(?:was|were|is|are|had|has|held|arrived|left|will)$/.test(end.folded);
  const isOnly = end && !tokens.slice(end.index + 1, noun).some(({ gap }) => /[,;:]/.test(gap));
  return language === "en" && isBack && isOnly
    ? groups.findLast(({ to, preposition }) => to === who!.index && preposition === "")
    : undefined;
}
