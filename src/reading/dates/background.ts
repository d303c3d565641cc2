import type { ReadingLanguage } from "../reading.ts";
import type { Token } from "../text/token.ts";

/** "will expire on Sunday": nothing that follows is counted from there. */
export function isOfPlan(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 4), from);
  return before.some(({ folded }) => /^(?:will|would|until|till|due|planned|scheduled)$/.test(folded));
}

/** «قمة الحلف التي احتضنتها أ السبت»: verbs that tell when it was itself. */
const holding = /^(?:احتضن|استضاف|عقد|انعقد|جرت|جري|اختتم|انطلق)/;
/** How many words a relative clause has at most before its date. */
const reach = 12;

/** "A, who had come on Monday", «وكان فلان قد وصل الاثنين»: what was before is no scene for the paragraphs that follow. */
export function isOfBackground(
  tokens: readonly Token[],
  sentence: number,
  from: number,
  language: ReadingLanguage,
): boolean {
  const before = tokens.slice(sentence, from);
  if (language === "ar") {
    const isBefore = /^[وف]?كانت?$/.test(before[0]?.folded ?? "") && before.some(({ folded }) => folded === "قد");
    return isBefore || isInArabicRelative(before);
  }
  const words = before.slice(-reach);
  return words.some(({ folded }) => folded === "had") || isInRelativeClause(before, /^(?:which|who|whom|whose)$/);
}

/** «الحظر الذي فرضته قبل عامين»: whether Arabic words end in a relative clause. */
export function isInArabicRelative(before: readonly Token[]): boolean {
  return isInRelativeClause(before, /^(?:الذي|التي|الذين|اللذان|اللذين)$/);
}

/** Whether a pronoun opens a clause that no comma has closed. */
function isInRelativeClause(before: readonly Token[], pronouns: RegExp): boolean {
  const pronoun = before.findLastIndex(
    ({ folded }, index) => pronouns.test(folded) && !holding.test(before[index + 1]?.folded ?? ""),
  );
  const clause = pronoun === -1 ? [] : before.slice(pronoun + 1);
  return pronoun >= 0 && clause.length < reach && !clause.some(({ gap }) => /[,،;؛]/.test(gap));
}
