import { LabelSetting } from "./labelSetting.ts";
import { fit } from "./labels.ts";
import type { Terrain } from "./terrain.ts";

/**
 * Search from both ends towards each other (Pohl 1971), always where the next expansion looks at less. Each side keeps only
 * labels that the other may still complete within maxHops.
 */
export class Meeting {
  readonly onward: LabelSetting;
  readonly back: LabelSetting;
  /** What the cheapest walk found so far costs. */
  best = Number.POSITIVE_INFINITY;
  readonly #terrain: Terrain;

  constructor(terrain: Terrain) {
    this.#terrain = terrain;
    this.onward = new LabelSetting(terrain, false, (...label) => this.#met(() => this.back, ...label));
    this.back = new LabelSetting(terrain, true, (...label) => this.#met(() => this.onward, ...label));
  }

  /** Every walk of at most this cost runs through labels of the one side, one step, and labels of the other. */
  get reach(): number {
    return this.onward.key + this.back.key - 1;
  }

  /** Goes on until it reaches further than it did. */
  widen(): void {
    const { reach, onward, back } = this;
    while (this.reach === reach && Number.isFinite(reach))
      (onward.pending <= back.pending ? onward : back).settleNext();
  }

  #met(otherSide: () => LabelSetting | undefined, state: number, cost: number, hops: number, day: number): boolean {
    const other = otherSide();
    // The first label of the first side is there before the other side.
    if (other === undefined) return true;
    const { maxHops } = this.#terrain.question;
    for (const label of other.labels.at(state) ?? [])
      if (hops + label.hops <= maxHops && fit(day, label.day)) this.best = Math.min(this.best, cost + label.cost);
    return hops + other.atLeast(state).hops <= maxHops;
  }
}
