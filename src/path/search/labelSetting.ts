import { Arcs } from "./arcs.ts";
import { Buckets } from "./buckets.ts";
import { unit } from "./costs.ts";
import { Labels, none, noOrder } from "./labels.ts";
import { Places } from "./places.ts";
import { noDay } from "./steps.ts";
import type { Terrain } from "./terrain.ts";

/** Told of a label about to be added at a state that the opposite search has labels of, `theirs` the first of them. */
type Met = (state: number, theirs: number, cost: number, hops: number, day: number) => void;

/**
 * Label setting from one end: Dijkstra's algorithm with several labels for each state, of which none is better than another
 * in cost, hops and day (Hansen 1980; Martins 1984). It goes on where it was left.
 */
export class LabelSetting {
  /** Of the states that it has reached. */
  readonly places = new Places();
  readonly labels = new Labels();
  readonly arcs = new Arcs();
  /** The search from the other end: labels are not kept that it can't complete within maxHops. */
  opposite: LabelSetting = this;
  /** A search from the same end that counts hops alone, where costs say too little of them: it bounds them from below. */
  byHops: LabelSetting | null = null;
  /** Labels of so many hops are not gone on from: the rest is the opposite search's part. */
  farthest = Number.POSITIVE_INFINITY;
  /** Relations looked at to raise the key. */
  done = 0;
  readonly #terrain: Terrain;
  readonly #backward: boolean;
  readonly #met: Met;
  readonly #queue: Buckets;
  /** Relations that the labels of the cheapest bucket look at, and of which bucket that is. */
  #due = { key: -1, work: 0 };

  constructor(terrain: Terrain, backward: boolean, met: Met) {
    this.#terrain = terrain;
    this.#backward = backward;
    this.#met = met;
    this.#queue = new Buckets(terrain.ceiling);
    const { start, end, inTimeOrder } = terrain;
    this.offer(this.places.add(backward ? end : start), 0, 0, inTimeOrder ? -noDay + 1 : noOrder);
  }

  /** Every walk that costs less has its label; Infinity where all have. */
  get key(): number {
    return this.#queue.key;
  }

  /** What the key will be at least when it is higher. */
  get nextKey(): number {
    return Math.min(this.#queue.nextKey, this.key + unit);
  }

  /** How many relations it takes to raise the key. */
  get due(): number {
    const { key } = this;
    if (this.#due.key !== key) {
      const { steps, actorOf } = this.#terrain;
      const workOf = (label: number) => steps.entriesOf(actorOf(this.stateOf(label)));
      this.#due = { key, work: this.#queue.cheapest().reduce((sum, label) => sum + workOf(label), 0) };
    }
    return this.#due.work;
  }

  stateOf(label: number): number {
    return this.places.states[this.labels.places[label]!]!;
  }

  /** The first label of a state; `none` where it has none. */
  firstAt(state: number): number {
    return this.labels.first(this.places.of(state));
  }

  /** A bound from below on what walks to a state cost. */
  costAtLeast(state: number): number {
    const { costs, nexts } = this.labels;
    let least = Math.min(this.key, (this.farthest + 1) * unit);
    for (let label = this.firstAt(state); label !== none; label = nexts[label]!) least = Math.min(least, costs[label]!);
    return least;
  }

  /** Raises the key: expands the cheapest labels that wait. */
  raise(): void {
    const { key, due } = this;
    while (this.key === key) {
      const label = this.#queue.pop();
      if (this.labels.dominated[label] === 0) this.#expand(label, false);
    }
    this.done += due;
  }

  /** Expands the cheapest labels that wait, which go on waiting, as far as they meet the opposite search. */
  probe(): void {
    for (const label of this.#queue.cheapest()) if (this.labels.dominated[label] === 0) this.#expand(label, true);
  }

  /** Expands all that waits, and all that comes of it. */
  exhaust(): void {
    while (this.key !== Number.POSITIVE_INFINITY) this.raise();
  }

  /** Takes in a label, which then waits for its turn, unless there is one as good; `none` if so. */
  offer(place: number, cost: number, hops: number, day: number): number {
    const added = this.labels.add(place, cost, hops, day);
    if (added === none) return none;
    this.#terrain.budget.label();
    this.#queue.push(added, cost);
    return added;
  }

  #expand(label: number, onlyWhereMet: boolean): void {
    const { labels, places, opposite } = this;
    const { steps, costs, end, start, actorOf, next, inTimeOrder, question } = this.#terrain;
    const backward = this.#backward;
    const origin = labels.places[label]!;
    const state = places.states[origin]!;
    if (state === (backward ? start : end)) return;
    const cost = labels.costs[label]!;
    const hops = labels.hops[label]! + 1;
    const day = labels.days[label]!;
    const entering = backward && state !== end ? costs.entry(actorOf(state)) : 0;
    if (hops > this.farthest) return;
    const left = question.maxHops - hops;
    if (opposite.byHops !== null && opposite.#hopsAtLeast(state, opposite.firstAt(state)) > left + 1) return;
    const count = steps.expand(actorOf(state), backward);
    for (let index = 0; index < count; index++) {
      const other = steps.others[index]!;
      const reached = next(state, other, backward);
      if (reached === -1) continue;
      const theirs = opposite.firstAt(reached);
      if (theirs === none && (onlyWhereMet || steps.isLeaf(other))) continue;
      if (opposite.#hopsAtLeast(reached, theirs) > left) continue;
      const [begin, after] = [steps.begins[index]!, steps.ends[index]!];
      const arrival = inTimeOrder ? steps.arrival(begin, after, day, backward) : noOrder;
      if (arrival === noDay) continue;
      const step = steps.costs[index]! + (backward || reached === end ? entering : costs.entry(other));
      if (theirs !== none) this.#met(reached, theirs, cost + step, hops, arrival);
      const place = places.add(reached);
      this.arcs.add(place, origin, step, begin, after);
      this.offer(place, cost + step, hops, arrival);
    }
  }

  /** A bound from below on the hops of all walks to a state, given the first of its labels. */
  #hopsAtLeast(state: number, first: number): number {
    const { hops, nexts } = this.labels;
    // What is still to come costs at least the key; where there is no label, at least one step more.
    const toCome = Math.ceil(this.key / this.#terrain.costs.most) + (first === none ? 1 : 0);
    let least = Math.min(toCome, this.farthest + 1);
    for (let label = first; label !== none; label = nexts[label]!) least = Math.min(least, hops[label]!);
    const { byHops } = this;
    return byHops === null ? least : Math.max(least, byHops.#hopsAtLeast(state, byHops.firstAt(state)));
  }
}
