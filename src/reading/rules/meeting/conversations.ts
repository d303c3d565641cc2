import { conversingVerbs } from "../../tables/en/meeting.ts";
import type { TextClause } from "../arguments/clause.ts";
import { afterAdjuncts } from "../triggers/adjuncts.ts";

/** How many words may stand between the verb and its preposition. */
const reach = 12;
/** Words that only tell when, where, how or for how long: "spoke for an hour in Rome on Monday with". */
const between =
  /^(?:on|in|at|by|for|over|via|the|a|an|some|more|than|about|nearly|almost|phone|telephone|video|link|sidelines|hours?|minutes?|first|again|alone|twice|late|early|later|earlier|then|also|there|here|briefly|together|behind|closed|doors|face|to|half|two|three|four|five|six|one|most|much|of|day|days|evening|morning|afternoon|night|weekend|time|his|her|its|palace|residence|airport|office|headquarters|capital|and)$/;

/**
 * "spoke on Tuesday with A", "sat down first with A": the verb with the preposition of whom somebody converses with.
 * @returns the index after the preposition
 */
export function conversationEnd(clause: TextClause, from: number): number | undefined {
  const { tokens, sentence, isDate, phraseAt } = clause;
  const verb = conversingVerbs.at(tokens, from);
  if (!verb) return undefined;
  for (let index = verb.to; index < Math.min(sentence.to, verb.to + reach); index++) {
    const { folded, gap, letterCase } = tokens[index]!;
    if (/[,;:.]/.test(gap)) return undefined;
    const behind = afterAdjuncts(clause, index);
    if (behind > index) {
      index = behind - 1;
      continue;
    }
    if (folded === "with" && index > verb.to) return index + 1;
    const phrase = phraseAt(index);
    const isPlace = phrase ? phrase.sort === "capital" || phrase.actor?.kind === "STATE" : letterCase === "capital";
    const isPassed = isDate(index) || isPlace || between.test(folded) || /ly$/.test(folded);
    if (!isPassed || (phrase && phrase.actor?.kind === "PERSON")) return undefined;
  }
  return undefined;
}
