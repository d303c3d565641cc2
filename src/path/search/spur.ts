import TinyQueue from "tinyqueue";
import type { Corridor } from "./corridor.ts";
import { noOrder } from "./labels.ts";
import { noDay } from "./steps.ts";
import type { Terrain } from "./terrain.ts";

/** A walk, as its last step and the walk before it; what it will have come to at the end, at the least. */
export interface Walk {
  readonly state: number;
  readonly cost: number;
  readonly hops: number;
  readonly day: number;
  readonly before: Walk | null;
  readonly least: { readonly cost: number; readonly hops: number };
}

/** The walk of no step. */
export function startOf({ start, inTimeOrder }: Terrain): Walk {
  const day = inTimeOrder ? -noDay + 1 : noOrder;
  return { state: start, cost: 0, hops: 0, day, before: null, least: { cost: 0, hops: 0 } };
}

/** A walk and all that it goes on from, the shortest first. */
export function prefixesOf(walk: Walk): Walk[] {
  const prefixes: Walk[] = [];
  for (let at: Walk | null = walk; at !== null; at = at.before) prefixes.push(at);
  return prefixes.reverse();
}

/** The states of a walk from its start. */
export function statesOf(walk: Walk): number[] {
  return prefixesOf(walk).map(({ state }) => state);
}

/** Better walks come first: by cost, by hops, then by the ids of their actors. */
export function compareWalks({ actorOf, compareActors }: Terrain, one: Walk, other: Walk): number {
  const order = one.least.cost - other.least.cost || one.least.hops - other.least.hops;
  if (order !== 0) return order;
  const mine = statesOf(one);
  const theirs = statesOf(other);
  for (let index = 0; index < Math.min(mine.length, theirs.length); index++) {
    const byId = compareActors(actorOf(mine[index]!), actorOf(theirs[index]!));
    if (byId !== 0) return byId;
  }
  return mine.length - theirs.length;
}

/**
 * The best walk that begins with a prefix, does not return to it, and does not go on from it to the actors excluded: A* (Hart,
 * Nilsson, Raphael 1968) with the corridor's exact costs as its bound, and labels as in label setting. A walk also
 * gives way to another one of its state only if that one comes first by its ids where both cost the same.
 */
export function spurOf(terrain: Terrain, corridor: Corridor, prefix: Walk, excluded: ReadonlySet<number>): Walk | null {
  const { actorOf, end, steps, inTimeOrder, budget } = terrain;
  const passed = new Set(statesOf(prefix).map(actorOf));
  const kept = new Map<number, Walk[]>();
  const queue = new TinyQueue<Walk>([prefix], (one, other) => compareWalks(terrain, one, other));
  for (let walk = queue.pop(); walk !== undefined; walk = queue.pop()) {
    if (walk.state === end) return walk;
    for (const step of corridor.stepsFrom(walk.state)) {
      const actor = actorOf(step.state);
      if (passed.has(actor) || (walk === prefix && excluded.has(actor))) continue;
      const day = inTimeOrder ? steps.arrival(step.begin, step.end, walk.day, false) : noOrder;
      if (day === noDay) continue;
      const cost = walk.cost + step.cost;
      const hops = walk.hops + 1;
      const ahead = corridor.ahead(step.state, cost, hops, day);
      if (ahead === null) continue;
      budget.label();
      const least = { cost: cost + ahead.cost, hops: hops + ahead.hops };
      const further: Walk = { state: step.state, cost, hops, day, before: walk, least };
      const others = kept.get(step.state);
      if (others?.some((other) => isAsGood(terrain, other, further))) continue;
      if (others) others.push(further);
      else kept.set(step.state, [further]);
      queue.push(further);
    }
  }
  return null;
}

function isAsGood(terrain: Terrain, one: Walk, other: Walk): boolean {
  if (one.cost > other.cost || one.hops > other.hops || one.day > other.day) return false;
  if (one.cost < other.cost || one.hops < other.hops) return true;
  const least = { cost: 0, hops: 0 };
  return compareWalks(terrain, { ...one, least }, { ...other, least }) <= 0;
}
