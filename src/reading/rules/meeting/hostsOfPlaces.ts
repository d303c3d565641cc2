import { arePersons, type Group, type TextClause } from "../arguments/clause.ts";

const places =
  /^(?:office|offices|residence|palace|home|house|villa|study|tent|apartment|flat|garden|farm|ranch|estate|suite|yacht|table)$/;
/** How many words may stand between the verb and the place. */
const reach = 8;

/** "spent an hour in the office of A", "spent the evening at A's residence": who receives somebody there. */
export function hostOfPlace({ tokens, groups, sentence }: TextClause, from: number): Group | undefined {
  const place = tokens
    .slice(from, Math.min(sentence.to, from + reach))
    .find(({ folded, index }) => places.test(folded) && isIn(index))?.index;
  if (place === undefined) return undefined;
  const host = groups.find(
    (group) =>
      (group.isGenitive && group.to === place) ||
      (group.preposition === "of" &&
        tokens[place + 1]?.folded === "of" &&
        group.from > place &&
        group.from <= place + 4),
  );
  return host && arePersons(host) ? host : undefined;

  /** Whether "in" or "at" stands before the place, behind the verb. */
  function isIn(index: number): boolean {
    const words = tokens.slice(from, index);
    const last = words.findLast(({ folded }) => /^(?:in|at|on|of|with|for|to|from|by)$/.test(folded));
    return /^(?:in|at|on)$/.test(last?.folded ?? "") && !words.some(({ gap }) => /[;:]/.test(gap));
  }
}
