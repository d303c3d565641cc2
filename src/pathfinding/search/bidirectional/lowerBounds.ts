import type { SearchContext } from "../searchContext.ts";
import { daysConnect } from "../traversal/days.ts";
import { costUnit } from "../traversal/stepCosts.ts";
import { Frontier } from "./frontier.ts";
import { none } from "./labelTable.ts";

/**
 * Lower bounds on the walks from one end to a state, derived from the labels found there so far. The opposite search uses
 * them to drop labels that it cannot complete within the wanted cost and hops.
 */
export class LowerBounds {
  /**
   * The bounds of the auxiliary search from the same end, which counts only hops. They are tighter if costs say little
   * about hops.
   */
  byHops: LowerBounds | null = null;
  /** Labels with this many hops are not expanded: the opposite search finds the rest of their walks. */
  maxDepth = Number.POSITIVE_INFINITY;
  /** In time order: the earliest day on which a walk that has left this end can be anywhere. */
  earliestDeparture = Number.NEGATIVE_INFINITY;
  readonly #context: SearchContext;
  readonly #frontier: Frontier;

  constructor(context: SearchContext, frontier: Frontier) {
    this.#context = context;
    this.#frontier = frontier;
  }

  /** A lower bound on the cost of wanted walks to a vertex. @param firstLabel of the vertex, or `none` */
  cost(firstLabel: number): number {
    const { costs, nexts } = this.#frontier.labels;
    // A walk without a label here takes at least one more step, from a vertex whose cost is at least the lowest key.
    let least = Math.min(this.#frontier.minKey, this.maxDepth * costUnit) + costUnit;
    for (let label = firstLabel; label !== none; label = nexts[label]!) least = Math.min(least, costs[label]!);
    return least;
  }

  /** A lower bound on the hops of all walks to a vertex. @param firstLabel of the vertex, or `none` */
  hops(vertex: number, firstLabel: number): number {
    const { hops, nexts } = this.#frontier.labels;
    // The key of a label in the queue exceeds the first key by at most what its hops cost; a state without labels is one
    // step further.
    const { minKey, firstKey } = this.#frontier;
    const unlabelled = Math.ceil((minKey - firstKey) / this.#context.costs.maxStepCost) + (firstLabel === none ? 1 : 0);
    let least = Math.min(unlabelled, this.maxDepth + 1);
    for (let label = firstLabel; label !== none; label = nexts[label]!) least = Math.min(least, hops[label]!);
    const { byHops } = this;
    return byHops === null ? least : Math.max(least, byHops.hopsTo(vertex));
  }

  /** Like `hops`, for a vertex whose labels have not been looked up yet. */
  hopsTo(vertex: number): number {
    return this.hops(vertex, this.#frontier.labels.first(vertex));
  }

  /** Whether a walk of the opposite search that is somewhere on `day` can connect to a walk that has left this end. */
  allowsDay(day: number): boolean {
    return daysConnect(day, this.earliestDeparture);
  }
}

/** What the opposite search needs to know about this one: what it has found, and the lower bounds that follow. */
export interface SearchSide {
  readonly frontier: Frontier;
  readonly bounds: LowerBounds;
}

export function createSearchSide(context: SearchContext, backward: boolean): SearchSide {
  const frontier = new Frontier(context, backward);
  return { frontier, bounds: new LowerBounds(context, frontier) };
}
