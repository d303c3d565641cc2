import { doubled } from "../../collections/doubled.ts";
import { unit } from "./costs.ts";
import { LabelSetting } from "./labelSetting.ts";
import { fit, none } from "./labels.ts";
import type { Terrain } from "./terrain.ts";

/** Where all steps cost the same, it is worth probing before what takes more than a share of everything so far: it settles all of a cost. */
const worthProbing = 4;
/** Marking takes so much less work than labels. */
const markedAtOnce = 16;
/** Where one side has so many times more to look at than the other, labels for all of the other cost less than a look. */
const lopsided = 32;

/**
 * Search from both ends towards each other (Pohl 1971), always where less has been looked at when the next costs are done.
 */
export class Meeting {
  readonly onward: LabelSetting;
  readonly back: LabelSetting;
  /** The places of the states with labels of both sides, as many as `metCount`. */
  met = new Int32Array(64);
  metCount = 0;
  /** The least that a walk costs which passes one of them. */
  cheapest = Number.POSITIVE_INFINITY;
  /** Whether as many paths are known as are wanted: then what they cost bounds the search better than hops do. */
  hasEnough = false;
  /** By place: what the cheapest walk found so far costs that passes there; 0 where none does. */
  #costs = new Int32Array(64);
  /** Searches that count hops alone. */
  #byHops: Meeting | null = null;
  /** Relations that this has looked at to bound hops for another one. */
  #spent = 0;
  readonly #terrain: Terrain;
  /** The reach that probing has given. */
  #probed = 0;

  constructor(terrain: Terrain) {
    this.#terrain = terrain;
    this.onward = new LabelSetting(terrain, false, (...label) => this.#met(this.back, ...label));
    this.back = new LabelSetting(terrain, true, (...label) => this.#met(this.onward, ...label));
    this.onward.opposite = this.back;
    this.back.opposite = this.onward;
  }

  /**
   * On every wanted walk of at most this cost there is a state with labels of both sides. For its first state that costs the
   * one side its key or more is reached by a step from one that costs less; and from there to the end, the step after it
   * leaves less than the other side's key.
   */
  get reach(): number {
    return Math.min(Math.max(this.#reachOf(this.onward.key, this.back.key), this.#probed), this.most);
  }

  /** No walk that costs more is wanted. */
  get most(): number {
    return this.onward.most;
  }

  /** A bound from below on what walks from end to end cost. */
  get atLeast(): number {
    return this.cheapest <= this.reach ? this.cheapest : this.reach + 1;
  }

  /** Tells that no walk that costs more is wanted. */
  narrow(most: number): void {
    this.onward.most = Math.min(this.most, most);
    this.back.most = this.onward.most;
  }

  /** About how many relations it takes to reach further. */
  get work(): number {
    return this.#next.work;
  }

  /** The cost within which walks have been found that pass so many states where the sides meet, or as many as there are. */
  costWithin(states: number): number {
    const costs = this.met.slice(0, this.metCount).map((place) => this.#costs[place]!);
    return costs.sort()[Math.min(states, costs.length) - 1] ?? 0;
  }

  /** Tells that a walk of such a cost passes a state with labels of both sides. */
  passes(place: number, cost: number): void {
    while (place >= this.#costs.length) this.#costs = doubled(this.#costs);
    const known = this.#costs[place]!;
    if (known !== 0 && known <= cost) return;
    this.#costs[place] = cost;
    this.cheapest = Math.min(this.cheapest, cost);
    if (known !== 0) return;
    if (this.metCount === this.met.length) this.met = doubled(this.met);
    this.met[this.metCount++] = place;
  }

  /**
   * Reaches further, or does in full what it only probed before. Where it takes more than everything so far, it first probes:
   * that adds labels only where the sides meet, which is much less work, and often enough. It reaches one least step further
   * where one side probes, and two where both do.
   */
  widen(): void {
    if (!this.hasEnough) this.#boundHops();
    if (this.#byHops !== null && this.#byHops.reach === this.#byHops.most) {
      this.#exhaust(this.#byHops);
      return;
    }
    const side = this.#next;
    const { costs, budget } = this.#terrain;
    const { examined } = budget;
    const worth = costs.grain === unit ? worthProbing : 1;
    if (worth * side.work <= examined || !(this.#probe(side, examined) || this.#probeBoth(side, examined)))
      side.raise();
  }

  /** Expands what waits on one side only where it meets the other. Returns whether that reaches further. */
  #probe(side: LabelSetting, most: number): boolean {
    if (this.#reachOf(side.key + unit, side.opposite.key) <= this.#probed) return false;
    return this.#reaches(side.probe("met", Math.max(most, 1)), side.opposite.key);
  }

  /**
   * Expands what waits on both sides only where they meet each other: the side with less to look at marks where it would come
   * to, the other expands to what is marked, and then the first one to where the other has come.
   */
  #probeBoth(side: LabelSetting, most: number): boolean {
    const { opposite } = side;
    if (this.#reachOf(side.key + unit, opposite.key + unit) <= this.#probed) return false;
    if (opposite.work > lopsided * side.work) return false;
    const [less, more] = side.work <= opposite.work ? [side, opposite] : [opposite, side];
    const marked = less.mark(markedAtOnce * most);
    const probed = more.probe("marked", markedAtOnce * most);
    return this.#reaches(less.probe("met", Number.POSITIVE_INFINITY, marked), probed);
  }

  #reaches(key: number, otherKey: number): boolean {
    const before = this.#probed;
    this.#probed = Math.max(before, this.#reachOf(key, otherKey));
    return this.#probed > before;
  }

  /**
   * Where steps differ in cost, costs say little of hops, and far ends with few paths between them would be searched for all
   * costs up to the last: so hops are bounded by searches of their own, which may take a quarter of all work.
   */
  #boundHops(): void {
    const { budget } = this.#terrain;
    if (this.#byHops === null) {
      const terrain = this.#terrain.byHops();
      if (terrain === null) return;
      this.#byHops = new Meeting(terrain);
      this.onward.byHops = this.#byHops.onward;
      this.back.byHops = this.#byHops.back;
    }
    const hops = this.#byHops;
    while (hops.reach < hops.most && hops.#spent + hops.work <= budget.examined / 4) {
      hops.#spent += hops.work;
      hops.widen();
    }
  }

  /**
   * Where counting hops alone has come to its end, it tells how to share the rest: the one side takes the first hops of all
   * walks, the other the others. It costs about as much again.
   */
  #exhaust(byHops: Meeting): void {
    const { maxHops } = this.#terrain.question;
    this.onward.farthest = Math.min(byHops.onward.key / unit, maxHops);
    this.back.farthest = maxHops - this.onward.farthest;
    this.onward.exhaust();
    this.back.exhaust();
    this.#probed = this.most;
  }

  #reachOf(key: number, otherKey: number): number {
    const { costs } = this.#terrain;
    return Math.floor((key + otherKey + unit - 1) / costs.grain) * costs.grain;
  }

  /** The side that will have looked at less when its key is higher. */
  get #next(): LabelSetting {
    const { onward, back } = this;
    return onward.done + onward.work <= back.done + back.work ? onward : back;
  }

  #met({ labels }: LabelSetting, place: number, theirs: number, cost: number, hops: number, day: number): boolean {
    const { maxHops } = this.#terrain.question;
    let best = this.most + 1;
    for (let label = theirs; label !== none; label = labels.nexts[label]!)
      if (hops + labels.hops[label]! <= maxHops && fit(day, labels.days[label]!))
        best = Math.min(best, cost + labels.costs[label]!);
    if (best > this.most) return false;
    this.passes(place, best);
    return true;
  }
}
