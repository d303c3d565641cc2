import { indexOfId } from "../projection/idTable.ts";
import type { Projection } from "../projection/projection.ts";
import type { SearchBudget } from "../search/searchBudget.ts";
import { countCounterparts, summarizeCounterparts } from "./counterparts.ts";
import { countGraph } from "./graphFigures.ts";
import { findIndirectTies } from "./indirectTies.ts";
import { MatchingEntries } from "./matchingEntries.ts";
import type { Neighborhood, NeighborhoodQuestion, NeighborhoodTopic } from "./neighborhoodQuestion.ts";
import { networkAround } from "./network.ts";
import { countByTime, countRelationsOf } from "./relationCounts.ts";

type Answers = {
  readonly [Topic in NeighborhoodTopic]: (
    matching: MatchingEntries,
    args: Neighborhood[Topic][0],
  ) => Neighborhood[Topic][1];
};

const answers: Answers = {
  counterparts: (matching, { actorIds, ...page }) =>
    indexesOf(matching, actorIds).map((actor) => summarizeCounterparts(matching, actor, page)),
  counterpartCounts: (matching, { actorIds }) =>
    indexesOf(matching, actorIds).map((actor) => countCounterparts(matching, actor)),
  relationCounts: (matching, { actorIds }) => countRelationsOf(matching, indexesOf(matching, actorIds)),
  timeline: (matching, { actorIds, width }) => countByTime(matching, indexesOf(matching, actorIds), width),
  network: networkAround,
  figures: (matching, { maxActors }) => countGraph(matching, maxActors),
  indirectTies: (matching, { actorIds }) => findIndirectTies(matching, actorIds),
};

/** Answers a question about neighborhoods from a projection. @throws BudgetExceeded */
export function answerQuestion<Topic extends NeighborhoodTopic>(
  projection: Projection,
  { topic, args }: NeighborhoodQuestion<Topic>,
  budget: SearchBudget,
): Neighborhood[Topic][1] {
  return answers[topic](new MatchingEntries(projection, args.where, budget), args);
}

function indexesOf({ projection }: MatchingEntries, ids: readonly string[]): number[] {
  return ids.map((id) => indexOfId(projection.actors, id));
}
