import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** Words behind which a verb of speech has told its own words, folded. */
const introducing = /^[وفب]?(?:ان|انه|انها|انهم|انهما|بان|بانه|بانها)$/;
/** Verbs of who says nothing, behind "في حين" or "بينما", folded. */
const silent = /^(?:امتنع|احجم|التزم|لزم|اكتف)ت?$/;

/** Where what an Arabic verb of speech tells begins and ends at the latest, by its tokens: where the sentence tells something else. */
export function arabicBounds(
  clause: TextClause,
  { trigger }: Event,
  events: readonly Event[],
): { readonly from?: number; readonly to?: number } {
  if (clause.language !== "ar") return {};
  const second = secondHeadline(clause);
  if (second !== undefined && trigger.from > second) return { from: second };
  const ends = [second, deedAfter(clause, trigger, events), changeAfter(clause, trigger)];
  const to = Math.min(...ends.map((end) => end ?? Number.POSITIVE_INFINITY));
  return Number.isFinite(to) ? { to } : {};
}

/** "الوكالة تطالب أ بالمال وب تسخر": where the second clause of a headline begins, with its subject before its verb. */
function secondHeadline({ sentence, phrases, tokens }: TextClause): number | undefined {
  if (!sentence.isHeadline) return undefined;
  return phrases.find(
    ({ from, to, hasConjunction }) =>
      hasConjunction &&
      from > sentence.from + 2 &&
      to < sentence.to &&
      tokens[to]!.gap === " " &&
      /^[تي](?!كون)\p{L}{3,}$/u.test(tokens[to]!.folded),
  )?.from;
}

/** "نددت أ بما وصفته بأنه حرب، واستدعت السفير": the deed that follows is no part of what is said, unless "أن" introduces both. */
function deedAfter(clause: TextClause, { from, to }: Event["trigger"], events: readonly Event[]): number | undefined {
  const { tokens } = clause;
  const deed = events.find(
    ({ trigger: { value, form, from: at, hasConjunction, isImperfect, isFuture } }) =>
      at > from &&
      value.kind !== "STATEMENT" &&
      form === "finite" &&
      hasConjunction &&
      !isImperfect &&
      !isFuture &&
      /،/.test(tokens[at]!.gap),
  )?.trigger.from;
  const isIntroduced = tokens
    .slice(to, deed)
    .some(({ folded, gap, index }) => /:/.test(gap) || (introducing.test(folded) && !isOfDescription(clause, index)));
  return isIntroduced ? undefined : deed;
}

/** "بما وصفته بأنه حرب": words that only describe. */
function isOfDescription({ tokens }: TextClause, at: number): boolean {
  return /^ب/.test(tokens[at]!.folded) && /^(?:وصف|سم|اعتبر)(?:ته|ه|تها|ها|اه)$/.test(tokens[at - 1]?.folded ?? "");
}

/** "قال إن بلاده …، لكنه امتدح", "…، في حين امتنعت أ عن التعليق": where somebody does something else. */
function changeAfter({ tokens, sentence, ...clause }: TextClause, { to }: Event["trigger"]): number | undefined {
  return tokens.slice(to, sentence.to - 1).find(({ folded, index, gap }) => {
    const next = tokens[index + 1]!.folded;
    if (clause.isQuoted(index)) return false;
    if (/^و?لكنه(?:ا)?$/.test(folded)) return /،/.test(gap) && !/^[تي]|^(?:لم|لن|لا|ليس|ليست|في|علي)$/.test(next);
    return /^(?:حين|بينما|فيما)$/.test(folded) && silent.test(next);
  })?.index;
}
