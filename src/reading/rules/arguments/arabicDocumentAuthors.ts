import type { Trigger } from "../triggers/trigger.ts";
import type { Group, TextClause } from "./clause.ts";

/** What is written or read out so that it tells the words of whoever wrote it, folded. */
const documents = /^[وبل]?(?:ال)?(?:بيان|رساله|خطاب|كلمه|برقيه|مذكره|وصيه|تصريح)(?:ا)?$/;

/** Whose words an Arabic document has. */
export function authorOfArabicDocument(clause: TextClause, trigger: Trigger): Group | undefined {
  return trigger.value.kind === "STATEMENT"
    ? (issuerBehind(clause, trigger) ?? authorBefore(clause, trigger))
    : undefined;
}

/** "قال بيان للخارجية المصرية إن", "جاء في بيان صادر عن الوزارة" */
function issuerBehind({ tokens, groups }: TextClause, { to }: Trigger): Group | undefined {
  if (!/^(?:بيان|تقرير)$/.test(tokens[to]?.folded ?? "")) return undefined;
  const group = groups.find(({ from }) => from > to && from <= to + 4);
  return group && (group.preposition === "ل" || group.preposition === "عن") ? group : undefined;
}

/** "تلا فلان بيانا للرئيس علان أكد فيه", "نقل رسالة من الرئيس أعرب فيها": whoever reads it out does not speak. */
function authorBefore({ tokens, groups }: TextClause, { from, to, hasConjunction }: Trigger): Group | undefined {
  const group = groups.find((each) => each.to === from);
  if (!group || hasConjunction || /[،؛]/.test(tokens[from]!.gap)) return undefined;
  const isWithin = /^(?:فيه|فيها|خلاله|خلالها)$/.test(tokens[to]?.folded ?? "");
  const noun = group.preposition === "من" ? group.from - 2 : group.from - 1;
  const isOf = group.preposition === "ل" || group.preposition === "من";
  return isWithin && isOf && documents.test(tokens[noun]?.folded ?? "") ? group : undefined;
}
