import { doubled } from "../../collections/doubled.ts";

/** The day of labels where time order is not asked for. */
export const noOrder = -0x7fffffff;

/** Whether a walk to a state and a walk on from it can be one: days count up for the one, and down, negative, for the other. */
export function fit(day: number, dayOnward: number): boolean {
  return day === noOrder || dayOnward === noOrder || day <= -dayOnward;
}

/** The end of a list. */
export const none = -1;

/**
 * What walks have come to, as columns: a label is its row. Each state, by its place, has a list of labels of which none is
 * dominated: as good in cost, hops and day as another one, and not the same.
 */
export class Labels {
  count = 0;
  places = new Int32Array(64);
  /** In thousandths. */
  costs = new Int32Array(64);
  hops = new Uint8Array(64);
  /** `noOrder` where time does not matter. */
  days = new Int32Array(64);
  /** The next label of the same state. */
  nexts = new Int32Array(64);
  /** 1 where a better one has been found since. */
  dominated = new Uint8Array(64);
  /** By place: the first label, plus one. */
  #firsts = new Int32Array(64);

  /** The first label of a list; `none` where there is none, or no place. */
  first(place: number): number {
    return (this.#firsts[place] ?? 0) - 1;
  }

  /** Keeps a label unless one of its state is as good in everything, and then returns `none`; drops those that it is as good as. */
  add(place: number, cost: number, hops: number, day: number): number {
    const { costs, days, nexts } = this;
    while (place >= this.#firsts.length) this.#firsts = doubled(this.#firsts);
    const first = this.#firsts[place]! - 1;
    for (let label = first; label !== none; label = nexts[label]!)
      if (costs[label]! <= cost && this.hops[label]! <= hops && days[label]! <= day) return none;
    let kept = none;
    for (let label = first; label !== none; ) {
      const next = nexts[label]!;
      if (cost <= costs[label]! && hops <= this.hops[label]! && day <= days[label]!) this.dominated[label] = 1;
      else {
        nexts[label] = kept;
        kept = label;
      }
      label = next;
    }
    const added = this.#append(place, cost, hops, day, kept);
    this.#firsts[place] = added + 1;
    return added;
  }

  /** The first day of all walks that have left where they begin, the first label; Infinity where there is none. */
  get soonest(): number {
    let soonest = Number.POSITIVE_INFINITY;
    for (let label = 1; label < this.count; label++) soonest = Math.min(soonest, this.days[label]!);
    return soonest;
  }

  #append(place: number, cost: number, hops: number, day: number, next: number): number {
    const label = this.count++;
    if (label === this.places.length) this.#makeRoom();
    this.places[label] = place;
    this.costs[label] = cost;
    this.hops[label] = hops;
    this.days[label] = day;
    this.nexts[label] = next;
    return label;
  }

  #makeRoom(): void {
    this.places = doubled(this.places);
    this.costs = doubled(this.costs);
    this.hops = doubled(this.hops);
    this.days = doubled(this.days);
    this.nexts = doubled(this.nexts);
    this.dominated = doubled(this.dominated);
  }
}
