import { idAt } from "../projection/idTable.ts";
import type { Projection } from "../projection/projection.ts";
import type { Budget } from "./budget.ts";
import { unit } from "./costs.ts";
import type { FoundPath, FoundStep, PathAnswer, PathQuestion } from "./question.ts";
import { search } from "./search.ts";
import { actorsOf, type Walk } from "./spur.ts";
import { noDay } from "./steps.ts";
import { type Terrain, terrainOf } from "./terrain.ts";
import { whyNone } from "./whyNone.ts";

/** Answers a question from a projection: the best paths with their steps, or why there is none. */
export function answer(projection: Projection, question: PathQuestion, budget: Budget): PathAnswer {
  const terrain = terrainOf(projection, question, budget);
  const { walks, complete } = search(terrain);
  const paths = walks.map((walk) => pathOf(projection, terrain, walk));
  const noPath =
    paths.length > 0 || question.explain === false ? null : whyNone(projection, question, budget, complete);
  return { paths, complete, examined: budget.examined, noPath };
}

function pathOf(projection: Projection, terrain: Terrain, walk: Walk): FoundPath {
  const actors = actorsOf(terrain, walk);
  return {
    actorIds: actors.map((actor) => idAt(projection.actors, actor)),
    cost: walk.cost / unit,
    steps: stepsOf(terrain, actors),
  };
}

function stepsOf({ steps, inTimeOrder }: Terrain, actors: readonly number[]): FoundStep[] {
  const entries = actors.slice(1).map((actor, index) => steps.entriesBetween(actors[index]!, actor));
  if (!inTimeOrder) return entries.map((each) => ({ ...steps.summaryOf(each, null), window: null }));
  // The first day on which each step may be over, and the last on which it may begin.
  const over: number[] = [];
  for (const [begin, end] of entries) over.push(steps.arrival(begin, end, over.at(-1) ?? -noDay + 1, false));
  const begun: number[] = [];
  for (const [begin, end] of entries.toReversed())
    begun.unshift(-steps.arrival(begin, end, -(begun[0] ?? noDay - 1), true, false));
  return entries.map((each, index) => {
    const window = [over[index - 1] ?? -noDay + 1, begun[index + 1] ?? noDay - 1] as const;
    return { ...steps.summaryOf(each, window), window };
  });
}
