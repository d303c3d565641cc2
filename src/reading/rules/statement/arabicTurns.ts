import { isTurn } from "../../text/turns.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** "استقبل أ ب، الذي هاجم ج واتهمه": the verb with which the relative clause of a statement begins; who stands before is not spoken about. */
export function arabicRelative({ tokens, language }: TextClause, { trigger }: Event, events: readonly Event[]) {
  const { from, hasConjunction } = trigger;
  const last = events.findLast(({ trigger: { form, from: other } }) => form === "finite" && other < from)?.trigger.from;
  const begins = (index: number) => /^(?:الذي|التي|الذين|اللذان|اللتان)$/.test(tokens[index - 1]?.folded ?? "");
  const isJoined = hasConjunction && last !== undefined && begins(last) && !/[،؛]/.test(tokens[from]!.gap);
  const first = begins(from) ? from : isJoined ? last : undefined;
  return language === "ar" ? first : undefined;
}

/** "فرضت أ عقوبات على ب، ورحبت ج بالقرار", "زار أ والتقى ب، ثم اتهم ج": whether a sentence goes on to tell words after a deed. */
export function isAddedInArabic(clause: TextClause, { trigger, subject }: Event, events: readonly Event[]): boolean {
  const { language, tokens } = clause;
  const main = events.find(({ trigger: { form }, subject: acting }) => form === "finite" && acting !== undefined);
  if (language !== "ar" || !main || main.trigger.from >= trigger.from || !subject) return false;
  const keysOf = (each: Event) => each.subject!.members.map(({ actor }) => actor?.key);
  const isSame = subject.members.some(({ actor }) => keysOf(main).includes(actor?.key));
  const isOfDeed = events.some(({ trigger: { value, from } }) => value.kind === "MEETING" && from < trigger.from);
  const isJoined = trigger.hasConjunction && trigger.form === "finite";
  if (isSame) return isOfDeed && (isJoined || tokens[trigger.from - 1]!.folded === "ثم");
  return trigger.hasConjunction && /،/.test(tokens[trigger.from]!.gap) && subject.from >= trigger.to;
}

/** The next verb of speech, or behind one that is a part of what is said the first perfect one with "و": "قال إن بلاده ترفض …، ورحب فلان". */
export function nextInArabic({ tokens }: TextClause, { trigger }: Event, others: readonly Event[]): Event | undefined {
  const after = others.filter((each) => each.trigger.from > trigger.from);
  const [first] = after;
  if (!first || first.trigger.form === "gerund" || first.trigger.hasConjunction) return first;
  return (
    after.find(({ trigger: { from, hasConjunction, form } }) => {
      const { gap, folded } = tokens[from]!;
      return form === "finite" && hasConjunction && /،/.test(gap) && !/^[وف]س?[يتن]/.test(folded);
    }) ?? first
  );
}

/** "…، لكن الحكومة نفت", "…، فيما أعلن فلان", "…، من جهته قال فلان": where what the first other one says begins behind such a word. */
export function turnAfter(
  { tokens }: TextClause,
  { trigger, subject }: Event,
  others: readonly Event[],
): number | undefined {
  const keys = new Set(subject?.members.map(({ actor }) => actor?.key));
  const isOther = (each: Event) =>
    each.trigger.from > trigger.to && !each.subject?.members.some(({ actor }) => keys.has(actor?.key));
  const last = others.findLast(isOther)?.trigger.from;
  return last === undefined
    ? undefined
    : tokens.slice(trigger.to + 1, last).find(({ index }) => isTurn(tokens, index) && isBeforeOther(index))?.index;

  /** Whether the verb of speech stands near behind the word: not "قال إن أ تنسحب، فيما تبقى ب، مضيفا". */
  function isBeforeOther(index: number): boolean {
    return others.some((each) => isOther(each) && each.trigger.from > index && each.trigger.from <= index + 12);
  }
}
