import { adjectiveParties, isOccasionOfAll, withoutHosts } from "./arabicJointMeetings.ts";
import {
  isByUnknown,
  isDual,
  isSameMeeting,
  isVenue,
  placeVisitedBefore,
  relativeParties,
} from "./arabicMeetingNouns.ts";
import { arabicStatedParties } from "./arabicStatedParties.ts";
import { attendance, hostBeside } from "./attendance.ts";
import type { Group, TextClause } from "./clause.ts";
import { copulaSubject } from "./copulaSubject.ts";
import { lightVerbOf, verbBefore } from "./governor.ts";
import type { ReadMeeting } from "./meetings.ts";
import { meetsThere } from "./meetsThere.ts";
import { objectOf } from "./objectOf.ts";
import type { Event } from "./sentenceTriggers.ts";
import type { Trigger } from "./trigger.ts";

/** Who takes part in what a noun of meeting names: "talks with", "his visit to", "لقاء بين". */
export function meetingOfNoun(clause: TextClause, event: Event, events: readonly Event[]): ReadMeeting | null {
  if (isSameMeeting(clause, event, events)) return null;
  const found = attendance(clause, event, events) ?? partiesOfNoun(clause, event, events);
  if (!found) return null;
  const host = hostBeside(clause, event.trigger, events, found);
  return host
    ? { groups: [host, ...found.groups], roles: ["HOST", ...found.groups.map(() => "PARTICIPANT" as const)] }
    : { ...found, isSeparate: found.isSeparate || isDual(clause, event.trigger) };
}

