import { SegmentedSearch } from "./candidates/segmentedSearch.ts";
import type { SpurQuery } from "./ranking/spurSearch.ts";
import { actorsOfWalk, concatenate, emptyWalk, type Walk } from "./ranking/walk.ts";
import { rankPaths } from "./ranking/yen.ts";
import { BudgetExceeded } from "./searchBudget.ts";
import type { SearchContext } from "./searchContext.ts";

interface ShortestPaths {
  /** The best first. */
  readonly walks: readonly Walk[];
  /** False if the search exceeded its budget. */
  readonly complete: boolean;
}

/** Paths are ranked again when the searches have examined this many times as many relations as at the last ranking. */
const rerankFactor = 1.5;
/** Joins considered per wanted path: several may lie on one path. */
const joinsPerPath = 4;

/**
 * Finds the best loopless paths, or those found before the budget is used up. Two searches grow towards each other in
 * each segment of the route. Once they join, the paths in the covered part of the graph are ranked. If there are enough
 * of them, their highest cost is the cost that the searches still have to cover. When they have covered it, these paths
 * are the best. Before that, paths are ranked again whenever the searches have grown by a factor.
 * @param maxCost paths that cost more are not wanted
 */
export function kShortestPaths(context: SearchContext, maxCost = context.maxCost): ShortestPaths {
  const { states, query, budget } = context;
  if (!context.hasAllActors) return { walks: [], complete: true };
  if (query.from === query.to)
    return { walks: states.start === states.end ? [emptyWalk(context)] : [], complete: true };
  let walks: readonly Walk[] = [];
  let bound = Math.min(maxCost, context.maxCost);
  try {
    const search = new SegmentedSearch(context);
    if (search.isImpossible) return { walks, complete: true };
    for (let nextRanking = 0; ; ) {
      search.limitCost(bound, walks.length === query.first);
      const { isComplete } = search;
      if (isComplete || (search.hasWalk && budget.examined + search.nextWork > nextRanking)) {
        walks = coveredPaths(context, search, bound);
        if (walks.length === query.first) bound = walks.at(-1)!.cost;
        search.limitCost(bound, walks.length === query.first);
        if (isComplete || search.isComplete) return { walks, complete: true };
        nextRanking = budget.examined * rerankFactor;
      }
      search.advance();
    }
  } catch (error) {
    if (error instanceof BudgetExceeded) return { walks, complete: false };
    throw error;
  }
}

/** The best of the paths covered so far. The cheapest joins are tried first, because they often suffice. */
function coveredPaths(context: SearchContext, search: SegmentedSearch, maxCost: number): readonly Walk[] {
  const { first } = context.query;
  const lowCost = Math.min(search.costOfJoins(first * joinsPerPath), maxCost);
  const walks = pathsWithin(context, search, lowCost);
  if (walks.length === first || lowCost === maxCost) return walks;
  return pathsWithin(context, search, maxCost);
}

function pathsWithin(context: SearchContext, search: SegmentedSearch, maxCost: number): Walk[] {
  const findByFullSearch = (spur: SpurQuery) => searchSpur(context, maxCost, spur);
  const walks: Walk[] = [];
  for (const walk of rankPaths(context, search.createHeuristic(maxCost), findByFullSearch))
    if (walks.push(walk) === context.query.first) break;
  return walks;
}

/** Finds a spur by a separate search, without the actors of its prefix. @throws BudgetExceeded */
function searchSpur(context: SearchContext, maxCost: number, { prefix, excluded }: SpurQuery): Walk | null {
  const { vertices, query } = context;
  const visited = new Set(actorsOfWalk(context, prefix.before!));
  const origin = { start: vertices.states[prefix.vertex]!, day: prefix.day, visited, excluded };
  const spurContext = context.forSpur(origin, query.maxHops - prefix.hops);
  const { walks, complete } = kShortestPaths(spurContext, maxCost - prefix.cost);
  if (!complete) throw new BudgetExceeded();
  return walks[0] === undefined ? null : concatenate(prefix, walks[0]);
}
