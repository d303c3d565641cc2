import { isTurn } from "../../text/turns.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** "استقبل أ ب، الذي هاجم ج واتهمه": the verb with which the relative clause of a statement begins; who stands before is not spoken about. */
export function arabicRelative({ tokens, language }: TextClause, { trigger }: Event, events: readonly Event[]) {
  const { from, hasConjunction } = trigger;
  const last = events.findLast(({ trigger: { form, from: other } }) => form === "finite" && other < from)?.trigger.from;
  // "…، الأمر الذي نددت به أ" is about what stands before.
  const begins = (index: number) =>
    /^(?:الذي|التي|الذين|اللذان|اللتان)$/.test(tokens[index - 1]?.folded ?? "") &&
    tokens[index - 2]?.folded !== "الامر";
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

/** Words that take up what was told before, folded: "فيما رحبت أ بالخطوة". */
const takingUp =
  /^[وفبل]{0,2}(?:ذلك|هذا|هذه|تلك|الامر|بها|به|عليه|عليها|فيه|فيها|ال(?:قرار|خطوه|اجراء|هجوم|اتفاق|زياره|عمليه|ضربه|اعلان|تصريحات|دعوه|اقتراح|عرض|موقف|اتهامات|طلب|حكم|انقلاب|غاره|قصف|عقوبات|نتايج|انتخابات|استفتاء|اغتيال|اعتقال|تفجير|مشروع|نص)(?:ات)?)$/;

/** "ألغت أ الزيارة، فيما حذر فلان ج": where another one's words begin. @param isAlone also those that take up what was told before */
export function isBehindTurn(clause: TextClause, { trigger, subject }: Event, isAlone: boolean): boolean {
  const { tokens, sentence, language } = clause;
  if (language !== "ar" || trigger.form !== "finite" || !subject || subject.from < trigger.to) return false;
  const opening = tokens.slice(Math.max(sentence.from + 1, trigger.from - 3), trigger.from).map(({ folded }) => folded);
  const isTurned = /(?:^| )و?(?:فيما|بينما|في حين|كما)(?: قد| كان| كانت)*$/.test(opening.join(" "));
  const words = tokens.slice(subject.to, sentence.to);
  // "…، كما أعلن فلان" only tells who said it.
  const isClause = words.some(({ folded, index }) => /^ب?ان(?:ه|ها|هم)?$/.test(folded) || clause.isQuoted(index));
  const isSource =
    opening.includes("كما") && !isClause && trigger.value.kind === "STATEMENT" && trigger.value.stance === "NEUTRAL";
  return isTurned && !isSource && (isAlone || !words.some(({ folded }) => takingUp.test(folded)));
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
    : tokens
        .slice(trigger.to + 1, last)
        .find(({ index }) => (isTurn(tokens, index) || isComment(index)) && isBeforeOther(index))?.index;

  /** "…، في خطوة نددت بها ب", "…، وهو ما رفضته ب": what another one says about it. */
  function isComment(index: number): boolean {
    const words = `${tokens[index]!.folded} ${tokens[index + 1]?.folded}`;
    return (
      /،/.test(tokens[index]!.gap) && /^(?:(?:في|وهو|وهي) (?:خطوه|اجراء|موقف|قرار|ما|امر)|الامر الذي)$/.test(words)
    );
  }

  /** Whether the verb of speech stands near behind the word: not "قال إن أ تنسحب، فيما تبقى ب، مضيفا". */
  function isBeforeOther(index: number): boolean {
    return others.some((each) => isOther(each) && each.trigger.from > index && each.trigger.from <= index + 12);
  }
}
