import { idAt } from "../projection/idTable.ts";
import type { Projection } from "../projection/projection.ts";
import { type PathConditions, type PathQuestion, rankings } from "../search/question.ts";

/** So many times all sorts are asked. */
const rounds = 2;

/** A graph of fewer actors is answered at once anyway. */
const fewestActors = 10_000;

/**
 * Questions of every sort between actors from all over the graph, so that the code of a search is compiled before anybody
 * waits for it: the first hundred questions of a thread take several times as long as the same ones later. None for a small
 * graph.
 */
export function warmingUp({ actors, degrees }: Projection): PathQuestion[] {
  const tied = actorsWithTies(degrees, actors.count);
  if (actors.count < fewestActors || tied.length === 0) return [];
  let turn = 0;
  const next = () => idAt(actors, tied[turn++ % tied.length]!);
  const conditions = (): PathConditions[] => [
    {},
    {},
    { inTimeOrder: true },
    { direction: "FORWARD", minSources: 1 },
    { maxDegree: 1_000, minConfidence: 0.1 },
    { via: [next()] },
  ];
  return Array.from({ length: rounds }, () =>
    conditions().flatMap((where) =>
      rankings.map((rankBy) => ({ ...ends(), rankBy, where, first: 10, maxHops: 6, explain: false, today: 0 })),
    ),
  ).flat();

  function ends() {
    return { from: next(), to: next() };
  }
}

/** Some, as far apart as they stand in memory. */
function actorsWithTies(degrees: Uint32Array, count: number): number[] {
  const stride = Math.max(1, Math.floor(count / 256));
  const some: number[] = [];
  for (let actor = 0; actor < count; actor += stride) if (degrees[actor]! > 1) some.push(actor);
  return some;
}
