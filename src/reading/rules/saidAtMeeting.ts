import { keysOf } from "../mergeRelations.ts";
import type { ReadRelation } from "../reading.ts";
import type { TextClause } from "./clause.ts";
import type { Event } from "./sentenceTriggers.ts";

const meetingWords: Readonly<Record<TextClause["language"], RegExp>> = {
  en: /^(?:during|at|after|in|following) (?:the|their|his|her) (?:\w+ ){0,2}?(?:meeting|talks|summit|encounter|conversation|call|ceremony|signing|visit|dinner|lunch|reception|session)\b|^afterwards\b|^after meeting (?:him|her|them)\b|^(?:told|at) (?:a|the|their|his|her) (?:joint )?(?:news|press) conference\b/i,
  ar: /^(?:خلال|أثناء|في|عقب|بعد|إثر) (?:اللقاء|الاجتماع|المحادثات|المباحثات|القمة|المكالمة)(?!\p{L})/u,
};

/**
 * "said during the meeting": the statement with the day of the meeting of its speaker that was reported last.
 * @param reported all relations before it
 */
export function datedByMeeting(
  statement: ReadRelation,
  clause: TextClause,
  event: Event,
  reported: readonly ReadRelation[],
): ReadRelation {
  const isDated = statement.date !== null || statement.dateText !== null;
  if (statement.kind !== "STATEMENT" || isDated) return statement;
  if (!refersToMeeting(clause, event) && !continuesMeeting(clause, reported)) return statement;
  const speakers = keysOf(statement, "SPEAKER");
  const meeting = reported.findLast(
    (each) =>
      each.kind === "MEETING" && each.modality === "ASSERTED" && keysOf(each).some((key) => speakers.includes(key)),
  );
  return meeting ? { ...statement, date: meeting.date } : statement;
}

/** Who speaks next in the same paragraph speaks at the same news conference. */
function continuesMeeting({ text, sentence, language }: TextClause, reported: readonly ReadRelation[]): boolean {
  const before = reported.findLast(({ kind }) => kind === "STATEMENT");
  if (!before || before.date === null || language !== "en") return false;
  const between = text.slice(before.passage.start, sentence.start);
  return !between.includes("\n") && /\b(?:news|press) conference\b/i.test(between);
}

function refersToMeeting({ tokens, text, sentence, language }: TextClause, { trigger }: Event): boolean {
  return tokens
    .slice(Math.max(sentence.from, trigger.from - 5), Math.min(sentence.to, trigger.to + 5))
    .some(({ start }) => meetingWords[language].test(text.slice(start, start + 40)));
}
