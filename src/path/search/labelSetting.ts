import { Arcs } from "./arcs.ts";
import { Buckets } from "./buckets.ts";
import { unit } from "./costs.ts";
import { Labels, none, noOrder } from "./labels.ts";
import type { Places } from "./places.ts";
import { noDay } from "./steps.ts";
import type { Terrain } from "./terrain.ts";

/** Which steps are of use: all; those to where the opposite search has labels; or those to where it has marks as well. */
type Wanted = "all" | "met" | "marked";

/** Told of a label about to be added at a place where the opposite search has labels, `theirs` the first of them. */
type Met = (place: number, theirs: number, cost: number, hops: number, day: number) => void;

/**
 * Label setting from one end: Dijkstra's algorithm with several labels for each state, of which none is better than another
 * in cost, hops and day (Hansen 1980; Martins 1984). It goes on where it was left.
 */
export class LabelSetting {
  readonly labels = new Labels();
  readonly arcs = new Arcs();
  /** The search from the other end: labels are not kept that it can't complete within maxHops. */
  opposite: LabelSetting = this;
  /** A search from the same end that counts hops alone, where costs say too little of them: it bounds them from below. */
  byHops: LabelSetting | null = null;
  /** Labels of so many hops are not gone on from: the rest is the opposite search's part. */
  farthest = Number.POSITIVE_INFINITY;
  /** No walk that costs more is wanted. */
  most: number;
  /** Relations looked at to raise the key. */
  done = 0;
  /** By state: 1 where there are labels, or may be some once those that wait are expanded; null as long as nobody has asked. */
  marks: Uint8Array | null = null;
  readonly #terrain: Terrain;
  readonly #places: Places;
  readonly #backward: boolean;
  readonly #met: Met;
  readonly #queue: Buckets;
  #dueAt = Number.NaN;
  #due = 0;

