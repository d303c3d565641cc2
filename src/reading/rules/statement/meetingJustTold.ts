import { keysOf } from "../../mergeRelations.ts";
import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** Words for occasions of their own on which somebody speaks. */
const otherOccasions: Readonly<Record<TextClause["language"], RegExp>> = {
  en: /\b(?:interviews?|statement|post|posted|tweet\w*|facebook|twitter|telegram|instagram|x|video|broadcast|televised|speech|address|letter|message|note|rally|newspaper|radio|television|tv|daily|weekly|channel|magazine|parliament|lawmakers|congress|court|earlier|later|since|once|last (?:week|month|year)|spokes\w+)\b/i,
  ar: /(?:مقابلة|تصريح|منشور|تغريدة|بيان|خطاب|حديث|كلمة|رسالة)/,
};

/** "تباحث مع الوزير فلان الخميس. ووصف فلان", "A met B on Monday. He thanked her": the meeting of the sentence before, or of this one, at which its participant speaks. */
export function meetingJustTold(
  clause: TextClause,
  event: Event,
  speakers: readonly string[],
  reported: readonly ReadRelation[],
): ReadRelation | undefined {
  const { text, tokens, sentence, language } = clause;
  const meetings = reported.filter(({ kind, modality }) => kind === "MEETING" && modality === "ASSERTED");
  const isOfSpeaker = (meeting: ReadRelation) => keysOf(meeting).some((key) => speakers.includes(key));
  // An Arabic sentence may tell of several meetings, one after the other.
  const last = language === "en" ? meetings.at(-1) : meetings.findLast(isOfSpeaker);
  if (
    !last ||
    !isOfSpeaker(last) ||
    (language === "ar" && !(isFirstVerb(clause, event) || goesOn(clause, event, last)))
  )
    return undefined;
  if (language === "en" && !isPastMeeting(clause, last, event)) return undefined;
  const between = text.slice(last.passage.end, tokens[sentence.from]!.start);
  const isNext = (between.match(/[.؟!]/g) ?? []).length <= 1;
  const hasOwn = otherOccasions[language].test(text.slice(sentence.start, sentence.end));
  return isNext && !hasOwn ? last : undefined;
}

/** "وأثنى فلان على أ، فيما قال ب": a verb with which a sentence or its second half begins, and no outlet that only passes words on. */
function isFirstVerb({ tokens, sentence }: TextClause, { trigger: { from } }: Event): boolean {
  const isPassedOn = tokens.slice(sentence.from, from + 1).some(({ folded }) => /^[وف]?نقلت?$/.test(folded));
  return !isPassedOn && (from <= sentence.from + 1 || /^(?:فيما|بينما|حين)$/.test(tokens[from - 1]!.folded));
}

/** "التقى أ الشهر الماضي ودعاه إلى", "التقى نظيره فلانا الذي تعهد": what whoever met goes on to say there, or whom he met, in no aside. */
function goesOn({ tokens, sentence }: TextClause, { trigger }: Event, { passage, date }: ReadRelation): boolean {
  const { from, form, hasConjunction, isImperfect } = trigger;
  if (date === null || form !== "finite" || isImperfect || passage.start < sentence.start) return false;
  const relatives = tokens.slice(sentence.from, from).filter(({ folded }) => /^(?:الذي|التي)$/.test(folded));
  const isOfMet = relatives.length === 1 && relatives[0]!.index === from - 1 && relatives[0]!.gap === " ";
  return passage.start < tokens[from]!.start && ((hasConjunction && relatives.length === 0) || isOfMet);
}

/** Whether an English text tells a meeting as what has just happened, and not only to describe who speaks: "A, who met B on Monday, said". */
function isPastMeeting(
  { text, tokens, sentence }: TextClause,
  { passage, date }: ReadRelation,
  { trigger, subject }: Event,
): boolean {
  if (date?.length !== 10 || /\b(?:had|who|whom)\b/.test(text.slice(passage.start, passage.end))) return false;
  const isSame = passage.start >= sentence.start;
  if (trigger.form === "passive" || isElsewhere({ tokens }, trigger.to)) return false;
  if (!isSame) return true;
  const between = subject ? tokens.slice(subject.to, trigger.from) : [];
  return !between.some(({ folded }) => /^(?:who|whom|which|whose)$/.test(folded));
}

/** "remarked at the keel of a frigate": a place of its own. */
function isElsewhere({ tokens }: Pick<TextClause, "tokens">, to: number): boolean {
  return [to, to + 1].some(
    (index) =>
      /^(?:at|in|on|from|aboard)$/.test(tokens[index]?.folded ?? "") &&
      /^(?:an?|the|his|her)$/.test(tokens[index + 1]?.folded ?? "") &&
      // "told reporters at the palace": where he was received.
      !/^(?:palace|presidency|airport|residence)$/.test(tokens[index + 2]?.folded ?? ""),
  );
}
