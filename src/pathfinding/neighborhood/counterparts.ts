import { idAt, rankAfterId } from "../projection/idTable.ts";
import { ActorRanking } from "./actorRanking.ts";
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

/** The counterparts of an actor after a position, those with the most relations first, then by id. */
export function rankCounterparts(
  matching: MatchingEntries,
  actor: number,
  { afterCount, afterId, limit }: Page,
): RankedCounterpart[] {
  const { actors } = matching.projection;
  const after =
    afterCount === null || afterId === null ? null : { count: afterCount, rank: rankAfterId(actors, afterId) - 1 };
  const ranking = new ActorRanking(actors, limit, after);
  matching.forEachCounterpart(actor, (counterpart, entries) =>
    ranking.add(counterpart, matching.countRelations(entries)),
  );
  return ranking.ranked().map(({ actor, count }) => ({ actor, relationCount: count }));
}

export function countCounterparts(matching: MatchingEntries, actor: number): number {
  let count = 0;
  matching.forEachCounterpart(actor, () => count++);
  return count;
}
