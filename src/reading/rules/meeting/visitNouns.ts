import { foldedText } from "../../text/token.ts";
import { arePeople, arePersons, type Group, type TextClause } from "../arguments/clause.ts";
import { copulaSubject } from "../arguments/copulaSubject.ts";
import { objectOf } from "../arguments/objectOf.ts";
import { verbBefore } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { withoutHosts } from "./arabicJointMeetings.ts";
import { isByUnknown, placeVisitedBefore } from "./arabicMeetingNouns.ts";
import { ownerOfMeeting } from "./meetingNounOwners.ts";
import type { ReadMeeting } from "./meetings.ts";
import { meetsThere } from "./meetsThere.ts";

/** Who comes to whom in what a noun names: "his visit to", "is due in", "a guest of", "استقباله لفلان". */
export function partiesOfVisit(clause: TextClause, event: Event, events: readonly Event[]): ReadMeeting | null {
  const { trigger } = event;
  const after = (prepositions: readonly string[], reach: number) =>
    objectOf(clause, { trigger, subject: undefined }, prepositions, reach);
  switch (trigger.value.kind === "MEETING" && trigger.value.pattern) {
    case "due":
      return dueVisit(clause, trigger, events);
    case "guest": {
      const host = after(["of"], 2);
      const told = copulaSubject(clause, trigger.from) ?? guestBefore(clause, trigger);
      // "A will visit Rome and be the guest of B": not Rome.
      const guest = told && !arePersons(told) ? (verbBefore(events, trigger)?.subject ?? told) : told;
      return host && guest ? { groups: [guest, host], roles: ["VISITOR", "HOST"] } : null;
    }
    case "host": {
      // "حظي باستقبال من لدن فلان"
      if (clause.tokens[trigger.from]!.folded === "باستقبال") return null;
      const guest = after(["", "ل"], 3);
      const host = ownerOfMeeting(clause, event, events, guest);
      return guest && host ? { groups: [host, guest], roles: ["HOST", "VISITOR"] } : null;
    }
    default:
      return clause.language === "ar"
        ? (visitedState(clause, event, events) ?? arabicVisit(clause, event, events))
        : englishVisit(clause, event, events);
  }
}

/** "A spent Monday there as the guest of B": whom the sentence is about. */
function guestBefore({ groups, tokens }: TextClause, { from }: Trigger): Group | undefined {
  const words = foldedText(tokens, from - 3, from);
  if (!/\bas (?:(?:an?|the) )?(?:\w+ )?$/.test(`${words} `)) return undefined;
  return groups.find(
    ({ to, preposition, isGenitive, members }) =>
      to < from && preposition === "" && !isGenitive && members.some(({ actor }) => actor?.kind === "PERSON"),
  );
}

/** "his visit to Rome" */
function englishVisit(clause: TextClause, event: Event, events: readonly Event[]): ReadMeeting | null {
  const { trigger } = event;
  if (isByAnybody(clause, trigger)) return null;
  const place =
    objectOf(clause, { trigger, subject: undefined }, ["to", "of", ""], 5) ??
    placeVisitedBefore(clause, trigger, events);
  const visitor = ownerOfMeeting(clause, event, events, place);
  if (!place || !isPlace(place) || !visitor || meetsThere(clause, visitor, events)) return null;
  return { groups: [visitor, place], roles: ["VISITOR", "HOST"] };
}

/** "زيارته إلى روما" */
function arabicVisit(clause: TextClause, event: Event, events: readonly Event[]): ReadMeeting | null {
  const { trigger } = event;
  if (isByUnknown(clause, trigger)) return null;
  const place =
    objectOf(clause, { trigger, subject: undefined }, ["الي", "ل"], 5) ?? placeVisitedBefore(clause, trigger, events);
  const visitor = ownerOfMeeting(clause, event, events, place);
  if (!place || !isPlace(place) || !visitor || meetsThere(clause, visitor, events)) return null;
  // "وصول أ إلى روما", not "وصول المساعدات إلى روما"
  const isArrival = /وصول(?:ه|ها|هما|هم)?$/.test(clause.tokens[trigger.from]!.folded);
  if (isArrival && !(arePeople(visitor) && (trigger.hasPronoun || visitor.from === trigger.to))) return null;
  return { groups: [withoutHosts(visitor, place), place], roles: ["VISITOR", "HOST"] };
}

function isPlace({ members }: Group): boolean {
  return members.every(({ actor }) => actor?.kind !== "PERSON");
}

/** "A is due in the Netherlands" */
function dueVisit(clause: TextClause, trigger: Trigger, events: readonly Event[]): ReadMeeting | null {
  const isDetermined = clause.tokens[trigger.to]?.folded === "the";
  const place = clause.groups.find(({ from }) => from === (isDetermined ? trigger.to + 1 : trigger.to));
  const visitor = copulaSubject(clause, trigger.from);
  const isPlace = place?.members.every(({ actor }) => actor?.kind === "STATE");
  const isVisit = place && isPlace && visitor && !meetsThere(clause, visitor, events);
  return isVisit ? { groups: [visitor, place], roles: ["VISITOR", "HOST"] } : null;
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

/** "the first visit by a British prime minister since" */
function isByAnybody({ tokens, sentence }: TextClause, { to }: Trigger): boolean {
  const words = foldedText(tokens, to - 1, Math.min(sentence.to, to + 8));
  return /\bby an?\b/.test(words);
}
