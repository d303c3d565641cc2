import { idAt } from "../projection/idTable.ts";
import type { Projection } from "../projection/projection.ts";
import { diagnoseNoPath } from "./diagnoseNoPath.ts";
import { kShortestPaths } from "./kShortestPaths.ts";
import type { PathQuery, PathSearchResult, RankedPath, RankedPathStep } from "./pathQuery.ts";
import { actorsOfWalk, type Walk } from "./ranking/walk.ts";
import type { SearchBudget } from "./searchBudget.ts";
import { createSearchContext, type SearchContext } from "./searchContext.ts";
import { unreachableDay } from "./traversal/days.ts";
import { costUnit } from "./traversal/stepCosts.ts";

/** Answers a path query from a projection: the best paths with their steps, or the reason why there is none. */
export function findPaths(projection: Projection, query: PathQuery, budget: SearchBudget): PathSearchResult {
  const context = createSearchContext({ projection, query, budget });
  const { walks, complete } = kShortestPaths(context);
  const paths = walks.map((walk) => toRankedPath(projection, context, walk));
  const needsDiagnosis = paths.length === 0 && query.explain !== false;
  const noPath = needsDiagnosis ? diagnoseNoPath(projection, query, budget, complete) : null;
  return { paths, complete, examined: budget.examined, noPath };
}

function toRankedPath(projection: Projection, context: SearchContext, walk: Walk): RankedPath {
  const actors = actorsOfWalk(context, walk);
  return {
    actorIds: actors.map((actor) => idAt(projection.actors, actor)),
    cost: walk.cost / costUnit,
    steps: toRankedSteps(context, actors),
  };
}

function toRankedSteps({ steps, inTimeOrder }: SearchContext, actors: readonly number[]): RankedPathStep[] {
  const entries = actors.slice(1).map((actor, index) => steps.entriesBetween(actors[index]!, actor));
  if (!inTimeOrder) return entries.map((each) => ({ ...steps.summarize(each, null), window: null }));
  const [beforeAll, afterAll] = [-unreachableDay + 1, unreachableDay - 1];
  // By step: the earliest and the latest day on which the walk can take it.
  const earliest: number[] = [];
  for (const [begin, end] of entries) earliest.push(steps.arrival(begin, end, earliest.at(-1) ?? beforeAll, false));
  const latest: number[] = [];
  for (const [begin, end] of entries.toReversed())
    latest.unshift(-steps.arrival(begin, end, -(latest[0] ?? afterAll), true, false));
  return entries.map((each, index) => {
    const window = [earliest[index - 1] ?? beforeAll, latest[index + 1] ?? afterAll] as const;
    return { ...steps.summarize(each, window), window };
  });
}
