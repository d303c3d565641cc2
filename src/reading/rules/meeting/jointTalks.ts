import type { TextClause } from "../arguments/clause.ts";
import { lightVerbOf, verbBefore } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { isOccasionOfAll } from "./arabicJointMeetings.ts";

/** "A and B held talks", "بعد اجتماع في جدة": whether all whom the sentence is about take part. */
export function isOfAll(clause: TextClause, trigger: Trigger, events: readonly Event[]): boolean {
  const { tokens, language } = clause;
  const verb = lightVerbOf(clause, trigger, events)?.trigger;
  if (language === "ar") {
    // "حضر الجلسة أ وب": others met.
    const isAttended = verb !== undefined && /^[وف]?[يت]?(?:حضر|شارك)/.test(tokens[verb.from]!.folded);
    return !isAttended && (verb !== undefined || isOccasionOfAll(clause, trigger, verbBefore(events, trigger)));
  }
  // "return to talks"
  const isDirection = tokens[trigger.from - 1]?.folded === "to";
  return !isDirection && (verb !== undefined || isOccasion(clause, trigger) || isHad(clause, trigger));
}

/** "A and B agreed on a truce after five days of talks" */
function isOccasion({ tokens, sentence, phraseAt }: TextClause, { from }: Trigger): boolean {
  const before = tokens.slice(Math.max(sentence.from, from - 6), from);
  if (sentence.isHeadline) return false;
  return before.some(
    ({ folded, index }) =>
      /^(?:after|following|during|in|at)$/.test(folded) &&
      !before.some((each) => each.index > index && phraseAt(each.index)),
  );
}

/** "A and B had a long conversation" */
function isHad({ tokens, sentence, phraseAt }: TextClause, { from }: Trigger): boolean {
  const before = tokens.slice(Math.max(sentence.from, from - 5), from);
  const had = before.findLast(({ folded }) => /^(?:had|have|has|having)$/.test(folded));
  const between = had && tokens.slice(had.index + 1, from);
  return (
    between !== undefined &&
    /^(?:an?|their|several|two|three)$/.test(between[0]?.folded ?? "") &&
    between.every(({ index, gap }) => (!phraseAt(index) || index === had!.index + 1) && !/[,;:.]/.test(gap))
  );
}
