import TinyQueue from "tinyqueue";
import type { CandidateStep } from "../candidates/candidateSteps.ts";
import type { Heuristic } from "../candidates/heuristic.ts";
import type { SearchContext } from "../searchContext.ts";
import { unreachableDay, untimed } from "../traversal/days.ts";
import { actorsOfWalk, compareActorIds, compareWalks, type Walk } from "./walk.ts";

/**
 * The walks from which a spur search takes the best: those that begin with a prefix and do not continue to certain
 * actors.
 */
export interface SpurQuery {
  readonly prefix: Walk;
  /** Actors that the first step after the prefix may not enter. */
  readonly excluded: ReadonlySet<number>;
}

/**
 * An entry of the queue: a walk extended by one step, and the step's position among the steps from the end of the walk.
 */
interface Extension {
  readonly walk: Walk;
  readonly step: CandidateStep;
  readonly position: number;
  /** Whether the walk's day and its remaining distance are known; until then, its estimate is that of the step. */
  readonly isResolved: boolean;
}

/**
 * Finds the best walk that begins with a prefix and does not return to its actors: A* (Hart, Nilsson, Raphael 1968)
 * with the candidate subgraph as heuristic and Pareto dominance as in label setting. Expansion is partial (Yoshizumi,
 * Miura, Ishida 2000): a step from a walk enters the queue when the previous step from that walk leaves it. A walk is
 * dropped if another walk to its vertex is at least as good in everything and, at equal cost, has the smaller ids.
 * @returns null if there is none; undefined if the search gave up after the budget's `spurAttempts`
 */
export function findSpur(
  context: SearchContext,
  heuristic: Heuristic,
  { prefix, excluded }: SpurQuery,
): Walk | null | undefined {
  const { actorAt, states, vertices, steps, inTimeOrder, budget } = context;
  const goal = vertices.find(states.end);
  const prefixActors = new Set(actorsOfWalk(context, prefix));
  const keptByVertex = new Map<number, Walk[]>();
  const queue = new TinyQueue<Extension>([], (one, other) => compareWalks(context, one.walk, other.walk));
  extend(prefix, 0);
  let attempts = 0;
  for (let taken = queue.pop(); taken !== undefined; taken = queue.pop()) {
    // The heuristic does not know the prefix: it may lead every walk back to it.
    if (++attempts > budget.spurAttempts && prefix.before !== null) return undefined;
    let { walk } = taken;
    if (!taken.isResolved) {
      extend(walk.before!, taken.position + 1);
      const resolved = resolve(walk, taken.step);
      if (resolved === null) continue;
      if (resolved.estimate.cost > walk.estimate.cost || resolved.estimate.hops > walk.estimate.hops) {
        queue.push({ ...taken, walk: resolved, isResolved: true });
        continue;
      }
      walk = resolved;
    }
    if (walk.vertex === goal) return walk;
    const kept = keptByVertex.get(walk.vertex);
    if (kept?.some((other) => dominates(context, other, walk))) continue;
    if (kept) kept.push(walk);
    else keptByVertex.set(walk.vertex, [walk]);
    extend(walk, 0);
  }
  return null;

  /** Puts the walk extended by its first allowed step, from a position on, into the queue. */
  function extend(before: Walk, from: number): void {
    const candidates = heuristic.stepsFrom(before.vertex);
    for (let position = from; ; position++) {
      const step = candidates.at(position);
      if (step === undefined) return;
      const actor = actorAt(step.vertex);
      if (prefixActors.has(actor) || (before === prefix && excluded.has(actor))) continue;
      budget.countLabel();
      const estimate = { cost: before.cost + step.estimate.cost, hops: before.hops + step.estimate.hops };
      const cost = before.cost + step.cost;
      const walk = { vertex: step.vertex, cost, hops: before.hops + 1, day: untimed, before, estimate };
      queue.push({ walk, step, position, isResolved: false });
      return;
    }
  }

  /** The walk with its day and the estimate of its own continuation; null if it has none. */
  function resolve(walk: Walk, { begin, end, seenFromEnd }: CandidateStep): Walk | null {
    const day = inTimeOrder ? steps.arrival(begin, end, walk.before!.day, false, seenFromEnd) : untimed;
    const rest = day === unreachableDay ? null : heuristic.remaining(walk.vertex, walk.cost, walk.hops, day);
    return rest && { ...walk, day, estimate: { cost: walk.cost + rest.cost, hops: walk.hops + rest.hops } };
  }
}

function dominates(context: SearchContext, one: Walk, other: Walk): boolean {
  if (one.cost > other.cost || one.hops > other.hops || one.day > other.day) return false;
  return one.cost < other.cost || one.hops < other.hops || compareActorIds(context, one, other) <= 0;
}
