import { unit } from "./costs.ts";
import { Frontier } from "./frontier.ts";
import { fit, none, noOrder } from "./labels.ts";
import type { Marks } from "./marks.ts";
import { noDay } from "./steps.ts";
import { firstDay, type Terrain } from "./terrain.ts";

/** Which steps are of use: all; those to where the opposite search has labels; or those to where it has marks as well. */
type Wanted = "all" | "met" | "marked";

/** To make marks for so many states takes about as long as to look at one entry without them. */
const statesAnEntry = 32;

/**
 * Told of a label about to be added at a place where the opposite search has labels, `theirs` the first of them. Returns
 * whether some of these go on from it to a wanted walk.
 */
type Met = (place: number, theirs: number, cost: number, hops: number, day: number) => boolean;

/**
 * Label setting from one end: Dijkstra's algorithm with several labels for each state, of which none is better than another
 * in cost, hops and day (Hansen 1980; Martins 1984). It goes on where it was left.
 */
export class LabelSetting {
  readonly frontier: Frontier;
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
  /** In time order: no walk that has left the end is anywhere before this day. */
  #soonest = Number.NEGATIVE_INFINITY;
  readonly #terrain: Terrain;
  readonly #backward: boolean;
  readonly #met: Met;
  /** When the first label of all is due. */
  readonly #firstDue: number;
  #workKnownAt = Number.NaN;
  #work = 0;

  constructor(terrain: Terrain, backward: boolean, met: Met) {
    this.#terrain = terrain;
    this.#backward = backward;
    this.#met = met;
    this.frontier = new Frontier(terrain, backward);
    this.most = terrain.ceiling;
    const { states, places, inTimeOrder, startDay } = terrain;
    const day = backward ? firstDay(inTimeOrder) : startDay;
    this.frontier.offer(places.add(backward ? states.end : states.start), 0, 0, day);
    this.#firstDue = this.key;
  }

  get labels() {
    return this.frontier.labels;
  }

  get arcs() {
    return this.frontier.arcs;
  }

  /** Every wanted walk that costs less has its label; Infinity where all have. */
  get key(): number {
    return this.frontier.key;
  }

  /** About how many relations it takes to raise the key: as it was when the key was first looked at. */
  get work(): number {
    const { key } = this;
    if (key !== this.#workKnownAt) {
      this.#workKnownAt = key;
      this.#work = key === Number.POSITIVE_INFINITY ? 0 : this.#workAt(key, this.#wantedAt(key));
    }
    return this.#work;
  }

  /** A bound from below on what wanted walks to a state cost, given the first of its labels. */
  costAtLeast(first: number): number {
    const { costs, nexts } = this.labels;
    // A walk that has no label here yet comes by a step from a state that costs the key or more.
    let least = Math.min(this.key, this.farthest * unit) + unit;
    for (let label = first; label !== none; label = nexts[label]!) least = Math.min(least, costs[label]!);
    return least;
  }

  /** Raises the key: expands the labels that are due first. */
  raise(): void {
    const { key, work } = this;
    const wanted = this.#wantedAt(key);
    while (this.key === key) {
      const label = this.frontier.pop();
      if (this.labels.dominated[label] === 0) this.#expand(label, wanted);
    }
    this.done += work;
    if (key === this.#firstDue && this.#terrain.inTimeOrder && this.farthest > 0) this.#soonest = this.labels.soonest;
  }

  /** Expands all that waits, and all that comes of it. */
  exhaust(): void {
    while (this.key !== Number.POSITIVE_INFINITY) this.raise();
  }

  /**
   * Expands labels that wait, which go on waiting, as far as that is of use to the opposite search: those due first, up to
   * `limit`, until it takes more than `most` relations. Returns what the key would be if they had been expanded in full.
   */
  probe(wanted: Wanted, most: number, limit = this.key + unit): number {
    // To look a mark up is faster than a label, but marks have to be made.
    if (this.work > this.#terrain.states.count / statesAnEntry) this.opposite.frontier.marked();
    return this.#eachWaiting(wanted, most, limit, (label) => this.#expand(label, wanted));
  }

  /** As `probe`, but only marks where there would be labels: a twentieth of the work. */
  mark(most: number): number {
    const marks = this.frontier.marked();
    return this.#eachWaiting("all", most, this.key + unit, (label) => this.#markFrom(label, marks));
  }

  #eachWaiting(wanted: Wanted, most: number, limit: number, take: (label: number) => void): number {
    let left = most;
    for (let due = this.key; due < limit; due = this.frontier.after(due)) {
      if (left <= 0) return due;
      left -= this.#workAt(due, wanted);
      this.frontier.eachAt(due, take);
    }
    return limit;
  }

  #workAt(due: number, wanted: Wanted): number {
    return this.frontier.workAt(due, wanted === "met" ? this.#workOfMeeting : Number.POSITIVE_INFINITY);
  }

  /** Looking up an entry takes about as long as looking at so many one after the other. */
  get #workOfMeeting(): number {
    return 8 * this.opposite.labels.count;
  }

