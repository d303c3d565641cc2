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
  { tokens, language, sentence }: TextClause,
  { trigger }: Event,
  events: readonly Event[],
): TextDate | undefined {
  const meeting = events.findIndex(
    ({ trigger: { value, form, from } }) =>
      value.kind === "MEETING" &&
      form === "noun" &&
      // "During a visit to Rome last week, where he met B, A accused": what a sentence opens with is the occasion of all of it.
      (Math.abs(from - trigger.from) < 12 || (language === "en" && from - sentence.from < 4 && from < trigger.from)) &&
      tokens
        .slice(Math.max(0, from - 2), from)
        .some(({ folded }) =>
          /^(?:during|in|at|after|following|و?خلال|و?اثناء|في|و?عقب|و?بعد|و?اثر|ختام)$/.test(folded),
        ),
  );
  if (meeting === -1) return undefined;
  const [told, next] = events.slice(meeting, meeting + 2);
  // «انتقد أ تصريحات أدلى بها ب خلال زيارته»: the occasion of the words that are spoken about.
  if (
    events.some(
      (each) =>
        each.trigger.form === "finite" && trigger.to <= each.trigger.from && each.trigger.from < told!.trigger.from,
    )
  )
    return undefined;
  // «قالت أ إنها …، ملوحة بنقضه في جلسة الاثنين»: a part of what is said.
  const isSaid = tokens.slice(trigger.to, told!.trigger.from).some(({ folded }) => /^ب?ان(?:ه|ها|هم)?$/.test(folded));
  if (language === "ar" && isSaid) return undefined;
  const isDescribed = language === "ar" && next?.trigger.from === told!.trigger.to;
  return told!.date ?? (isDescribed ? next.date : undefined);
}
