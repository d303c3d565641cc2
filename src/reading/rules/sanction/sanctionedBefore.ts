import type { Group, TextClause } from "../arguments/clause.ts";
import { passiveSubject } from "../arguments/passiveSubject.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { patternOf } from "./sanctionIssuers.ts";
import { prepositionsOf } from "./sanctionPrepositions.ts";

/** "Among those blacklisted by B was A": who follows. */
export function targetAmongThose(
  { text, tokens, sentence, groups, language }: TextClause,
  { to }: Trigger,
): Group | undefined {
  if (language !== "en" || !/^(?:among (?:those|them|the)|also)\b/i.test(text.slice(sentence.start, sentence.end)))
    return undefined;
  const copula = tokens
    .slice(to, Math.min(sentence.to, to + 12))
    .find(({ folded }) => /^(?:is|are|was|were)$/.test(folded));
  return copula && groups.find(({ from, preposition }) => from > copula.index && preposition === "");
}

/** "A was blacklisted", "An embargo on A was imposed", "The assets of A were frozen" */
export function targetBefore(clause: TextClause, trigger: Trigger): Group | undefined {
  const direct = passiveSubject(clause, trigger);
  const isMeasure = /^(?:impose|lift|restrict|freeze|unfreeze|refuse)$/.test(patternOf(trigger));
  if (clause.language !== "en" || direct || !isMeasure) return direct;
  const prepositions = [...prepositionsOf(clause, patternOf(trigger)), "from"];
  return clause.groups.findLast(({ to, preposition }) => to <= trigger.from && prepositions.includes(preposition));
}
