import type { BidirectionalSearch } from "../bidirectional/bidirectionalSearch.ts";
import { BucketQueue } from "../bidirectional/bucketQueue.ts";
import { none } from "../bidirectional/labelTable.ts";
import type { SearchContext } from "../searchContext.ts";
import { daysConnect, unreachableDay, untimed } from "../traversal/days.ts";
import type { Distance } from "./candidateSteps.ts";
import { CandidateSteps } from "./candidateSteps.ts";
import type { Heuristic } from "./heuristic.ts";

/** At a vertex with more steps than this, steps that lead only back are not filtered out. */
const maxStepsTested = 8;

interface CandidateSubgraphOptions {
  readonly context: SearchContext;
  readonly search: BidirectionalSearch;
  /** Walks that cost more are left out. */
  readonly maxCost: number;
  /** A lower bound on the distance from the end of this segment to the end of the whole route. */
  readonly after: Distance;
}

/** An arc of the forward search as a step from its origin. The links of a vertex form a list. */
interface Link {
  readonly arc: number;
  readonly to: number;
  /** The next link from the same vertex; `none` after the last. */
  readonly next: number;
}

/**
 * The part of the graph on walks from end to end that cost at most a given cost, as far as a bidirectional search has
 * covered them. To find it, the labels of the backward search are completed from the joins back to the start, along the
 * arcs of the forward search.
 */
export class CandidateSubgraph implements Heuristic {
  readonly #context: SearchContext;
  readonly #search: BidirectionalSearch;
  readonly #maxCost: number;
  readonly #after: Distance;
  readonly #links: Link[] = [];
  /** By vertex: its first link, plus one. */
  readonly #firstLinks: Int32Array;
  readonly #steps = new Map<number, CandidateSteps>();
  /** By vertex: the last vertex from which a step to it was added, plus one; keeps a step from being added twice. */
  readonly #addedFrom: Int32Array;

  constructor({ context, search, maxCost, after }: CandidateSubgraphOptions) {
    this.#context = context;
    this.#search = search;
    this.#maxCost = maxCost;
    this.#after = after;
    this.#firstLinks = new Int32Array(context.vertices.count);
    this.#addedFrom = new Int32Array(context.vertices.count);
    this.#completeBackwardLabels();
  }

  /** Exact within the cost that the search covers, except that the continuation may return to actors of the walk. */
  remaining(vertex: number, cost: number, hops: number, day: number): Distance | null {
    const label = this.#bestContinuation(vertex, cost, hops, day);
    const { labels } = this.#search.backward.frontier;
    if (label === none) return null;
    return { cost: labels.costs[label]! + this.#after.cost, hops: labels.hops[label]! + this.#after.hops };
  }

  stepsFrom(vertex: number): CandidateSteps {
    let found = this.#steps.get(vertex);
    if (found === undefined) {
      found = this.#collectSteps(vertex);
      this.#steps.set(vertex, found);
    }
    return found;
  }

  /** The best backward label that completes a walk to a vertex; `none` if there is none. */
  #bestContinuation(vertex: number, cost: number, hops: number, day: number): number {
    const { labels } = this.#search.backward.frontier;
    const { costs, hops: labelHops, days, nexts } = labels;
    const { maxHops } = this.#context.query;
    let best = none;
    for (let label = labels.first(vertex); label !== none; label = nexts[label]!) {
      if (labelHops[label]! + hops > maxHops || !daysConnect(day, days[label]!)) continue;
      const order = best === none ? -1 : costs[label]! - costs[best]! || labelHops[label]! - labelHops[best]!;
      if (order < 0) best = label;
    }
    return best === none || cost + costs[best]! > this.#maxCost ? none : best;
  }

