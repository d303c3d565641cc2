import { mindVerbs } from "../../tables/en/mindVerbs.ts";
import type { TextClause } from "../arguments/clause.ts";
import { type EnglishVerb, verbOf } from "../triggers/englishVerbs.ts";

/** How many words may stand before what is hoped: "hoped in Beijing on Monday that". */
const reach = 7;
const between = /^(?:in|on|at|from|by|during|after|via|late|early|the|a|an|very|much|still|also|for)$/;

/** "hoped in Beijing that the grid was", "hoped for “a neighbour”": verbs of hope and fear that tell words if what is hoped follows. */
export function mindVerbAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens, sentence, phraseAt, isDate, isQuoted } = clause;
  const verb = mindVerbs.at(tokens, from);
  if (!verb || !/^(?:past|third)$/.test(verb.value.form)) return undefined;
  for (let index = verb.to; index < Math.min(sentence.to, verb.to + reach); index++) {
    const { folded, gap } = tokens[index]!;
    if (/[,;:]/.test(gap) && !isQuoted(index)) return undefined;
    if (/^(?:that|whether)$/.test(folded) || isQuoted(index))
      return verbOf(verb, { kind: "STATEMENT", stance: verb.value.stance, carries: false });
    const isPlace = tokens[index]!.letterCase === "capital";
    if (!phraseAt(index) && !isDate(index) && !between.test(folded) && !isPlace) return undefined;
  }
  return undefined;
}
