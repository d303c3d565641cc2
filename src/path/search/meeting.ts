import { unit } from "./costs.ts";
import { LabelSetting } from "./labelSetting.ts";
import { fit, none } from "./labels.ts";
import { Places } from "./places.ts";
import type { Terrain } from "./terrain.ts";

/**
 * Search from both ends towards each other (Pohl 1971), always where less has been looked at when the next costs are done.
 */
export class Meeting {
  readonly onward: LabelSetting;
  readonly back: LabelSetting;
  /** What the cheapest walk found so far costs. */
  best = Number.POSITIVE_INFINITY;
  /** The states with labels of both sides. */
  readonly states = new Places();
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
   * On every walk of at most this cost there is a state with labels of both sides. For its first state that costs the one
   * side its key or more is reached by a step from one that costs less; and from there to the end, the step after it
   * leaves less than the other side's key.
   */
  get reach(): number {
    return Math.max(this.#reachOf(this.onward.key, this.back.key), this.#probed);
  }

  /** How many relations it takes to reach further. */
  get due(): number {
    return this.#next.due;
  }

  /**
   * Reaches further, or does in full what it only probed before. Where it takes more than everything so far, it first probes:
   * that adds labels only where the sides meet, which is much less work, and often enough.
   */
  widen(): void {
    this.#boundHops();
    if (this.#byHops !== null && this.#byHops.reach === this.#byHops.#terrain.ceiling) {
      this.#exhaust(this.#byHops);
      return;
    }
    const side = this.#next;
    const reach = this.#reachOf(side.nextKey, side.opposite.key);
    if (side.due > this.#terrain.budget.examined && reach > this.#probed) {
      side.probe();
      this.#probed = reach;
    } else side.raise();
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
    while (hops.reach < hops.#terrain.ceiling && hops.#spent + hops.due <= budget.examined / 4) {
      hops.#spent += hops.due;
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
    this.#probed = this.#terrain.ceiling;
  }

  #reachOf(key: number, otherKey: number): number {
    const { costs, ceiling } = this.#terrain;
    return Math.min(Math.floor((key + otherKey + unit - 1) / costs.grain) * costs.grain, ceiling);
  }

  /** The side that will have looked at less when its key is higher. */
  get #next(): LabelSetting {
    const { onward, back } = this;
    return onward.done + onward.due <= back.done + back.due ? onward : back;
  }

  #met({ labels }: LabelSetting, state: number, theirs: number, cost: number, hops: number, day: number): void {
    const { maxHops } = this.#terrain.question;
    for (let label = theirs; label !== none; label = labels.nexts[label]!)
      if (hops + labels.hops[label]! <= maxHops && fit(day, labels.days[label]!))
        this.best = Math.min(this.best, cost + labels.costs[label]!);
    this.states.add(state);
  }
}
