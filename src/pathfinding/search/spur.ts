import TinyQueue from "tinyqueue";
import type { CorridorStep, CorridorSteps, Length } from "./corridorSteps.ts";
import { noOrder } from "./labels.ts";
import { noDay } from "./steps.ts";
import type { Terrain } from "./terrain.ts";

/** A walk, as its last step and the walk before it; what it will have come to at the end, at the least. */
export interface Walk {
  /** The place of the state that it has come to. */
  readonly place: number;
  readonly cost: number;
  readonly hops: number;
  readonly day: number;
  readonly before: Walk | null;
  readonly least: Length;
}

/** The walk of no step. */
export function startOf({ places, states, startDay }: Terrain): Walk {
  const place = places.add(states.start);
  return { place, cost: 0, hops: 0, day: startDay, before: null, least: { cost: 0, hops: 0 } };
}

/** A walk and all that it goes on from, the shortest first. */
export function prefixesOf(walk: Walk): Walk[] {
  const prefixes: Walk[] = [];
  for (let at: Walk | null = walk; at !== null; at = at.before) prefixes.push(at);
  return prefixes.reverse();
}

/** A walk, and another one that goes on from where it has come to, as one. */
export function joined(prefix: Walk, walk: Walk): Walk {
  if (walk.before === null) return prefix;
  const before = joined(prefix, walk.before);
  const [cost, hops] = [prefix.cost + walk.cost, prefix.hops + walk.hops];
  const least = { cost: prefix.cost + walk.least.cost, hops: prefix.hops + walk.least.hops };
  return { ...walk, cost, hops, before, least };
}

/** The actors of a walk from its start. */
export function actorsOf({ actorAt }: Terrain, walk: Walk): number[] {
  return prefixesOf(walk).map(({ place }) => actorAt(place));
}

/** Better walks come first: by cost, by hops, then by the ids of their actors. */
export function compareWalks(terrain: Terrain, one: Walk, other: Walk): number {
  return one.least.cost - other.least.cost || one.least.hops - other.least.hops || compareIds(terrain, one, other);
}

/** Compares two walks where they part: what they share, they share as one walk. */
function compareIds({ actorAt, rankOf }: Terrain, one: Walk, other: Walk): number {
  let mine = one;
  let theirs = other;
  while (mine.hops > theirs.hops) mine = mine.before!;
  while (theirs.hops > mine.hops) theirs = theirs.before!;
  if (mine === theirs) return one.hops - other.hops;
  while (mine.before !== theirs.before) {
    mine = mine.before!;
    theirs = theirs.before!;
  }
  return rankOf(actorAt(mine.place)) - rankOf(actorAt(theirs.place));
}

/** What leads to the end: a corridor, or several one after the other. */
export interface Guide {
  /** What is left of a walk that has come to a state and goes on best from there; null where no way on is known. */
  left(place: number, cost: number, hops: number, day: number): Length | null;
  /** The steps from a state, the one that leads on best first. */
  stepsFrom(place: number): CorridorSteps;
}

/** A walk that may be gone on: one more step, by its rank among those from where it is taken. */
interface Offer {
  readonly walk: Walk;
  readonly step: CorridorStep;
  readonly rank: number;
  /** Whether the walk is known to be one, and what it will have come to: until then that is a bound from below. */
  readonly sure: boolean;
}

/**
 * The best walk that begins with a prefix, does not return to it, and does not go on from it to the actors excluded: A* (Hart,
 * Nilsson, Raphael 1968) with the corridor's exact costs as its bound, and labels as in label setting. Steps are offered one
 * after the other, the next one when the one before is taken (partial expansion: Yoshizumi, Miura, Ishida 2000). A walk gives way
 * to another one of its state only if that is as good in everything, and first by its ids where both cost the same.
 * @returns null where there is none; undefined where it was tried in vain for long
 */
export function spurOf(
  terrain: Terrain,
  corridor: Guide,
  prefix: Walk,
  excluded: ReadonlySet<number>,
): Walk | null | undefined {
  const { actorAt, states, places, steps, inTimeOrder, budget } = terrain;
  const goal = places.of(states.end);
  const passed = new Set(actorsOf(terrain, prefix));
  const kept = new Map<number, Walk[]>();
  const queue = new TinyQueue<Offer>([], (one, other) => compareWalks(terrain, one.walk, other.walk));
  offer(prefix, 0);
  let tries = 0;
  for (let taken = queue.pop(); taken !== undefined; taken = queue.pop()) {
    // The corridor does not know that a walk must not return to the prefix, to which all ways on may lead.
    if (++tries > budget.tries && prefix.before !== null) return undefined;
    let { walk } = taken;
    if (!taken.sure) {
      offer(walk.before!, taken.rank + 1);
      const sure = made(walk, taken.step);
      if (sure === null) continue;
      if (sure.least.cost > walk.least.cost || sure.least.hops > walk.least.hops) {
        queue.push({ ...taken, walk: sure, sure: true });
        continue;
      }
      walk = sure;
    }
    if (walk.place === goal) return walk;
    const others = kept.get(walk.place);
    if (others?.some((other) => isAsGood(terrain, other, walk))) continue;
    if (others) others.push(walk);
    else kept.set(walk.place, [walk]);
    offer(walk, 0);
  }
  return null;

  /** Offers the first step from a walk, from a rank on, that it may take. */
  function offer(before: Walk, from: number): void {
    const ahead = corridor.stepsFrom(before.place);
    for (let rank = from; ; rank++) {
      const step = ahead.at(rank);
      if (step === undefined) return;
      const actor = actorAt(step.place);
      if (passed.has(actor) || (before === prefix && excluded.has(actor))) continue;
      budget.label();
      const least = { cost: before.cost + step.least.cost, hops: before.hops + step.least.hops };
      const cost = before.cost + step.cost;
      const walk = { place: step.place, cost, hops: before.hops + 1, day: noOrder, before, least };
      queue.push({ walk, step, rank, sure: false });
      return;
    }
  }

  /** The walk with its day, and with what it will have come to; null where it is none. */
  function made(walk: Walk, { begin, end: after, seenFromEnd }: CorridorStep): Walk | null {
    const day = inTimeOrder ? steps.arrival(begin, after, walk.before!.day, false, seenFromEnd) : noOrder;
    const left = day === noDay ? null : corridor.left(walk.place, walk.cost, walk.hops, day);
    return left && { ...walk, day, least: { cost: walk.cost + left.cost, hops: walk.hops + left.hops } };
  }
}

function isAsGood(terrain: Terrain, one: Walk, other: Walk): boolean {
  if (one.cost > other.cost || one.hops > other.hops || one.day > other.day) return false;
  return one.cost < other.cost || one.hops < other.hops || compareIds(terrain, one, other) <= 0;
}
