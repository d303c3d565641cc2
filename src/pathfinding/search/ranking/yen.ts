import TinyQueue from "tinyqueue";
import type { Heuristic } from "../candidates/heuristic.ts";
import type { SearchContext } from "../searchContext.ts";
import { findSpur, type SpurQuery } from "./spurSearch.ts";
import { actorsOfWalk, compareWalks, emptyWalk, prefixesOf, type Walk } from "./walk.ts";

/** A subset of all walks, given by a prefix and the actors excluded after it, with its best walk. */
interface Subset extends SpurQuery {
  readonly best: Walk;
}

/**
 * Yields the loopless paths in the candidate subgraph, the best first: Yen's algorithm (1971) with Lawler's refinement
 * (1972). Each path splits the subset whose best walk it was into smaller subsets, one for each vertex at which walks
 * can leave the path. With `via`, the best walk of a subset may return to an actor. It is then not a path, and splits
 * its subset only up to that actor.
 * @param findByFullSearch finds the spur where `findSpur` gave up
 */
export function* rankPaths(
  context: SearchContext,
  heuristic: Heuristic,
  findByFullSearch: (spur: SpurQuery) => Walk | null,
): Generator<Walk> {
  const queue = new TinyQueue<Subset>([], (one, other) => compareWalks(context, one.best, other.best));
  push({ prefix: emptyWalk(context), excluded: new Set() });
  for (let subset = queue.pop(); subset !== undefined; subset = queue.pop()) {
    const prefixes = prefixesOf(subset.best);
    const loopless = looplessLength(context, subset.best);
    if (loopless === prefixes.length) yield subset.best;
    for (let at = subset.prefix.hops; at < Math.min(loopless, prefixes.length - 1); at++) {
      const nextActor = context.actorAt(prefixes[at + 1]!.vertex);
      const excludedBefore = at === subset.prefix.hops ? subset.excluded : [];
      push({ prefix: prefixes[at]!, excluded: new Set([...excludedBefore, nextActor]) });
    }
  }

  function push(spur: SpurQuery): void {
    const found = findSpur(context, heuristic, spur);
    const best = found === undefined ? findByFullSearch(spur) : found;
    if (best !== null) queue.push({ ...spur, best });
  }
}

/** How many actors a walk passes before it returns to one of them. */
function looplessLength(context: SearchContext, walk: Walk): number {
  const actors = actorsOfWalk(context, walk);
  const repeated = actors.findIndex((actor, index) => actors.indexOf(actor) < index);
  return repeated === -1 ? actors.length : repeated;
}
