import { type Group, groupAfter, type TextClause } from "../arguments/clause.ts";
import { limitAfter } from "../arguments/limitAfter.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { adjectiveIn } from "./sanctionIssuers.ts";

/** How many words behind the words of a sanction whoever has decided it may be told. */
const reach = 16;

/** "تم تجميد أصوله من قبل أ", "بقرار من أ", "على يد أ": who does it, where the verb does not tell. */
export function agentAfter(clause: TextClause, { to }: Trigger): Group | undefined {
  const { groups, tokens } = clause;
  const limit = limitAfter(clause, to, reach);
  return groups.find(({ from, members }) => {
    const words = `${tokens[from - 2]?.folded ?? ""} ${tokens[from - 1]?.folded ?? ""}`;
    return (
      from > to &&
      from < limit &&
      members.every(({ actor }) => actor?.kind !== "PERSON") &&
      /^(?:من (?:قبل|جانب|طرف)|علي يد|ب?قرار من|بامر من)$/.test(words)
    );
  });
}

/** "قائمة العقوبات الأميركية", "اللائحة الأوروبية السوداء", "قائمة الاتحاد الأوروبي للإرهاب": whose list it is. */
export function ownerOfListBehind(clause: TextClause, { to }: Trigger): Group | undefined {
  const { tokens, sentence } = clause;
  const list = tokens
    .slice(to, Math.min(sentence.to, to + reach))
    .find(({ folded }) => /^[بل]?(?:ال)?(?:لايحه|قايمه|لوايح|قوايم)$/.test(folded))?.index;
  if (list === undefined) return undefined;
  return adjectiveIn(clause, { from: list, to: list + 1 }) ?? groupAfter(clause, list + 1, list + 4);
}
