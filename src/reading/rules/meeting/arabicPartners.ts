import type { Group, TextClause } from "../arguments/clause.ts";
import { antecedentOf } from "../arguments/pronouns.ts";

/** What two states or bodies have with each other, folded and without particles: with whom it is tells what is talked about. */
const matters =
  /^(?:ال)?(?:حدود|حدودها|حدوده|حدودهما|علاقات|علاقاتها|علاقاته|علاقه|تعاون|تعاونها|تجاره|تبادل|اتفاق|اتفاقيه|اتفاقات|خلاف|خلافات|خلافاتها|حرب|نزاع|توتر|توترات|شراكه|شراكتها|سلام|تطبيع|ازمه|تنسيق|تقارب|مصالحه|هدنه|صراع|ترسيم|عقود|عقد|صفقه|ربط|تضامن|تعامل|تعاطي|جبهه|قتال|مواجهه)$/;

/** "بحث تأمين الحدود مع أ": the group is no partner of those who talk. */
export function isOfMatter({ tokens, language }: TextClause, { from, preposition, members }: Group): boolean {
  if (
    language !== "ar" ||
    preposition !== "مع" ||
    members.some(({ actor, title }) => actor?.kind === "PERSON" || title)
  )
    return false;
  const at = tokens.slice(Math.max(0, from - 2), from).findLast(({ folded }) => folded === "مع")?.index ?? from;
  // "العلاقات الثنائية مع": an adjective may stand between.
  return [at - 1, at - 2].some((index) => tokens[index]?.forms.some(({ word }) => matters.test(word)));
}

/** "بحث معه", "أجرى معها محادثات", "اجتمع إليه": for whom the pronoun behind the words of a meeting stands. */
export function partnerInPronoun(
  clause: TextClause,
  { from, to }: { readonly from: number; readonly to: number },
  subject: Group | undefined,
): Group | undefined {
  const { tokens, phraseAt } = clause;
  const word = [to, to + 1, from - 1].find((index) => /^مع(?:ه|ها|هما)$/.test(tokens[index]?.folded ?? ""));
  if (clause.language !== "ar" || word === undefined || phraseAt(word)) return undefined;
  return antecedentOf(clause, { from: word }, subject, false, true);
}
