import type { SearchContext } from "../searchContext.ts";
import { initialDay } from "../traversal/days.ts";
import { ArcTable } from "./arcTable.ts";
import { BucketQueue } from "./bucketQueue.ts";
import { LabelTable, none } from "./labelTable.ts";
import { BitVisitedSet, DayVisitedSet, type VisitedSet } from "./visitedSet.ts";

/**
 * The state of the search from one end: its labels, the queue of labels not yet expanded, and the arcs that it has
 * relaxed. The key of a label is a lower bound on the cost of any walk that takes another step from it: in the search
 * from the start it is the label's cost; in the search from the end, the label's cost plus the cost of entering its
 * actor.
 */
export class Frontier {
  readonly labels = new LabelTable();
  readonly arcs = new ArcTable();
  readonly backward: boolean;
  /** The key of the first label. */
  readonly firstKey: number;
  /** The states that have labels, or can get labels when the queue is expanded; null until first needed. */
  visited: VisitedSet | null = null;
  readonly #context: SearchContext;
  readonly #queue: BucketQueue;

  constructor(context: SearchContext, backward: boolean) {
    this.#context = context;
    this.backward = backward;
    this.#queue = new BucketQueue(context.maxCost, context.costs.granularity);
    const { states, vertices, inTimeOrder, startDay } = context;
    const day = backward ? initialDay(inTimeOrder) : startDay;
    this.add(vertices.add(backward ? states.end : states.start), 0, 0, day);
    this.firstKey = this.minKey;
  }

  /** The lowest key in the queue; Infinity if it is empty. Every wanted walk that costs less already has its label. */
  get minKey(): number {
    return this.#queue.minKey;
  }

  stateOf(label: number): number {
    return this.#context.vertices.states[this.labels.vertices[label]!]!;
  }

  /** Adds a label and puts it into the queue. Returns `none`, and adds nothing, if another label dominates it. */
  add(vertex: number, cost: number, hops: number, day: number): number {
    const added = this.labels.add(vertex, cost, hops, day);
    if (added === none) return none;
    this.#context.budget.countLabel();
    this.visited?.add(this.#context.vertices.states[vertex]!, day);
    const key = this.#keyOf(vertex, cost);
    if (key <= this.#context.maxCost) this.#queue.push(added, key);
    return added;
  }

  /** Removes one of the labels with the lowest key from the queue and returns it. */
  pop(): number {
    return this.#queue.pop();
  }

  /** Calls `take` for the labels of the queue with a key; they stay in the queue. */
  forEachWithKey(key: number, take: (label: number) => void): void {
    for (let label = this.#queue.first(key); label !== none; label = this.#queue.next(label))
      if (this.labels.dominated[label] === 0) take(label);
  }

  /** The next higher key in the queue. */
  keyAfter(key: number): number {
    return this.#queue.minKeyFrom(key + 1);
  }

  /** Estimates how many relations it takes to expand the labels with a key, at most `maxPerLabel` for each. */
  workAt(key: number, maxPerLabel: number): number {
    const { steps, states } = this.#context;
    let work = 0;
    for (let label = this.#queue.first(key); label !== none; label = this.#queue.next(label))
      work += Math.min(steps.entryCount(states.actorOf(this.stateOf(label))), maxPerLabel);
    return work;
  }

  /** The visited set, created from the labels on the first call. */
  ensureVisited(): VisitedSet {
    if (this.visited === null) {
      const { inTimeOrder, states } = this.#context;
      this.visited = inTimeOrder ? new DayVisitedSet(states.count) : new BitVisitedSet(states.count);
      for (let label = 0; label < this.labels.count; label++)
        this.visited.add(this.stateOf(label), this.labels.days[label]!);
    }
    return this.visited;
  }

  /** The key of a label; Infinity where walks end. */
  #keyOf(vertex: number, cost: number): number {
    const { costs, vertices, states } = this.#context;
    const state = vertices.states[vertex]!;
    if (state === (this.backward ? states.start : states.end)) return Number.POSITIVE_INFINITY;
    return this.backward && state !== states.goal ? cost + costs.entry(states.actorOf(state)) : cost;
  }
}