  #collectSteps(from: number): CandidateSteps {
    const { forward, backward } = this.#search;
    const found = new CandidateSteps({
      context: this.#context,
      forwardArcs: forward.frontier.arcs,
      backwardArcs: backward.frontier.arcs,
      after: this.#after,
    });
    const costBefore = forward.bounds.cost(forward.frontier.labels.first(from));
    const { costs, hops } = backward.frontier.labels;
    this.#someStep(from, (to, arc, cost, seenFromEnd) => {
      const ahead = this.#addedFrom[to] === from + 1 ? none : this.#bestContinuation(to, costBefore + cost, 1, untimed);
      if (ahead !== none && this.#leadsOn(from, to, costBefore + cost)) {
        this.#addedFrom[to] = from + 1;
        found.add(to, arc, seenFromEnd, cost + costs[ahead]!, 1 + hops[ahead]!);
      }
      return false;
    });
    return found;
  }

  /**
   * Whether a walk can continue from `to` other than back to the actor it came from. Most counterparts of a hub lead only
   * back.
   */
  #leadsOn(from: number, to: number, cost: number): boolean {
    const { actorAt, vertices, states } = this.#context;
    if (vertices.states[to] === states.end) return true;
    const actor = actorAt(from);
    let tested = 0;
    return this.#someStep(
      to,
      (next, _arc, stepCost) =>
        ++tested > maxStepsTested ||
        (actorAt(next) !== actor && this.#bestContinuation(next, cost + stepCost, 2, untimed) !== none),
    );
  }

  /** Calls `test` for the steps from a vertex, for some of them twice, until it returns true; returns whether it did. */
  #someStep(from: number, test: (to: number, arc: number, cost: number, seenFromEnd: boolean) => boolean): boolean {
    const { forward, backward } = this.#search;
    const backwardArcs = backward.frontier.arcs;
    const { origins, costs, nexts } = backwardArcs;
    for (let arc = backwardArcs.first(from); arc !== none; arc = nexts[arc]!)
      if (test(origins[arc]!, arc, costs[arc]!, true)) return true;
    const forwardCosts = forward.frontier.arcs.costs;
    // A spur found by a separate search may lead to vertices outside this subgraph.
    for (let link = (this.#firstLinks[from] ?? 0) - 1; link !== none; link = this.#links[link]!.next) {
      const { to, arc } = this.#links[link]!;
      if (test(to, arc, forwardCosts[arc]!, false)) return true;
    }
    return false;
  }

  #completeBackwardLabels(): void {
    const { inTimeOrder, steps, maxCost, costs, vertices } = this.#context;
    const { frontier } = this.#search.backward;
    const { labels } = frontier;
    const { arcs } = this.#search.forward.frontier;
    const queue = new BucketQueue(maxCost, costs.granularity);
    const followed = new Uint8Array(vertices.count);
    // A copy, because joins that are recorded below are already in the queue.
    for (const vertex of this.#search.joins.slice(0, this.#search.joinCount))
      for (let label = labels.first(vertex); label !== none; label = labels.nexts[label]!) {
        const cost = this.#costThrough(vertex, labels.costs[label]!, labels.hops[label]!, labels.days[label]!);
        if (cost <= this.#maxCost) queue.push(label, labels.costs[label]!);
      }
    for (let label = queue.pop(); label !== none; label = queue.pop()) {
      if (labels.dominated[label] === 1) continue;
      const vertex = labels.vertices[label]!;
      const isFirst = followed[vertex] === 0;
      followed[vertex] = 1;
      for (let arc = arcs.first(vertex); arc !== none; arc = arcs.nexts[arc]!) {
        const origin = arcs.origins[arc]!;
        if (isFirst) this.#addLink(origin, vertex, arc);
        const cost = labels.costs[label]! + arcs.costs[arc]!;
        const hops = labels.hops[label]! + 1;
        const day = inTimeOrder
          ? steps.arrival(arcs.begins[arc]!, arcs.ends[arc]!, labels.days[label]!, true, false)
          : untimed;
        if (day === unreachableDay) continue;
        const through = this.#costThrough(origin, cost, hops, day);
        if (through > this.#maxCost) continue;
        const added = frontier.add(origin, cost, hops, day);
        if (added === none) continue;
        this.#search.recordJoin(origin, through);
        queue.push(added, cost);
      }
    }
  }

  #addLink(from: number, to: number, arc: number): void {
    this.#firstLinks[from] = this.#links.push({ arc, to, next: this.#firstLinks[from]! - 1 });
  }

  /** The cost of the cheapest walk that reaches a vertex and continues as given; Infinity if there is none. */
  #costThrough(vertex: number, cost: number, hops: number, day: number): number {
    const { labels } = this.#search.forward.frontier;
    const { maxHops } = this.#context.query;
    let least = Number.POSITIVE_INFINITY;
    for (let label = labels.first(vertex); label !== none; label = labels.nexts[label]!)
      if (labels.hops[label]! + hops <= maxHops && daysConnect(labels.days[label]!, day))
        least = Math.min(least, labels.costs[label]! + cost);
    return least;
  }
}
