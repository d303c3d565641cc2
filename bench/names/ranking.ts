import type { SearchAnswer } from "./namesServer.ts";
import type { NameQuery } from "./queries.ts";

/** How high the right actors are in the answers: the share that is first, in the first 5 and 10, and the mean of 1 / rank. */
export interface Ranking {
  readonly queries: number;
  readonly first: number;
  readonly first5: number;
  readonly first10: number;
  readonly meanReciprocalRank: number;
}

export function rankingOf(queries: readonly NameQuery[], answers: readonly SearchAnswer[]): Ranking {
  const ranks = queries.map(({ id }, index) => answers[index]!.ids.indexOf(id) + 1 || Number.POSITIVE_INFINITY);
  const within = (limit: number) => ranks.filter((rank) => rank <= limit).length / ranks.length;
  return {
    queries: ranks.length,
    first: within(1),
    first5: within(5),
    first10: within(10),
    meanReciprocalRank: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
  };
}
