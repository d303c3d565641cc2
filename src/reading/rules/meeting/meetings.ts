import type { ReadRelation } from "../../reading.ts";
import { outletNouns } from "../../tables/ar/statement.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { partsWithRole, placeOf, relationOf, spanOf, wordsOf } from "../draft.ts";
import { isOutlet } from "../statement/sources.ts";
import { lightVerbOf } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { whenOf } from "./meetingDates.ts";
import { meetingOfNoun } from "./meetingNouns.ts";
import { meetingPlace } from "./meetingPlace.ts";
import { meetingOfVerb } from "./meetingVerbs.ts";
import { onlookers } from "./onlookers.ts";
import { presentAfter } from "./presence.ts";
import { separateMeetings } from "./separateMeetings.ts";

/** Who meets: one group or two, each with its role. */
export interface ReadMeeting {
  readonly groups: readonly Group[];
  readonly roles: readonly ("HOST" | "VISITOR" | "PARTICIPANT")[];
  /** Whether each member of the second group was met alone. */
  readonly isSeparate?: boolean;
}

/** The meetings that a trigger reports; none if the sentence does not say who met. */
export function meetingsOf(clause: TextClause, event: Event, events: readonly Event[]): ReadRelation[] {
  const { trigger } = event;
  if (trigger.value.kind !== "MEETING") return [];
  const found = trigger.form === "noun" ? meetingOfNoun(clause, event, events) : meetingOfVerb(clause, event, events);
  return (found ? separateMeetings(clause, trigger, found) : [])
    .map(({ date, ...meeting }) => meetingFrom(clause, date ? { ...event, date } : event, events, meeting))
    .filter((relation) => relation !== null);
}

/** "shook hands in front of C", "استقبل أ ب بحضور ج" */
function othersPresent(
  clause: TextClause,
  { trigger: { value, to } }: Event,
  events: readonly Event[],
): Group | undefined {
  if (value.kind !== "MEETING" || /^(?:gather|travel|visit)$/.test(value.pattern)) return undefined;
  if (clause.language === "ar") {
    const present = presentAfter(clause, to);
    // "التقى أ، ثم اجتمع بب بحضور ج": at the second meeting.
    const isLater = events.some(
      ({ trigger: { value: other, from, form } }) =>
        other.kind === "MEETING" && form === "finite" && from >= to && present !== undefined && from < present.from,
    );
    return isLater ? undefined : present;
  }
  return /^(?:with|host|object)$/.test(value.pattern) ? onlookers(clause, to) : undefined;
}

function meetingFrom(
  clause: TextClause,
  event: Event,
  events: readonly Event[],
  { groups, roles }: ReadMeeting,
): ReadRelation | null {
  const { trigger } = event;
  if (trigger.value.kind !== "MEETING") return null;
  const { pattern } = trigger.value;
  const isNoun = trigger.form === "noun";
  // "عقد أ وب محادثات بحضور ج"
  const mayBeAttended = !isNoun || (clause.language === "ar" && lightVerbOf(clause, trigger, events) !== undefined);
  const present = mayBeAttended ? othersPresent(clause, event, events) : undefined;
  const parts = [
    ...groups.flatMap((group, index) => partsWithRole(roles[index]!, group)),
    ...partsWithRole("PARTICIPANT", present),
  ];
  // An interview is no meeting with its outlet.
  if (
    clause.language === "ar" &&
    parts.some(
      ({ phrase }) =>
        isOutlet(phrase) ||
        [phrase.from - 1, phrase.from].some((index) => outletNouns.test(clause.tokens[index]?.folded ?? "")),
    )
  )
    return null;
  if (new Set(parts.map(({ phrase }) => phrase.actor?.key)).size < 2) return null;
  const words = wordsOf(clause, trigger);
  const { date, day, modality } = whenOf(clause, event, events);
  // "left without shaking hands": whoever does not has come all the same.
  if (modality === "DENIED" && /^(?:sha|shook|greet|embrac|hug)/.test(clause.tokens[trigger.from]!.folded)) return null;
  const passage = spanOf(words, ...groups.map(placeOf), placeOf(present), date);
  return relationOf(
    clause,
    { kind: "MEETING", rule: `${pattern}${isNoun ? "-noun" : ""}`, parts, modality, date: day, passage },
    { place: meetingPlace(clause, trigger) },
  );
}
