import type { WordMatch, WordTable } from "../../text/wordTable.ts";
import type { TextClause } from "../arguments/clause.ts";

/** Words of days and places that are no names, and nouns of places. */
const linking = /^(?:on|late|early|earlier|later|again|jointly|officially|formally|finally|there)$/;
const placeNouns =
  /^(?:airport|capital|palace|residence|embassy|headquarters|office|church|hotel|villa|ceremony|summit|sidelines)$/;
/** How many words may stand before the adjuncts: "shook hands on Monday with". */
const mostBefore = 3;

/** "signed late on Monday in Rome a treaty", "sat for an hour with": the index behind the words that only tell when, where or for how long. */
export function afterAdjuncts(clause: TextClause, from: number): number {
  let [index, last] = [from, -1];
  while (index > last && index < clause.sentence.to) {
    last = index;
    index = afterPlace(clause, index) ?? afterSpan(clause, index) ?? afterDay(clause, index);
  }
  return index;
}

function afterDay({ tokens, sentence, isDate }: TextClause, from: number): number {
  let index = from;
  while (index < sentence.to && !isDate(index) && linking.test(tokens[index]!.folded)) index++;
  const isDay = index < sentence.to && isDate(index);
  while (index < sentence.to && isDate(index)) index++;
  return isDay || !/^(?:on)$/.test(tokens[index - 1]?.folded ?? "") ? index : from;
}

/** "in Rome", "at the White House", "at the airport" */
function afterPlace({ tokens, sentence, phraseAt }: TextClause, from: number): number | undefined {
  if (!/^(?:in|at)$/.test(tokens[from]!.folded)) return undefined;
  let index = from + 1;
  if (/^(?:the|an?|his|her|their)$/.test(tokens[index]?.folded ?? "")) index++;
  const state = phraseAt(index);
  if (state?.actor) return state.actor.kind !== "PERSON" && !state.isGenitive && !state.title ? state.to : undefined;
  const start = index;
  while (
    index < sentence.to &&
    tokens[index]!.letterCase === "capital" &&
    !phraseAt(index) &&
    (index === start || tokens[index]!.gap === " ")
  )
    index++;
  if (index < sentence.to && placeNouns.test(tokens[index]!.folded)) index++;
  return index > start ? index : undefined;
}

/** "for three hours", "for nearly an hour" */
function afterSpan({ tokens, sentence }: TextClause, from: number): number | undefined {
  if (tokens[from]!.folded !== "for") return undefined;
  const unit = tokens
    .slice(from + 1, Math.min(sentence.to, from + 6))
    .find(({ folded }) => /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/.test(folded));
  return unit && unit.index + 1;
}

/** "was married in Rome on Friday to", "called on Monday on": the words of a table with adjuncts between them. */
export function matchOver<Value>(
  table: WordTable<Value>,
  clause: TextClause,
  from: number,
): WordMatch<Value> | undefined {
  const { tokens, sentence } = clause;
  const plain = table.at(tokens, from);
  for (let before = 1; before <= mostBefore && from + before < sentence.to; before++) {
    const behind = afterAdjuncts(clause, from + before);
    if (behind === from + before || behind >= sentence.to) continue;
    const found = table.at([...tokens.slice(from, from + before), ...tokens.slice(behind, behind + mostBefore)], 0);
    // "called on Monday on A": "called on" reaches into the day.
    const length = plain ? plain.to - from : 0;
    if (found && found.to > before && (found.to > length || (found.to === length && length > before)))
      return { ...found, to: found.to - before + behind };
  }
  return plain;
}