function partiesOfNoun(clause: TextClause, event: Event, events: readonly Event[]): ReadMeeting | null {
  const { trigger, subject } = event;
  if (trigger.value.kind !== "MEETING") return null;
  const { pattern } = trigger.value;
  const isArabic = clause.language === "ar";
  const after = (prepositions: readonly string[], reach: number) =>
    objectOf(clause, { trigger, subject: undefined }, prepositions, reach);
  const stated = isArabic
    ? (arabicStatedParties(clause, event, events) ??
      relativeParties(clause, trigger, pattern) ??
      adjectiveParties(clause, trigger))
    : undefined;
  if (stated) return stated;
  if (pattern === "visit" && !isArabic && isByAnybody(clause, trigger)) return null;
  if (pattern === "visit") {
    const visited = isArabic ? visitedState(clause, event, events) : undefined;
    if (visited) return visited;
    const place = after(isArabic ? ["الي", "ل"] : ["to", "of", ""], 5) ?? placeVisitedBefore(clause, trigger, events);
    const visitor = isArabic && isByUnknown(clause, trigger) ? undefined : ownerOf(clause, event, events, place);
    const isPlace = place?.members.every(({ actor }) => actor?.kind !== "PERSON");
    if (!place || !isPlace || !visitor || meetsThere(clause, visitor, events)) return null;
    return { groups: [isArabic ? withoutHosts(visitor, place) : visitor, place], roles: ["VISITOR", "HOST"] };
  }
  if (pattern === "due") {
    const isDetermined = clause.tokens[trigger.to]?.folded === "the";
    const place = clause.groups.find(({ from }) => from === (isDetermined ? trigger.to + 1 : trigger.to));
    const visitor = copulaSubject(clause, trigger.from);
    const isPlace = place?.members.every(({ actor }) => actor?.kind === "STATE");
    const isVisit = place && isPlace && visitor && !meetsThere(clause, visitor, events);
    return isVisit ? { groups: [visitor, place], roles: ["VISITOR", "HOST"] } : null;
  }
  if (pattern === "guest") {
    const host = after(["of"], 2);
    const guest = copulaSubject(clause, trigger.from);
    return host && guest ? { groups: [guest, host], roles: ["VISITOR", "HOST"] } : null;
  }
  if (pattern === "host") {
    const guest = after(["", "ل"], 3);
    const host = ownerOf(clause, event, events, guest);
    return guest && host ? { groups: [host, guest], roles: ["HOST", "VISITOR"] } : null;
  }
  // "خلال اللقاء على الجسور بين أ وب": the meeting is only an occasion.
  const isOccasionHere =
    isArabic &&
    /^(?:خلال|اثناء|ختام|هامش|عقب|بعد|مستهل)$/.test(clause.tokens[trigger.from - 1]?.folded ?? "") &&
    /^ال/.test(clause.tokens[trigger.from]!.folded);
  const between = clause.groups.find(
    (group) =>
      group.from >= trigger.to &&
      group.from <= trigger.to + (isOccasionHere ? 2 : 9) &&
      /^(?:between|among|of|بين)$/.test(group.preposition) &&
      group.members.length >= 2,
  );
  if (between && (between.preposition !== "of" || between.from <= trigger.to + 2))
    return { groups: [between], roles: ["PARTICIPANT"] };
  const prepositions = isArabic ? (pattern === "call" ? ["مع", "ب", "من"] : ["مع", "ب"]) : ["with", "from", "to"];
  const isAim = isArabic && /^[وف]?للقاء$/.test(clause.tokens[trigger.from]!.folded);
  const near = trigger.hasPronoun || isAim ? after([""], 2) : undefined;
  const isOfVerb = near && events.some(({ trigger: { from } }) => from >= trigger.to && from < near.from);
  const direct = isOfVerb ? undefined : near;
  const isMeal = /^(?:dinner|lunch|banquet|breakfast|reception)$/.test(clause.tokens[trigger.to - 1]!.folded);
  const other =
    direct ??
    after(pattern === "call" ? prepositions : prepositions.slice(0, isArabic ? 2 : 1), 7) ??
    (isMeal ? after(["for", "of"], 10) : undefined);
  const mayBeTold =
    pattern === "call" || (!isArabic && /^(?:meeting|talks)$/.test(clause.tokens[trigger.from]!.folded));
  const told = other || !mayBeTold ? undefined : toldBy(clause, trigger, events);
  if (told) return told;
  const each = isArabic || pattern !== "call" ? undefined : oneToEach(clause, trigger);
  const one = ownerOf(clause, event, events, other);
  if (
    !other &&
    subject &&
    !trigger.hasPronoun &&
    /^[وفب]?(?:ال)?(?:لقاء|مقابله)$/.test(clause.tokens[trigger.from]!.folded)
  ) {
    // "رفض لقاء فلان": who is met follows the noun.
    const other = ownerOf(clause, { ...event, subject: undefined }, events, subject);
    return other && other !== subject ? { groups: [other, subject], roles: ["PARTICIPANT", "PARTICIPANT"] } : null;
  }
  // "لم يحضر القمة على خلفية نزاعه مع أ"
  const isOfTie =
    isArabic &&
    other !== undefined &&
    events.some(
      ({ trigger: { value, form, from } }) =>
        value.kind === "ASSOCIATION" && form === "noun" && from >= trigger.to && from < other.from,
    );
  if (isOfTie) return null;
  if (one && each) return { groups: [one, each], roles: ["PARTICIPANT", "PARTICIPANT"], isSeparate: true };
  if (one && other && other.members.length > 0 && !isVenue(clause, other))
    return { groups: [one, other], roles: ["PARTICIPANT", "PARTICIPANT"] };
  // "A and B settled it on the phone"
  const isManner = !isArabic && pattern === "call" && /^(?:by|on|over)$/.test(clause.tokens[trigger.from]!.folded);
  if (
    isManner &&
    !other &&
    one &&
    one.members.length >= 2 &&
    one.members.every(({ actor }) => actor?.kind === "PERSON")
  )
    return { groups: [one], roles: ["PARTICIPANT"] };
  const isOfAll =
    lightVerbOf(clause, trigger, events) !== undefined ||
    (isArabic
      ? isOccasionOfAll(clause, trigger, verbBefore(events, trigger))
      : isOccasion(clause, trigger) || isHad(clause, trigger));
  const attended = lightVerbOf(clause, trigger, events)?.trigger.from;
  // "حضر الجلسة أ وب": others met.
  const isAttended =
    isArabic && attended !== undefined && /^[وف]?[يت]?(?:حضر|شارك)/.test(clause.tokens[attended]!.folded);
  // "return to talks"
  const isDirection = !isArabic && clause.tokens[trigger.from - 1]?.folded === "to";
  const isHeldByAll = !isAttended && !isDirection && one && !other && one.members.length >= 2 && isOfAll;
  return isHeldByAll ? { groups: [one], roles: ["PARTICIPANT"] } : null;
}

/** "يعتزم فلان زيارة كيغالي", "يستعد لزيارة رواندا": the state that follows is where somebody goes who is named before. */
function visitedState(clause: TextClause, { trigger, subject }: Event, events: readonly Event[]): ReadMeeting | null {
  const verb = verbBefore(events, trigger);
  // "دعا فلانا لزيارة فرنسا": somebody else would come.
  const isInvited = /^(?:ال)?دعو[هت]/.test(clause.tokens[trigger.from - 1]?.folded ?? "");
  const visitor = verb?.trigger.value.kind === "OTHER" && !isInvited ? verb.subject : undefined;
  const isVisit = /^[وفبل]?(?:ال)?زياره$/.test(clause.tokens[trigger.from]!.folded) && subject?.from === trigger.to;
  const isPlace = subject?.members.every(({ actor, title }) => actor?.kind === "STATE" && title === null) === true;
  const isOther = !visitor?.members.some(({ actor }) =>
    subject?.members.some((place) => place.actor?.key === actor?.key),
  );
  // "رحب بزيارة فرنسا إلى": where another place follows, it is who comes.
  const isFollowed = clause.groups.some(
    ({ from, preposition }) => from >= trigger.to + 1 && from <= trigger.to + 3 && /^(?:الي|ل)$/.test(preposition),
  );
  if (!visitor || !isVisit || !isPlace || !isOther || isFollowed || meetsThere(clause, visitor, events)) return null;
  return { groups: [visitor, subject!], roles: ["VISITOR", "HOST"] };
}