  constructor(terrain: Terrain, backward: boolean, met: Met) {
    this.#terrain = terrain;
    this.#places = terrain.places;
    this.#backward = backward;
    this.#met = met;
    this.#queue = new Buckets(terrain.ceiling, terrain.costs.grain);
    this.most = terrain.ceiling;
    const { start, end, inTimeOrder } = terrain;
    this.offer(this.#places.add(backward ? end : start), 0, 0, inTimeOrder ? -noDay + 1 : noOrder);
  }

  /** Every wanted walk that costs less has its label; Infinity where all have. */
  get key(): number {
    return this.#queue.key;
  }

  /** About how many relations it takes to raise the key: as it was when the key was first looked at. */
  get due(): number {
    const { key } = this;
    if (key !== this.#dueAt) {
      this.#dueAt = key;
      this.#due = key === Number.POSITIVE_INFINITY ? 0 : this.#workOf(key, this.#mayOnlyMeet(key));
    }
    return this.#due;
  }

  /** A bound from below on what wanted walks to a state cost, given the first of its labels. */
  costAtLeast(first: number): number {
    const { costs, nexts } = this.labels;
    // A walk that has no label here yet comes by a step from a state that costs the key or more.
    let least = Math.min(this.key, this.farthest * unit) + unit;
    for (let label = first; label !== none; label = nexts[label]!) least = Math.min(least, costs[label]!);
    return least;
  }

  /** Raises the key: expands the cheapest labels that wait. */
  raise(): void {
    const { key, due } = this;
    while (this.key === key) {
      const label = this.#queue.pop();
      if (this.labels.dominated[label] === 0) this.#expand(label, this.#mayOnlyMeet(key) ? "met" : "all");
    }
    this.done += due;
  }

  /**
   * Expands labels that wait, which go on waiting, as far as that is of use to the opposite search: the cheapest first, up to
   * `limit`, until it takes more than so many relations. Returns what the key would be if they had been expanded in full.
   */
  probe(wanted: Wanted, work: number, limit = this.key + unit): number {
    return this.#eachWaiting(wanted !== "all", work, limit, (label) => this.#expand(label, wanted));
  }

  /** As `probe`, but only marks where there would be labels: a twentieth of the work. */
  mark(work: number): number {
    const { labels } = this;
    const { states } = this.#places;
    if (this.marks === null) {
      this.marks = new Uint8Array(this.#terrain.stateCount);
      for (let label = 0; label < labels.count; label++) this.marks[states[labels.places[label]!]!] = 1;
    }
    return this.#eachWaiting(false, work, this.key + unit, (label) => this.#markFrom(label, this.marks!));
  }

  #markFrom(label: number, marks: Uint8Array): void {
    const { steps, start, end, actorOf, next } = this.#terrain;
    const state = this.#places.states[this.labels.places[label]!]!;
    if (state === (this.#backward ? start : end)) return;
    steps.from(actorOf(state), this.#backward);
    for (let other = steps.advance(); other !== -1; other = steps.advance()) {
      const reached = next(state, other, this.#backward);
      if (reached !== -1) marks[reached] = 1;
    }
  }

  #eachWaiting(onlyWhereMet: boolean, work: number, limit: number, take: (label: number) => void): number {
    let left = work;
    let cost = this.key;
    for (; cost < limit; cost = this.#queue.from(cost + 1)) {
      if (left <= 0) return cost;
      left -= this.#workOf(cost, onlyWhereMet);
      for (let label = this.#queue.first(cost); label !== none; label = this.#queue.next(label))
        if (this.labels.dominated[label] === 0) take(label);
    }
    return limit;
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
    if (this.marks !== null) this.marks[this.#places.states[place]!] = 1;
    this.#queue.push(added, cost);
    return added;
  }

  /** About how many relations expanding the labels that wait at a cost looks at. */
  #workOf(cost: number, onlyWhereMet: boolean): number {
    const { steps, actorOf } = this.#terrain;
    const { states } = this.#places;
    const most = onlyWhereMet ? this.#workOfMeeting : Number.POSITIVE_INFINITY;
    let work = 0;
    for (let label = this.#queue.first(cost); label !== none; label = this.#queue.next(label))
      work += Math.min(steps.entriesOf(actorOf(states[this.labels.places[label]!]!)), most);
    return work;
  }

  /** Looking up an entry takes about as long as looking at so many one after the other. */
  get #workOfMeeting(): number {
    return 8 * this.opposite.labels.count;
  }

  /** Whether steps from labels that cost so much can be on wanted walks only if the opposite search has labels where they lead. */
  #mayOnlyMeet(cost: number): boolean {
    return cost + unit + this.opposite.costAtLeast(none) > this.most;
  }

  #expand(label: number, wanted: Wanted): void {
    const { labels, opposite } = this;
    const { steps, end, start, actorOf, question } = this.#terrain;
    const place = labels.places[label]!;
    const state = this.#places.states[place]!;
    if (state === (this.#backward ? start : end)) return;
    const hops = labels.hops[label]! + 1;
    if (hops > this.farthest) return;
    if (
      opposite.byHops !== null &&
      opposite.#hopsAtLeast(place, opposite.labels.first(place)) > question.maxHops - hops + 1
    )
      return;
    const actor = actorOf(state);
    if (wanted === "met" && this.#workOfMeeting < steps.entriesOf(actor)) this.#expandTowardsMet(label, state);
    else {
      steps.from(actor, this.#backward);
      for (let other = steps.advance(); other !== -1; other = steps.advance()) this.#step(label, state, other, wanted);
    }
  }

  /** Looks up the states that the opposite search has labels of among the counterparts, rather than the other way round. */
  #expandTowardsMet(label: number, state: number): void {
    const { steps, actorOf, next } = this.#terrain;
    const { states } = this.#places;
    const { places, nexts, count } = this.opposite.labels;
    for (let theirs = 0; theirs < count; theirs++) {
      // Each state once: at the last of its labels in their list.
      if (nexts[theirs] !== none) continue;
      const met = states[places[theirs]!]!;
      const other = actorOf(met);
      if (next(state, other, this.#backward) !== met) continue;
      steps.between(actorOf(state), other, this.#backward);
      if (steps.advance() !== -1) this.#step(label, state, other, "met");
    }
  }

  /** Takes the step that is open, if it can be on a wanted walk. */
  #step(label: number, state: number, other: number, wanted: Wanted): void {
    const { labels, opposite } = this;
    const { steps, costs, end, actorOf, next, inTimeOrder, question } = this.#terrain;
    const backward = this.#backward;
    const reached = next(state, other, backward);
    if (reached === -1 || (wanted !== "all" && opposite.marks !== null && opposite.marks[reached] === 0)) return;
    let place = this.#places.of(reached);
    const theirs = opposite.labels.first(place);
    if (theirs === none && (wanted === "met" || steps.isLeaf(other))) return;
    const hops = labels.hops[label]! + 1;
    if (opposite.#hopsAtLeast(place, theirs) > question.maxHops - hops) return;
    const left = this.most - opposite.costAtLeast(theirs) - labels.costs[label]!;
    if (unit > left) return;
    const entered = backward ? state : reached;
    const entering = entered === end ? 0 : costs.entry(actorOf(entered));
    if (entering + unit > left || !steps.take() || entering + steps.cost > left) return;
    const arrival = inTimeOrder ? steps.arrival(steps.begin, steps.end, labels.days[label]!, backward) : noOrder;
    if (arrival === noDay) return;
    const cost = labels.costs[label]! + entering + steps.cost;
    if (place === none) place = this.#places.add(reached);
    if (theirs !== none) this.#met(place, theirs, cost, hops, arrival);
    this.arcs.add(place, labels.places[label]!, entering + steps.cost, steps.begin, steps.end);
    this.offer(place, cost, hops, arrival);
  }

  /** A bound from below on the hops of all walks to a state, given its place and the first of its labels. */
  #hopsAtLeast(place: number, first: number): number {
    const { hops, nexts } = this.labels;
    // What is still to come costs at least the key; where there is no label, at least one step more.
    const toCome = Math.ceil(this.key / this.#terrain.costs.most) + (first === none ? 1 : 0);
    let least = Math.min(toCome, this.farthest + 1);
    for (let label = first; label !== none; label = nexts[label]!) least = Math.min(least, hops[label]!);
    const { byHops } = this;
    return byHops === null ? least : Math.max(least, byHops.#hopsAtLeast(place, byHops.labels.first(place)));
  }
}
