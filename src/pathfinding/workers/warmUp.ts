import type { NeighborhoodQuestion } from "../neighborhood/neighborhoodQuestion.ts";
import { idAt } from "../projection/idTable.ts";
import type { Projection } from "../projection/projection.ts";
import { type PathConditions, type PathQuery, pathRanks } from "../search/pathQuery.ts";

/** How often each kind of query is repeated. */
const rounds = 2;

/** A graph with fewer actors is fast without a warm-up. */
const minActors = 10_000;

/**
 * Queries of every kind between actors from all over the graph. They make the JIT compile the search before anyone
 * waits for it: the first hundred queries of a thread take several times as long as later ones. Empty for a small
 * graph.
 */
export function warmUpQueries({ actors, degrees }: Projection): PathQuery[] {
  const sample = sampleActors(degrees, actors.count);
  if (actors.count < minActors || sample.length === 0) return [];
  let turn = 0;
  const nextId = () => idAt(actors, sample[turn++ % sample.length]!);
  const conditions = (): PathConditions[] => [
    {},
    {},
    { inTimeOrder: true },
    { direction: "FORWARD", minSources: 1 },
    { maxDegree: 1_000, minConfidence: 0.1 },
    { via: [nextId()] },
  ];
  const common = { first: 10, maxHops: 6, explain: false, today: 0 };
  return Array.from({ length: rounds }, () =>
    conditions().flatMap((where) =>
      pathRanks.map((rankBy) => ({ from: nextId(), to: nextId(), rankBy, where, ...common })),
    ),
  ).flat();
}

/** Questions of every kind about the actor with the most counterparts. Empty for a small graph. */
export function warmUpQuestions({ actors, degrees }: Projection): NeighborhoodQuestion[] {
  if (actors.count < minActors) return [];
  const bestKnown = degrees.reduce((best, degree, actor) => (degree > degrees[best]! ? actor : best), 0);
  const shared = { actorIds: [idAt(actors, bestKnown)], where: { modalities: ["ASSERTED"] as const } };
  const page = { afterCount: null, afterId: null, limit: 26 };
  const network = { around: shared.actorIds, where: shared.where, depth: 2, firstPerActor: 25, maxActors: 100 };
  const questions: NeighborhoodQuestion[] = [
    { topic: "counterparts", args: { ...shared, ...page } },
    { topic: "counterpartCounts", args: shared },
    { topic: "relationCounts", args: shared },
    { topic: "timeline", args: { ...shared, width: 7 } },
    { topic: "network", args: network },
  ];
  return Array.from({ length: rounds }, () => questions).flat();
}

/** Up to 256 actors with at least two counterparts, spread evenly over the projection. */
function sampleActors(degrees: Uint32Array, count: number): number[] {
  const stride = Math.max(1, Math.floor(count / 256));
  const sample: number[] = [];
  for (let actor = 0; actor < count; actor += stride) if (degrees[actor]! > 1) sample.push(actor);
  return sample;
}
