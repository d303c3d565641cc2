import { arePersons, type Group, type TextClause } from "../arguments/clause.ts";
import { verbBefore } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { meetingOfTwo } from "./meetingOfTwo.ts";
import type { ReadMeeting } from "./meetings.ts";

const pluralMeetings = /^[وفبل]?(?:ال)?(?:لقاءات|اجتماعات|اتصالات|مكالمات|مشاورات|مباحثات|محادثات)$/;

/** "جمع اللقاء بين أ وب": only where a meeting is what brings people together. */
export function arabicGathering(
  clause: TextClause,
  { trigger, subject }: Event,
  events: readonly Event[],
): ReadMeeting | null {
  const { groups } = clause;
  const journey = events.findLast(
    ({ trigger: { value, form, to } }) =>
      form === "noun" &&
      value.kind === "MEETING" &&
      value.pattern === "visit" &&
      to <= trigger.from &&
      trigger.from - to < 8,
  );
  if (journey) return journeyThrough(clause, trigger.to, journey, events);
  const several = severalMeetings(clause, trigger, events);
  if (several) return several;
  const convened = conveningOf(clause, trigger, subject);
  if (convened) return convened;
  const isMeeting = events.some(
    ({ trigger: { value, from, to } }) =>
      value.kind === "MEETING" &&
      value.pattern !== "gather" &&
      ((to <= trigger.from && trigger.from - to < 8) || (from >= trigger.to && from - trigger.to < 3)),
  );
  if (!isMeeting) return null;
  const after = groups.filter(
    ({ from, preposition }) => from >= trigger.to && (preposition === "" || preposition === "بين"),
  );
  const first = after.find(({ members }) => members.length >= 2) ?? after[0];
  if (!first) return null;
  if (first.members.length >= 2) return { groups: [first], roles: ["PARTICIPANT"] };
  const other = groups.find(({ from, preposition }) => from >= first.to && /^(?:مع|ب|and)$/.test(preposition));
  return other ? meetingOfTwo(first, other) : null;
}

/** "جمع فلان أ وب": a person who brings persons together meets them. */
function conveningOf({ groups, tokens }: TextClause, { from, to }: Trigger, subject: Group | undefined) {
  if (!subject || !arePersons(subject) || !/^[وف]?س?[يت]?جمعت?$/.test(tokens[from]!.folded)) return undefined;
  const others = groups.find((group) => group.from >= to && group.from === subject.to && group.preposition === "");
  return others && others.members.length > 1 && arePersons(others)
    ? meetingOfTwo(subject, others, ["PARTICIPANT", "PARTICIPANT"])
    : undefined;
}

/** "أجرى فلان لقاءات شملت أ وب": one with each. */
function severalMeetings(clause: TextClause, trigger: Trigger, events: readonly Event[]): ReadMeeting | undefined {
  const { groups, tokens, earlier } = clause;
  if (!/^[وف]?[يت]?شملت?$/.test(tokens[trigger.from]!.folded)) return undefined;
  // "شملت لقاءات فلانة أ وب"
  const owned = events.find(
    ({ trigger: { form, from } }) =>
      form === "noun" && from === trigger.to && pluralMeetings.test(tokens[from]!.folded),
  );
  const owner = owned?.subject;
  const next = owner && groups.find(({ from, preposition }) => from >= owner.to && preposition === "");
  if (owner && next && arePersons(owner) && arePersons(next))
    return { groups: [owner, next], roles: ["PARTICIPANT", "PARTICIPANT"], isSeparate: true };
  const meetings = events.findLast(
    ({ trigger: { form, to, from } }) =>
      form === "noun" && to <= trigger.from && trigger.from - to < 8 && pluralMeetings.test(tokens[from]!.folded),
  );
  const others = groups.find(({ from }) => from >= trigger.to && from <= trigger.to + 3);
  const one = meetings && (verbBefore(events, meetings.trigger)?.subject ?? earlier[0]);
  return one && others && arePersons(one) && arePersons(others)
    ? { groups: [one, others], roles: ["PARTICIPANT", "PARTICIPANT"], isSeparate: true }
    : undefined;
}

/** "جولة تشمل مصر والأردن": a visit to each. */
function journeyThrough(
  { groups }: TextClause,
  to: number,
  journey: Event,
  events: readonly Event[],
): ReadMeeting | null {
  const places = groups.find(
    ({ from, members }) =>
      from >= to && from <= to + 3 && members.length > 0 && members.every(({ actor }) => actor?.kind === "STATE"),
  );
  const visitor = journey.subject ?? events.find(({ subject }) => subject)?.subject;
  return places && visitor ? { groups: [visitor, places], roles: ["VISITOR", "HOST"], isSeparate: true } : null;
}
