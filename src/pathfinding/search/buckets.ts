import { doubled } from "../../collections/doubled.ts";
import { none } from "./labels.ts";

/**
 * Labels that wait, by cost: a queue of buckets (Dial 1969). Costs are whole numbers, and none that is added is below that of
 * the label taken last.
 */
export class Buckets {
  /** What the cheapest that waits costs; Infinity where none waits. */
  key = Number.POSITIVE_INFINITY;
  readonly #grain: number;
  /** The first label of each bucket, plus one. */
  readonly #firsts: Int32Array;
  /** By label: the next one of the same bucket, plus one. */
  #nexts = new Int32Array(64);
  #last = -1;

  /**
   * @param ceiling the most that a label costs
   * @param grain what every cost is a multiple of
   */
  constructor(ceiling: number, grain: number) {
    this.#grain = grain;
    this.#firsts = new Int32Array(Math.floor(ceiling / grain) + 1);
  }

  push(label: number, cost: number): void {
    while (label >= this.#nexts.length) this.#nexts = doubled(this.#nexts);
    const bucket = cost / this.#grain;
    this.#nexts[label] = this.#firsts[bucket]!;
    this.#firsts[bucket] = label + 1;
    if (cost < this.key) this.key = cost;
    if (bucket > this.#last) this.#last = bucket;
  }

  /** Takes one of the cheapest; `none` where none waits. */
  pop(): number {
    if (this.key === Number.POSITIVE_INFINITY) return none;
    const bucket = this.key / this.#grain;
    const label = this.#firsts[bucket]! - 1;
    this.#firsts[bucket] = this.#nexts[label]!;
    this.key = this.from(this.key);
    return label;
  }

  /** The first of the labels that cost so much, which go on waiting; `none` where there is none. */
  first(cost: number): number {
    return this.#firsts[cost / this.#grain]! - 1;
  }

  /** The label after another one of the same cost; `none` after the last. */
  next(label: number): number {
    return this.#nexts[label]! - 1;
  }

  /** What the cheapest of the labels costs that cost so much or more; Infinity where there is none. */
  from(cost: number): number {
    for (let bucket = Math.ceil(cost / this.#grain); bucket <= this.#last; bucket++)
      if (this.#firsts[bucket] !== 0) return bucket * this.#grain;
    return Number.POSITIVE_INFINITY;
  }
}