  /** Which steps from labels that are due then can be on wanted walks. */
  #wantedAt(due: number): Wanted {
    return due + unit + this.opposite.costAtLeast(none) > this.most ? "met" : "all";
  }

  #markFrom(label: number, marks: Marks): void {
    const { steps, states } = this.#terrain;
    const state = this.frontier.stateOf(label);
    const day = this.labels.days[label]!;
    if (!this.#isInTime(day)) return;
    steps.from(states.actorOf(state), this.#backward);
    states.open(state, this.#backward);
    for (let other = steps.advance(); other !== -1; other = steps.advance()) {
      const reached = states.to(other);
      if (reached !== -1) marks.add(reached, day);
    }
  }

  #expand(label: number, wanted: Wanted): void {
    const { labels, opposite } = this;
    const { steps, states, question } = this.#terrain;
    const state = this.frontier.stateOf(label);
    const hops = labels.hops[label]! + 1;
    if (hops > this.farthest || !this.#isInTime(labels.days[label]!)) return;
    const place = labels.places[label]!;
    const left = question.maxHops - hops + 1;
    if (opposite.byHops !== null && opposite.#hopsAtLeast(place, opposite.labels.first(place)) > left) return;
    const actor = states.actorOf(state);
    if (wanted === "met" && this.#workOfMeeting < steps.entriesOf(actor)) this.#expandTowardsMet(label, state);
    else {
      states.open(state, this.#backward);
      const day = labels.days[label]!;
      const marks = wanted === "all" ? null : opposite.frontier.marks;
      steps.from(actor, this.#backward);
      for (let other = steps.advance(); other !== -1; other = steps.advance()) {
        const reached = states.to(other);
        if (reached !== -1 && (marks === null || marks.has(reached, day))) this.#step(label, reached, other, wanted);
      }
    }
  }

  /** Looks up the states that the opposite search has labels of among the counterparts, rather than the other way round. */
  #expandTowardsMet(label: number, state: number): void {
    const { steps, states, places } = this.#terrain;
    states.open(state, this.#backward);
    const theirs = this.opposite.labels;
    for (let their = 0; their < theirs.count; their++) {
      // Each state once: at the last of its labels in their list.
      if (theirs.nexts[their] !== none) continue;
      const met = places.states[theirs.places[their]!]!;
      const other = states.actorOf(met);
      if (states.to(other) !== met) continue;
      steps.between(states.actorOf(state), other, this.#backward);
      if (steps.advance() !== -1) this.#step(label, met, other, "met");
    }
  }

  /** Takes the step that is open, to a state of the other actor, if it can be on a wanted walk. */
  #step(label: number, reached: number, other: number, wanted: Wanted): void {
    const { labels, opposite } = this;
    const { steps, costs, states, places, inTimeOrder, question } = this.#terrain;
    const backward = this.#backward;
    let place = places.of(reached);
    const theirs = opposite.labels.first(place);
    if (theirs === none && (wanted === "met" || steps.isLeaf(other))) return;
    const hops = labels.hops[label]! + 1;
    if (opposite.#hopsAtLeast(place, theirs) > question.maxHops - hops) return;
    const left = this.most - opposite.costAtLeast(theirs) - labels.costs[label]!;
    if (unit > left) return;
    const entered = backward ? this.frontier.stateOf(label) : reached;
    const entering = entered === states.goal ? 0 : costs.entry(states.actorOf(entered));
    if (entering + unit > left || !steps.take() || entering + steps.cost > left) return;
    const arrival = inTimeOrder ? steps.arrival(steps.begin, steps.end, labels.days[label]!, backward) : noOrder;
    if (arrival === noDay || !this.#isInTime(arrival)) return;
    if (wanted !== "all" && opposite.frontier.marks?.has(reached, arrival) === false) return;
    const cost = labels.costs[label]! + entering + steps.cost;
    if (place === none) place = places.add(reached);
    if (theirs !== none && !this.#met(place, theirs, cost, hops, arrival) && wanted === "met") return;
    this.arcs.add(place, labels.places[label]!, entering + steps.cost, steps.begin, steps.end);
    this.frontier.offer(place, cost, hops, arrival);
  }

  /** Whether the opposite search may come to where a walk is on such a day: most ends are tied in some years only. */
  #isInTime(day: number): boolean {
    return fit(day, this.opposite.#soonest);
  }

  /** A bound from below on the hops of all walks to a state, given its place and the first of its labels. */
  #hopsAtLeast(place: number, first: number): number {
    const { hops, nexts } = this.labels;
    // A label that waits is due by what its hops cost at most, after the first; where there is none, it takes a step more.
    const toCome = Math.ceil((this.key - this.#firstDue) / this.#terrain.costs.most) + (first === none ? 1 : 0);
    let least = Math.min(toCome, this.farthest + 1);
    for (let label = first; label !== none; label = nexts[label]!) least = Math.min(least, hops[label]!);
    const { byHops } = this;
    return byHops === null ? least : Math.max(least, byHops.#hopsAtLeast(place, byHops.labels.first(place)));
  }
}
