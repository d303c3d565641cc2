import { lightVerbs, nounsOfDeeds, speechNouns } from "../../tables/en/speechNouns.ts";
import type { TextClause } from "../arguments/clause.ts";
import { type EnglishVerb, verbOf } from "../triggers/englishVerbs.ts";

/** How many words may describe the noun: "a strongly worded formal protest". */
const mostWords = 5;
/** Words with which something else begins than the object of the verb. */
const notWithin =
  /^(?:to|of|on|over|about|at|that|from|for|in|with|against|after|by|as|who|which|when|while|but|or|nor|not|is|was|were|are|be|has|had)$/;

/** "issued a formal apology", "voiced deep concern", "sounded the alarm": the verb with its noun. */
export function lightStatementAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens, sentence, phraseAt, isDate } = clause;
  const verb = lightVerbs.at(tokens, from);
  if (!verb) return undefined;
  for (let index = verb.to; index < Math.min(sentence.to, verb.to + mostWords); index++) {
    const { folded, gap } = tokens[index]!;
    if (index > verb.to && !/^[ -]$/.test(gap)) return undefined;
    const noun = speechNouns.at(tokens, index);
    if (noun && !isModifier(index + 1)) {
      const isWord = verb.value.sort === "word" || nounsOfDeeds.test(folded);
      return isWord
        ? verbOf({ ...verb, to: noun.to }, { kind: "STATEMENT", stance: noun.value, carries: false })
        : undefined;
    }
    // "its neighbour's support", "gave Greece an assurance"
    const phrase = phraseAt(index);
    const isWithin = phrase ? phrase.isGenitive || phrase.from === verb.to : !notWithin.test(folded);
    if (isDate(index) || !isWithin) return undefined;
  }
  return undefined;

  /** "a protest note", "the appeal court": the noun only describes another one. */
  function isModifier(index: number): boolean {
    const next = tokens[index];
    return (
      next !== undefined &&
      index < sentence.to &&
      next.gap === " " &&
      next.letterCase === "small" &&
      !isDate(index) &&
      !/^(?:to|of|on|over|about|at|that|from|for|in|with|against|after|and|by|as|when|while|but|during|because|following|before|late|early|this|last|yesterday|today|if|unless|through|via|regarding|towards?)$/.test(
        next.folded,
      )
    );
  }
}
