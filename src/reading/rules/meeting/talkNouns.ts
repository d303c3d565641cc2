import { type Group, groupOf, type TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import { afterWith } from "../arguments/relativeObject.ts";
import { verbBefore } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { isPrivateTalk, isVenue, metBehind } from "./arabicMeetingNouns.ts";
import { partnerInPronoun } from "./arabicPartners.ts";
import { oneToEach, toldBy } from "./callNouns.ts";
import { isOfAll } from "./jointTalks.ts";
import { overMeal } from "./mealCompanions.ts";
import { ownerOfMeeting } from "./meetingNounOwners.ts";
import type { ReadMeeting } from "./meetings.ts";
import { partiesBetween, partiesToldBefore } from "./partiesBetween.ts";

/** What stands before those whom others speak with. */
const prepositions = {
  ar: { call: ["مع", "ب", "من"], talks: ["مع", "ب"] },
  en: { call: ["with", "from", "to"], talks: ["with"] },
};

/** Who takes part in a meeting, talks or a call that a noun names: "talks with", "لقاء بين". */
export function partiesOfTalks(clause: TextClause, event: Event, events: readonly Event[]): ReadMeeting | null {
  const { trigger, subject } = event;
  const { tokens } = clause;
  const isArabic = clause.language === "ar";
  const isCall = trigger.value.kind === "MEETING" && trigger.value.pattern === "call";
  const between = partiesBetween(clause, trigger);
  if (between && !(isArabic && isOfTie(trigger, events, between))) return { groups: [between], roles: ["PARTICIPANT"] };
  const other =
    partnerInPronoun(clause, trigger, verbBefore(events, trigger)?.subject) ??
    otherParty(clause, trigger, events, isCall);
  const isMet = isArabic && isPrivateTalk(tokens, trigger);
  const mayBeTold = isCall || isMet || (!isArabic && /^(?:meeting|talks)$/.test(tokens[trigger.from]!.folded));
  // "on the telephone to Rome, promised A": A, who is there.
  const isPlace =
    isCall && !isArabic ? other?.members.every(({ sort }) => sort === "capital") : other && isVenue(clause, other);
  const told = (other && !isPlace) || !mayBeTold ? undefined : toldBy(clause, trigger, events);
  if (told) return told;
  const shared = other || !isCall ? undefined : overMeal(clause, trigger);
  if (shared) return shared;
  const each = isCall && !isArabic ? oneToEach(clause, trigger) : undefined;
  const one = ownerOfMeeting(clause, event, events, other);
  // "رفض لقاء فلان": who is met follows the noun.
  const isMeeting = /^[وفبل]?(?:لقاء|مقابله|ملاقاه)$/.test(tokens[trigger.from]!.folded);
  const met = isMeeting ? metBehind(clause, trigger, subject) : undefined;
  if (met) return met;
  if (!other && subject && !trigger.hasPronoun && isMeeting) {
    const meeting = ownerOfMeeting(clause, { ...event, subject: undefined }, events, subject);
    return meeting && meeting !== subject
      ? { groups: [meeting, subject], roles: ["PARTICIPANT", "PARTICIPANT"] }
      : null;
  }
  if (isArabic && other && isOfTie(trigger, events, other)) return null;
  if (one && each) return { groups: [one, each], roles: ["PARTICIPANT", "PARTICIPANT"], isSeparate: true };
  if (one && other && other.members.length > 0 && !isVenue(clause, other))
    return { groups: [one, other], roles: ["PARTICIPANT", "PARTICIPANT"] };
  // "A, with whom B had lunch"
  const described = one && !other ? afterWith(clause, one) : undefined;
  if (described) return { groups: [one!, described], roles: ["PARTICIPANT", "PARTICIPANT"] };
  const opposed = isArabic || isCall || other || subject ? undefined : partiesToldBefore(clause, trigger);
  if (opposed) return { groups: [opposed], roles: ["PARTICIPANT"] };
  const both = isArabic && !other ? bothOfPronoun(clause, trigger) : undefined;
  if (both) return { groups: [both], roles: ["PARTICIPANT"] };
  if (!one || other || one.members.length < 2) return null;
  // "A and B settled it on the phone"
  const isManner = isCall && !isArabic && /^(?:by|on|over|in|during)$/.test(tokens[trigger.from]!.folded);
  const arePersons = one.members.every(({ actor }) => actor?.kind === "PERSON");
  const areTogether = (isManner && arePersons) || isOfAll(clause, trigger, events);
  return areTogether ? { groups: [one], roles: ["PARTICIPANT"] } : null;
}

/** "كرر أ موقفه أمام ب خلال لقائهما": the only two persons whom the sentence names before. */
function bothOfPronoun({ phrases, tokens }: TextClause, { from, hasPronoun }: Trigger): Group | undefined {
  if (!hasPronoun || !/هما$/.test(tokens[from]!.folded)) return undefined;
  const persons = phrases.filter(({ to, actor, title }) => to <= from && actor?.kind === "PERSON" && !title?.isPlural);
  const two = [...new Map(persons.map((each) => [each.actor!.key, each])).values()];
  return two.length === 2 ? { ...groupOf(two[0]!), to: two[1]!.to, members: two } : undefined;
}

/** "talks with A", "a dinner for A", "لقاؤه فلانا" */
function otherParty(
  clause: TextClause,
  trigger: Trigger,
  events: readonly Event[],
  isCall: boolean,
): Group | undefined {
  const after = (words: readonly string[], reach: number) =>
    objectOf(clause, { trigger, subject: undefined }, words, reach);
  const isAim =
    clause.language === "ar" && /^[وف]?(?:للقاء|لملاقاه|لمقابله)$/.test(clause.tokens[trigger.from]!.folded);
  const object = trigger.hasPronoun || isAim ? after([""], 2) : undefined;
  // "خلال لقائهما في برلين، قلق بلاده": they have met each other.
  const isOfTwo = /هما$/.test(clause.tokens[trigger.from]!.folded) && object?.from !== trigger.to;
  const near = isOfTwo ? undefined : object;
  const isOfVerb = near && events.some(({ trigger: { from } }) => from >= trigger.to && from < near.from);
  const direct = isOfVerb ? undefined : near;
  const isMeal = /^(?:dinner|lunch|banquet|breakfast|reception)$/.test(clause.tokens[trigger.to - 1]!.folded);
  // "a courtesy call on A"
  const courtesy = /^courtesy$/.test(clause.tokens[trigger.from]!.folded) ? after(["on", "to"], 4) : undefined;
  return (
    direct ??
    courtesy ??
    ofSameClause(
      clause,
      trigger,
      events,
      unlessMatter(clause, trigger, after(prepositions[clause.language][isCall ? "call" : "talks"], 7)),
    ) ??
    (isMeal ? beforeVerb(trigger, events, after(["for", "of"], 10)) : undefined)
  );
}

/** "speaking at a dinner in Rome, praised the people of A": whom a verb behind the meal has is no guest. */
function beforeVerb({ to }: Trigger, events: readonly Event[], other: Group | undefined): Group | undefined {
  const isBehind = events.some(
    ({ trigger: { form, from } }) => form === "finite" && from >= to && from < (other?.from ?? 0),
  );
  return isBehind ? undefined : other;
}

/** "told A over dinner, according to B": who reports it. "في اتصال هاتفي انسحاب القوات من أ": what they talk about. */
function unlessMatter({ tokens }: TextClause, { to }: Trigger, other: Group | undefined): Group | undefined {
  const isSource =
    other?.preposition === "to" &&
    tokens.slice(other.from - 4, other.from).some(({ folded }) => folded === "according");
  const isMatter = other?.preposition === "من" && other.from > to + 1;
  return isSource || isMatter ? undefined : other;
}

/** "تحادثا على هامش القمة، ثم اجتمع أ بب": whom a verb behind the noun has. */
function ofSameClause(
  { tokens, language }: TextClause,
  { to }: Trigger,
  events: readonly Event[],
  other: Group | undefined,
): Group | undefined {
  const isOfNext = events.some(({ trigger: { form, from, hasConjunction } }) => {
    const isNext = hasConjunction || /[،؛]/.test(tokens[from]!.gap) || tokens[from - 1]?.folded === "ثم";
    return form === "finite" && from >= to && from < (other?.from ?? 0) && isNext;
  });
  return language === "ar" && isOfNext ? undefined : other;
}

/** "لم يحضر القمة على خلفية نزاعه مع أ": the noun is one of a tie. */
function isOfTie({ to }: Trigger, events: readonly Event[], other: Group): boolean {
  return events.some(
    ({ trigger: { value, form, from } }) =>
      value.kind === "ASSOCIATION" && form === "noun" && from >= to && from < other.from,
  );
}
