import TinyQueue from "tinyqueue";
import { actorsOf, compareWalks, type Guide, prefixesOf, spurOf, startOf, type Walk } from "./spur.ts";
import type { Terrain } from "./terrain.ts";

/** The best walk of a part of all walks, as `spurOf` has it, searched for outside the corridor. */
type SpurSearch = (prefix: Walk, excluded: ReadonlySet<number>) => Walk | null;

/** The best walk of a part of all walks: those that begin with the prefix and do not go on from it to the actors excluded. */
interface Candidate {
  readonly walk: Walk;
  readonly prefix: Walk;
  readonly excluded: ReadonlySet<number>;
}

/**
 * The loopless paths in a corridor, the best first: Yen's algorithm (1971) with Lawler's refinement (1972), in which every
 * path parts those that are left by where they leave it. With actors to pass on the way, the best walk of a part may return
 * to an actor: then it is no path, and parts its part as far as it does not return.
 * @param searched where the corridor does not suffice
 */
export function* bestPaths(terrain: Terrain, corridor: Guide, searched: SpurSearch): Generator<Walk> {
  const queue = new TinyQueue<Candidate>([], (one, other) => compareWalks(terrain, one.walk, other.walk));
  push(startOf(terrain), new Set());
  for (let candidate = queue.pop(); candidate !== undefined; candidate = queue.pop()) {
    const prefixes = prefixesOf(candidate.walk);
    const loopless = looplessLength(terrain, candidate.walk);
    if (loopless === prefixes.length) yield candidate.walk;
    for (let leave = candidate.prefix.hops; leave < Math.min(loopless, prefixes.length - 1); leave++) {
      const taken = terrain.actorAt(prefixes[leave + 1]!.place);
      const excluded = leave === candidate.prefix.hops ? candidate.excluded : [];
      push(prefixes[leave]!, new Set([...excluded, taken]));
    }
  }

  function push(prefix: Walk, excluded: ReadonlySet<number>): void {
    const spur = spurOf(terrain, corridor, prefix, excluded);
    const walk = spur === undefined ? searched(prefix, excluded) : spur;
    if (walk !== null) queue.push({ walk, prefix, excluded });
  }
}

/** How many actors a walk passes before it returns to one of them. */
function looplessLength(terrain: Terrain, walk: Walk): number {
  const actors = actorsOf(terrain, walk);
  const again = actors.findIndex((actor, index) => actors.indexOf(actor) < index);
  return again === -1 ? actors.length : again;
}
