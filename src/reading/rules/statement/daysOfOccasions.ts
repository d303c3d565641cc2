import type { TextDate } from "../../dates/textDates.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** "offered help when he met A on Friday": the day of what the sentence tells as the occasion. */
export function dayOfOccasion(
  { tokens, language }: TextClause,
  { trigger, subject }: Event,
  events: readonly Event[],
): TextDate | undefined {
  if (language !== "en" || trigger.form === "noun") return undefined;
  return events.find(
    ({ trigger: { value, form, from }, date, subject: other }) =>
      value.kind === "MEETING" &&
      form !== "noun" &&
      date?.past?.length === 10 &&
      from > trigger.to &&
      other?.members[0]?.actor?.key === subject?.members[0]?.actor?.key &&
      tokens.slice(Math.max(trigger.to, from - 3), from).some(({ folded }) => /^(?:when|while|as)$/.test(folded)),
  )?.date;
}

/** "said at Tuesday's meeting", «تعهد، في ختام قمة جمعته بأ الأربعاء»: the day of the meeting at which it is said. */
export function dayOfMeeting(
  { tokens, language }: TextClause,
  { trigger }: Event,
  events: readonly Event[],
): TextDate | undefined {
  const meeting = events.findIndex(
    ({ trigger: { value, form, from } }) =>
      value.kind === "MEETING" &&
      form === "noun" &&
      Math.abs(from - trigger.from) < 12 &&
      tokens
        .slice(Math.max(0, from - 2), from)
        .some(({ folded }) =>
          /^(?:during|in|at|after|following|و?خلال|و?اثناء|في|و?عقب|و?بعد|و?اثر|ختام)$/.test(folded),
        ),
  );
  if (meeting === -1) return undefined;
  const [told, next] = events.slice(meeting, meeting + 2);
  const isDescribed = language === "ar" && next?.trigger.from === told!.trigger.to;
  return told!.date ?? (isDescribed ? next.date : undefined);
}
