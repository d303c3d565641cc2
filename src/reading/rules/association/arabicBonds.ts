import { type Group, groupAfter, type TextClause } from "../arguments/clause.ts";
import { antecedentOf } from "../arguments/pronouns.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { pairsOf, pairsWithin } from "./pairs.ts";
import type { Pair } from "./tie.ts";

/**
 * "تربط أ بب صداقة", "تجمع بين أ وب شراكة", "تربطه بأ مصاهرة": the bond is the subject of the verb, and those whom it ties are its objects.
 * @returns undefined if the verb is another one
 */
export function pairsOfBond(clause: TextClause, trigger: Trigger): Pair[] | undefined {
  const { tokens } = clause;
  if (clause.language !== "ar" || !/^[وف]?س?[يت]?(?:ربط|جمع)ت?(?:ه|ها|هما|هم)?$/.test(tokens[trigger.from]!.folded))
    return undefined;
  const one = trigger.hasPronoun
    ? antecedentOf(clause, trigger, undefined, false)
    : groupAfter(clause, trigger.to, trigger.to + 3, ["", "بين"]);
  if (!one) return [];
  if (one.members.length >= 2) return pairsWithin(one);
  const other = partnerAfter(clause, Math.max(trigger.to, one.to));
  return other ? pairsOf(one, other) : [];
}

function partnerAfter({ groups }: TextClause, to: number): Group | undefined {
  return groups.find(({ from, preposition }) => from >= to && from <= to + 6 && /^(?:ب|مع)$/.test(preposition));
}
