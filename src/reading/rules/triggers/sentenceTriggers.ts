import type { TextDate } from "../../dates/textDates.ts";
import { arabicSubject } from "../arguments/arabicSubjects.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { droppedSubject } from "../arguments/droppedSubjects.ts";
import { englishSubject } from "../arguments/englishSubjects.ts";
import { subjectAroundWhose, subjectOfPassive, subjectOfUnreported } from "../arguments/subjectsOfFirstVerbs.ts";
import { arabicTriggers } from "./arabicTriggers.ts";
import { continuedDate } from "./continuedDates.ts";
import { englishTriggers } from "./englishTriggers.ts";
import { sharedDate } from "./sharedDates.ts";
import type { Trigger } from "./trigger.ts";
import { datesOfTriggers } from "./triggerDates.ts";

/** A trigger with its subject and the date that its clause names. */
export interface Event {
  readonly trigger: Trigger;
  readonly subject: Group | undefined;
  readonly date: TextDate | undefined;
}

/** What a sentence reports, in text order. @param earlier the subjects of the sentences before, the last one first */
export function eventsOf(clause: TextClause, earlier: readonly Group[]): Event[] {
  const triggers = clause.language === "en" ? englishTriggers(clause) : arabicTriggers(clause);
  const dates = datesOfTriggers(clause, triggers);
  const events: Event[] = [];
  for (const trigger of triggers) {
    const subject =
      clause.language === "en"
        ? subjectInEnglish(clause, trigger, events)
        : (arabicSubject(clause, trigger, events) ?? droppedSubject(clause, trigger, events.length === 0, earlier));
    events.push({ trigger, subject, date: dates.get(trigger) });
  }
  const told = events.map((event) => ({
    ...event,
    subject: event.subject ?? subjectOfRest(event, events),
    date: event.date ?? sharedDate(clause, event, events),
  }));
  if (clause.language === "en") return told;
  const continued = told.map((event) => ({ ...event, date: event.date ?? continuedDate(clause, event) }));
  return continued.map((event) =>
    event.trigger.form === "noun" ? { ...event, date: event.date ?? sharedDate(clause, event, continued) } : event,
  );
}

function subjectInEnglish(clause: TextClause, trigger: Trigger, events: readonly Event[]): Group | undefined {
  const around = subjectAroundWhose(clause, trigger);
  if (around !== undefined) return around ?? undefined;
  return (
    subjectOfPassive(clause, trigger, events) ??
    subjectOfUnreported(clause, trigger, events) ??
    englishSubject(clause, trigger, events)
  );
}

/** "After meeting her, A flew to Rome": who does what comes first is the subject of what follows. */
function subjectOfRest({ trigger }: Event, events: readonly Event[]): Group | undefined {
  if (trigger.form !== "gerund" || events.some(({ subject, trigger: { from } }) => subject && from < trigger.from))
    return undefined;
  return events.find(({ subject, trigger: { from, form } }) => subject && from > trigger.from && form === "finite")
    ?.subject;
}
