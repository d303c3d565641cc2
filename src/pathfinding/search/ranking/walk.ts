import type { Distance } from "../candidates/candidateSteps.ts";

import type { SearchContext } from "../searchContext.ts";

/**
 * A walk as its last step and the walk before it, so that walks share their prefixes. Unlike a path it may return to an
 * actor.
 */
export interface Walk {
  /** The vertex that it has reached. */
  readonly vertex: number;
  readonly cost: number;
  readonly hops: number;
  readonly day: number;
  /** Null for the walk of no steps. */
  readonly before: Walk | null;
  /** A lower bound on the distance from start to end of all walks that continue this one. */
  readonly estimate: Distance;
}

/** The walk of no steps. */
export function emptyWalk({ vertices, states, startDay }: SearchContext): Walk {
  const vertex = vertices.add(states.start);
  return { vertex, cost: 0, hops: 0, day: startDay, before: null, estimate: { cost: 0, hops: 0 } };
}

/** All prefixes of a walk, from the empty one to the walk itself. */
export function prefixesOf(walk: Walk): Walk[] {
  const prefixes: Walk[] = [];
  for (let at: Walk | null = walk; at !== null; at = at.before) prefixes.push(at);
  return prefixes.reverse();
}

/** A walk continued by another one that begins at the vertex it has reached. */
export function concatenate(prefix: Walk, walk: Walk): Walk {
  if (walk.before === null) return prefix;
  const before = concatenate(prefix, walk.before);
  const [cost, hops] = [prefix.cost + walk.cost, prefix.hops + walk.hops];
  const estimate = { cost: prefix.cost + walk.estimate.cost, hops: prefix.hops + walk.estimate.hops };
  return { ...walk, cost, hops, before, estimate };
}

/** The actors of a walk, from its start. */
export function actorsOfWalk({ actorAt }: SearchContext, walk: Walk): number[] {
  return prefixesOf(walk).map(({ vertex }) => actorAt(vertex));
}

/** Sorts walks by estimated cost, then by hops, then by the ids of their actors. */
export function compareWalks(context: SearchContext, one: Walk, other: Walk): number {
  return (
    one.estimate.cost - other.estimate.cost ||
    one.estimate.hops - other.estimate.hops ||
    compareActorIds(context, one, other)
  );
}

/** Compares two walks by the ids of their actors: the first ones that differ, found after the prefix that both share. */
export function compareActorIds({ actorAt, rankOf }: SearchContext, one: Walk, other: Walk): number {
  let mine = one;
  let theirs = other;
  while (mine.hops > theirs.hops) mine = mine.before!;
  while (theirs.hops > mine.hops) theirs = theirs.before!;
  if (mine === theirs) return one.hops - other.hops;
  while (mine.before !== theirs.before) {
    mine = mine.before!;
    theirs = theirs.before!;
  }
  return rankOf(actorAt(mine.vertex)) - rankOf(actorAt(theirs.vertex));
}
