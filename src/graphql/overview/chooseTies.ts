import type { ActorPair } from "../../pathfinding/neighborhood/neighborhoodQuestion.ts";

/** The first of some pairs in which no actor occurs twice. */
export function chooseTies(pairs: readonly ActorPair[], maxPairs: number): ActorPair[] {
  const taken = new Set<string>();
  const chosen: ActorPair[] = [];
  for (const pair of pairs) {
    if (chosen.length === maxPairs) break;
    if (taken.has(pair.fromId) || taken.has(pair.toId)) continue;
    taken.add(pair.fromId).add(pair.toId);
    chosen.push(pair);
  }
  return chosen;
}