/** "in two calls, one to A and one to B": each of them. */
function oneToEach({ groups, tokens, text }: TextClause, { to }: Trigger): Group | undefined {
  const called = groups.filter(
    ({ from, preposition }) =>
      from > to &&
      /^(?:to|with|from)$/.test(preposition) &&
      /\b(?:one|another|the other|a second) (?:to|with|from)(?: the)?$/.test(
        text.slice(tokens[to - 1]!.start, tokens[from]!.start).trimEnd(),
      ),
  );
  return called.length > 1
    ? { ...called[0]!, to: called.at(-1)!.to, members: called.flatMap(({ members }) => members) }
    : undefined;
}

/** "the first visit by a British prime minister since" */
function isByAnybody({ tokens, sentence }: TextClause, { to }: Trigger): boolean {
  const words = tokens.slice(to, Math.min(sentence.to, to + 8)).map(({ folded }) => folded);
  return /\bby an?\b/.test(words.join(" "));
}

/** "A and B had a long conversation" */
function isHad({ tokens, sentence, phraseAt }: TextClause, { from }: Trigger): boolean {
  const before = tokens.slice(Math.max(sentence.from, from - 5), from);
  const had = before.findLast(({ folded }) => /^(?:had|have|has|having)$/.test(folded));
  const between = had && tokens.slice(had.index + 1, from);
  return (
    between !== undefined &&
    /^(?:an?|their|several|two|three)$/.test(between[0]?.folded ?? "") &&
    between.every(({ index, gap }) => (!phraseAt(index) || index === had!.index + 1) && !/[,;:.]/.test(gap))
  );
}

/** "A and B agreed on a truce after five days of talks" */
function isOccasion({ tokens, sentence, phraseAt }: TextClause, { from }: Trigger): boolean {
  const before = tokens.slice(Math.max(sentence.from, from - 6), from);
  if (sentence.isHeadline) return false;
  return before.some(
    ({ folded, index }) =>
      /^(?:after|following|during|in|at)$/.test(folded) &&
      !before.some((each) => each.index > index && phraseAt(each.index)),
  );
}

/** Who goes or talks: the owner of the noun, the subject of its verb, or of the sentence that it introduces. */
function ownerOf(clause: TextClause, { trigger, subject }: Event, events: readonly Event[], other: Group | undefined) {
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
  if (subject && subject !== other && subject.members.every(({ actor }) => actor !== null)) return subject;
  if (verb?.subject) return sentBy(clause, verb) ?? verb.subject;
  const before = clause.groups.findLast(
    (group) => group.to <= trigger.from && group.preposition === "" && !group.isGenitive && group.members.length > 0,
  );
  if (before) return before;
  return events.find(({ trigger: each, subject: of }) => each.from > trigger.from && each.form === "finite" && of)
    ?.subject;
}

/** "sent A to Rome for talks with B": it is A who talks. */
function sentBy({ groups, tokens, language }: TextClause, { trigger }: Event): Group | undefined {
  if (language !== "en" || !/^(?:sent|sends|send|sending|dispatched|dispatches)$/.test(tokens[trigger.from]!.folded))
    return undefined;
  return groups.find(
    ({ from, preposition, members }) =>
      from >= trigger.to && from <= trigger.to + 3 && preposition === "" && members[0]?.actor?.kind === "PERSON",
  );
}

/** "أبلغ فلان فلانا، في مكالمة هاتفية": who speaks with whom. */
function toldBy(
  { groups, tokens, language }: TextClause,
  { from }: Trigger,
  events: readonly Event[],
): ReadMeeting | null {
  const said = events.filter(({ trigger: { value } }) => value.kind === "STATEMENT");
  const isFirst = language === "en" && said.length === 1;
  const verb = said.findLast(({ trigger: { from: start } }) => start < from) ?? (isFirst ? said[0] : undefined);
  const speaker = verb?.subject;
  const before = [tokens[from - 1], language === "en" ? tokens[from - 2] : undefined];
  const isAdverb = /^(?:by|on|over|هاتفيا)$/.test(tokens[from]!.folded);
  const isWithin =
    isAdverb || before.some((token) => /^(?:في|خلال|عبر|in|at|during|over|by)$/.test(token?.folded ?? ""));
  if (!speaker || !isWithin) return null;
  const person = ({ members: [first] }: Group) =>
    first?.actor?.kind === "PERSON" || (language === "ar" && first?.actor?.kind === "STATE" && first.title !== null);
  const other = groups.find(
    (group) =>
      group.from >= speaker.to &&
      (group.to <= from || (verb.trigger.from > from && group.from <= verb.trigger.to + 1)) &&
      /^ل?$/.test(group.preposition) &&
      person(group),
  );
  return other && person(speaker) ? { groups: [speaker, other], roles: ["PARTICIPANT", "PARTICIPANT"] } : null;
}
