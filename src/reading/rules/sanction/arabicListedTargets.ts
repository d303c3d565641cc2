import { countedTargets } from "../../tables/ar/sanction.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** Words that lead from those who are hit to others, folded. */
const othersBefore =
  /^(?:بعد|اثر|بسبب|عقب|مقتل|قتل|اغتيال|اعتقال|احتجاز|خطف|متهمين|اتهمتهم|لدورهم|بتهمه|لتورطهم|لمسووليتهم|ردا)$/;

/** "عاقبت ثلاثة رجال أعمال قالت إنهم …، وهم أ وب": whom the words after the pronoun name, if only their number is told before. */
export function targetsListedLater(
  { groups, tokens, sentence, language }: TextClause,
  { to }: Trigger,
  subject: Group | undefined,
): Group | undefined {
  const rest = tokens.slice(to, Math.min(sentence.to, to + 34));
  const counted = rest.slice(0, 8).find(({ folded }) => countedTargets.test(folded))?.index;
  if (language === "en" || counted === undefined) return undefined;
  const start = Math.max(to, subject?.to ?? 0);
  if (groups.some(({ from, members }) => from >= start && from < counted && members.length > 0)) return undefined;
  const pronoun = rest.find(
    ({ folded, index, gap }) =>
      index > counted &&
      (/^(?:بينهم|منهم|ضمنهم|ابرزهم|مقدمتهم|راسهم|هما)$/.test(folded) ||
        (/^(?:وهم|وهما|هم)$/.test(folded) && /[،:]/.test(gap))),
  )?.index;
  if (pronoun === undefined) return undefined;
  // "على قادة بعد مقتل مدنيين بينهم فلان": of others.
  const isOfOthers = tokens
    .slice(counted, pronoun)
    .some(({ folded, gap, index }) => index > counted && !/،/.test(gap) && othersBefore.test(folded));
  if (isOfOthers && !/[،:]/.test(tokens[pronoun]!.gap)) return undefined;
  return groups.find(({ from, members }) => from > pronoun && from <= pronoun + 2 && members.length > 0);
}
