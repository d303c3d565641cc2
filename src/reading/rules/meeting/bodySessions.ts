import type { ReadRelation } from "../../reading.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { placeOf, relationOf, spanOf, wordsOf } from "../draft.ts";
import { modalityOfVerb } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { meetingPlace } from "./meetingPlace.ts";

const meets = /^(?:meet|met|conven|reconven|gather|assembl)(?:s|ed|e|es|ing)?$/;
const holds = /^(?:hold|holds|held|open|opens|opened|begin|begins|began)$/;
/** What a body holds when it meets: "an emergency session". */
const session =
  /^(?:(?:an?|its|their|the|another) )(?:[\w-]+ ){0,3}(?:session|meeting|summit|congress|conference|assembly)\b(?! (?:with|between|of))/i;

/** "The council met on Monday", "The forum will hold an emergency session": a body that meets without anybody else. */
export function bodySessionsIn(
  clause: TextClause,
  events: readonly Event[],
  found: readonly ReadRelation[],
): ReadRelation[] {
  if (clause.language !== "en" || clause.sentence.isHeadline) return [];
  // Whoever else the sentence says has met, it is that meeting.
  if (found.some(({ kind, passage }) => kind === "MEETING" && passage.start >= clause.sentence.start)) return [];
  return events
    .map((event) => sessionOf(clause, event, events))
    .filter((relation) => relation !== null)
    .slice(0, 1);
}

function sessionOf(clause: TextClause, event: Event, events: readonly Event[]): ReadRelation | null {
  const { trigger, subject, date } = event;
  if (
    !subject ||
    !isBody(subject) ||
    subject.to > trigger.from ||
    trigger.form === "noun" ||
    trigger.form === "passive"
  )
    return null;
  const { tokens, text, sentence } = clause;
  const verb = tokens[trigger.from]!.folded;
  const rest = text.slice(tokens[trigger.from]!.end, sentence.end).trimStart();
  const isMeeting = trigger.value.kind === "MEETING" && meets.test(verb) && isAlone(rest);
  if (!isMeeting && !(holds.test(verb) && session.test(rest))) return null;
  return relationOf(
    clause,
    {
      kind: "MEETING",
      rule: "session",
      parts: subject.members.map((phrase) => ({ role: "PARTICIPANT" as const, phrase })),
      modality: modalityOfVerb(clause, trigger, events, date),
      date,
      passage: spanOf(wordsOf(clause, trigger), placeOf(subject), date),
    },
    { place: meetingPlace(clause, trigger) },
  );
}

/** "met in Rome", "met on Monday to discuss": what follows is no object. */
function isAlone(rest: string): boolean {
  return /^(?:again|briefly|behind|on|in|at|to|for|late|early|this|last|next|yesterday|today|tomorrow|after|before|by|via|there|here|two|three|until)\b/.test(
    rest,
  );
}

function isBody({ members }: Group): boolean {
  return members.length === 1 && members[0]!.actor?.kind === "ORGANIZATION";
}
