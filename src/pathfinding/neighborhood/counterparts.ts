import { LowestNumbers } from "../../collections/lowestNumbers.ts";
import { idAt, rankAfterId } from "../projection/idTable.ts";
import type { MatchingEntries } from "./matchingEntries.ts";
import type { CounterpartSummary, Neighborhood } from "./neighborhoodQuestion.ts";
import { summarizePair } from "./pairSummary.ts";

/** A counterpart of an actor and the number of distinct relations with it. */
export interface RankedCounterpart {
  readonly actor: number;
  readonly relationCount: number;
}

type Page = Pick<Neighborhood["counterparts"][0], "afterCount" | "afterId" | "limit">;

/** A page of an actor's counterparts with their summaries. */
export function summarizeCounterparts(matching: MatchingEntries, actor: number, page: Page): CounterpartSummary[] {
  const { actors } = matching.projection;
  const chosen = rankCounterparts(matching, actor, page).map((counterpart) => counterpart.actor);
  const summaries = new Map<number, CounterpartSummary>(chosen.map((each) => [each, undefined as never]));
  matching.forEachCounterpart(actor, (counterpart, entries) => {
    if (summaries.has(counterpart))
      summaries.set(counterpart, { actorId: idAt(actors, counterpart), ...summarizePair(matching, entries) });
  });
  return [...summaries.values()];
}

/**
 * The counterparts of an actor after a position, those with the most relations first, then by id. Each is one number,
 * `rank of its id - relations × number of actors`, because numbers in typed arrays are sorted fast.
 */
export function rankCounterparts(
  matching: MatchingEntries,
  actor: number,
  { afterCount, afterId, limit }: Page,
): RankedCounterpart[] {
  const { actors } = matching.projection;
  const after =
    afterCount === null || afterId === null
      ? Number.NEGATIVE_INFINITY
      : rankAfterId(actors, afterId) - 1 - afterCount * actors.count;
  const lowest = new LowestNumbers(limit);
  matching.forEachCounterpart(actor, (counterpart, entries) => {
    const key = actors.ranks[counterpart]! - matching.countRelations(entries) * actors.count;
    if (key > after) lowest.add(key);
  });
  return lowest.sorted().map((key) => {
    const relationCount = Math.ceil(-key / actors.count);
    return { actor: actors.sorted[key + relationCount * actors.count]!, relationCount };
  });
}

export function countCounterparts(matching: MatchingEntries, actor: number): number {
  let count = 0;
  matching.forEachCounterpart(actor, () => count++);
  return count;
}
