import { counterpartCounts } from "../actor/actor.queries.ts";
import type { GraphReader } from "../graph/graph.ts";
import { relationFilter, tiesOnly } from "../relation/relationFilter.ts";
import { type StepRow, stepsInto } from "./path.queries.ts";
import type { CheckedPathQuestion } from "./path.question.ts";
import { type FoundPaths, shortestPaths } from "./shortestPaths.ts";

export type Search = (question: CheckedPathQuestion) => Promise<FoundPaths>;

/** Searches the graph itself: one statement a hop, and one more where hubs are to be left out. */
export function searchIn(reader: GraphReader): Search {
  return (question) => {
    const { where, anyDirection, avoid } = question;
    return shortestPaths(question, async (frontier, limit) => {
      const steps = await reader.read(stepsInto, { frontier, where, anyDirection, avoid, limit });
      const examined = steps.reduce((sum, { relationCount }) => sum + relationCount, 0);
      return { steps: await withoutHubs(reader, question, steps), examined };
    });
  };
}

/** The steps that come from no hub; the start of the path may be one. */
async function withoutHubs(reader: GraphReader, { from, maxDegree }: CheckedPathQuestion, steps: readonly StepRow[]) {
  if (maxDegree === null) return steps;
  const inner = [...new Set(steps.map(({ fromId }) => fromId))].filter((id) => id !== from);
  const degrees = await reader.read(counterpartCounts, { actorIds: inner, where: relationFilter(null, tiesOnly) });
  const hubs = new Set(degrees.filter(({ count }) => count > maxDegree).map(({ actorId }) => actorId));
  return steps.filter(({ fromId }) => !hubs.has(fromId));
}
