import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { invitationTo } from "./arabicInvitations.ts";
import { adjectiveParties } from "./arabicJointMeetings.ts";
import { isOnlyInvited } from "./arabicMeals.ts";
import { isDual, isSameMeeting, relativeParties } from "./arabicMeetingNouns.ts";
import { arabicStatedParties } from "./arabicStatedParties.ts";
import { attendance, hostBeside } from "./attendance.ts";
import type { ReadMeeting } from "./meetings.ts";
import { partiesOfTalks } from "./talkNouns.ts";
import { partiesOfVisit } from "./visitNouns.ts";

/** Who takes part in what a noun of meeting names: "talks with", "his visit to", "لقاء بين". */
export function meetingOfNoun(clause: TextClause, event: Event, events: readonly Event[]): ReadMeeting | null {
  if (isSameMeeting(clause, event, events) || isOnlyInvited(clause, event) || isUnreached(clause, event)) return null;
  // "تلقى دعوة لزيارة روما": who would come is told with the invitation.
  if (clause.language === "ar" && invitationTo(clause, event.trigger.from) !== undefined) return null;
  const isForum = event.trigger.value.kind === "MEETING" && event.trigger.value.pattern === "forum";
  const found = attendance(clause, event, events) ?? (isForum ? null : partiesOfNoun(clause, event, events));
  if (!found) return null;
  const host = hostBeside(clause, event.trigger, events, found);
  return host
    ? { groups: [host, ...found.groups], roles: ["HOST", ...found.groups.map(() => "PARTICIPANT" as const)] }
    : { ...found, isSeparate: found.isSeparate || isDual(clause, event.trigger) || isArabicCall(clause, event) };
}

/** "تعذر الاتصال بالوزارة", "لم يتسن لأ الاتصال بها": who is asked in vain. */
function isUnreached({ tokens, language }: TextClause, { trigger: { from, value } }: Event): boolean {
  const before = tokens.slice(Math.max(0, from - 4), from);
  const isCall = value.kind === "MEETING" && value.pattern === "call";
  return (
    language === "ar" && isCall && before.some(({ folded }) => /^(?:[يت]?تعذر|[يت]تسني?|[يت]تمكن(?:وا)?)$/.test(folded))
  );
}

/** "هاتفيا بكل من أ وب": a call with each. */
function isArabicCall({ language }: TextClause, { trigger: { value } }: Event): boolean {
  return language === "ar" && value.kind === "MEETING" && value.pattern === "call";
}

/** Who takes part, where no list says who is there. */
function partiesOfNoun(clause: TextClause, event: Event, events: readonly Event[]): ReadMeeting | null {
  const { trigger } = event;
  if (trigger.value.kind !== "MEETING") return null;
  const { pattern } = trigger.value;
  const stated =
    clause.language === "ar"
      ? (arabicStatedParties(clause, event, events) ??
        relativeParties(clause, trigger, pattern) ??
        adjectiveParties(clause, trigger))
      : undefined;
  if (stated) return stated;
  return /^(?:visit|due|guest|host)$/.test(pattern)
    ? partiesOfVisit(clause, event, events)
    : partiesOfTalks(clause, event, events);
}
