import type { ReadRelation } from "../reading.ts";
import type { Group, TextClause } from "./clause.ts";
import { partsWithRole, placeOf, relationOf, spanOf, wordsOf } from "./draft.ts";
import { isObjectOf, modalityOfNoun, modalityOfVerb } from "./governor.ts";
import { meetingOfNoun } from "./meetingNouns.ts";
import { meetingPlace } from "./meetingPlace.ts";
import { meetingOfVerb } from "./meetingVerbs.ts";
import type { Event } from "./sentenceTriggers.ts";
import type { Trigger } from "./trigger.ts";

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
  const isNoun = trigger.form === "noun";
  const found = isNoun ? meetingOfNoun(clause, event, events) : meetingOfVerb(clause, event, events);
  if (!found) return [];
  const [one, others] = found.groups;
  const meetings =
    one && others && (found.isSeparate || isOneByOne(clause, trigger, others))
      ? others.members.map((member) => ({ ...found, groups: [one, { ...others, members: [member] }] }))
      : [found];
  return meetings.map((meeting) => meetingFrom(clause, event, events, meeting)).filter((relation) => relation !== null);
}

const separately: Readonly<Record<TextClause["language"], RegExp>> = {
  en: /\bseparate(?:ly)?\b/i,
  ar: /على حدة|على انفراد|منفصل/,
};

/** "met A and B separately", "التقى أ وب كلا على حدة" */
function isOneByOne({ tokens, text, sentence, language }: TextClause, { from, to }: Trigger, others: Group): boolean {
  const last = Math.min(sentence.to, Math.max(to, others.to) + 4) - 1;
  return separately[language].test(text.slice(tokens[Math.max(sentence.from, from - 1)]!.start, tokens[last]!.end));
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
  const parts = groups.flatMap((group, index) => partsWithRole(roles[index]!, group));
  if (new Set(parts.map(({ phrase }) => phrase.actor?.key)).size < 2) return null;
  const words = wordsOf(clause, trigger);
  const date = event.date ?? borrowedDate(clause, event, events);
  const modality = isNoun ? modalityOfNoun(clause, trigger, events) : modalityOfVerb(clause, trigger, events, date);
  const passage = spanOf(words, ...groups.map(placeOf), date);
  return relationOf(
    clause,
    { kind: "MEETING", rule: `${pattern}${isNoun ? "-noun" : ""}`, parts, modality, date, passage },
    { place: meetingPlace(clause, trigger) },
  );
}

/** A meeting named after a verb has the day of the verb: "told reporters on Friday after a breakfast with". */
function borrowedDate(clause: TextClause, { trigger }: Event, events: readonly Event[]) {
  const dated = events.filter(({ date }) => date !== undefined);
  const only = dated.find((each) => each.trigger.value.kind === "MEETING") ?? dated[0];
  if (new Set(dated.map(({ date }) => date)).size !== 1 || !only || trigger.value.kind !== "MEETING") return undefined;
  // "flew there on Monday to meet": the day is that of the journey.
  if (trigger.form === "base") return undefined;
  const { value } = only.trigger;
  if (value.kind === "MEETING") return only.date;
  if (trigger.form !== "noun" || only.trigger.from > trigger.from) return undefined;
  if (value.kind === "OTHER") return isObjectOf(clause, only.trigger, trigger) ? only.date : undefined;
  return value.kind === "STATEMENT" && trigger.value.pattern !== "visit" ? only.date : undefined;
}
