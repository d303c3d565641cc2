import type { Group, TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { isBehindSource, isSourceVerb } from "./arabicSources.ts";
import { isOutlet } from "./sources.ts";

/** Whether an Arabic word of speech only tells who reports what somebody else has said or done, or is a part of what the source says. */
export function isUnsaidInArabic(clause: TextClause, event: Event, events: readonly Event[], speaker: Group): boolean {
  const { trigger } = event;
  if (clause.language !== "ar") return false;
  // "بحسب ما نقله الموقع عن أ": it only carries it.
  const isCarried = trigger.value.kind === "STATEMENT" && trigger.value.carries;
  if (isSourceVerb(clause, trigger) && (isCarried || speaker.members.every(isOutlet))) return true;
  if (isReportedBy(event, events) || isToldByOwn(clause, event, events)) return true;
  // "بحسب أ، فإن ب تهدد ج": a says so.
  return trigger.form !== "noun" && isBehindSource(clause, trigger);
}

/** "أبدت أ استعدادها، على ما أفاد وزير خارجيتها فلان": he says so. */
function isToldByOwn(clause: TextClause, { trigger, subject }: Event, events: readonly Event[]): boolean {
  const key = subject?.members[0]?.actor?.key;
  return events.some(
    ({ trigger: other, subject: teller }) =>
      other.from > trigger.from &&
      other.value.kind === "STATEMENT" &&
      isSourceVerb(clause, other) &&
      key !== undefined &&
      clause.bodies.get(teller?.members[0]?.actor?.key ?? "")?.actor?.key === key,
  );
}

/** "التقى أ ب، وفق الرئاسة": who only reports a deed that the sentence tells. */
function isReportedBy({ trigger }: Event, events: readonly Event[]): boolean {
  const isDeed = ({ trigger: { value, from } }: Event) =>
    /^(?:MEETING|SANCTION)$/.test(value.kind) && from < trigger.from;
  return trigger.form === "noun" && events.some(isDeed);
}
