import { doubleCapacity } from "../../../collections/doubleCapacity.ts";
import { none } from "./labelTable.ts";

/**
 * A priority queue of labels with one bucket for each key (Dial 1969). Keys are whole numbers, and no added label has a
 * key below the key of the label removed last.
 */
export class BucketQueue {
  /** The lowest key in the queue; Infinity if it is empty. */
  minKey = Number.POSITIVE_INFINITY;
  readonly #granularity: number;
  /** The first label of each bucket, plus one. */
  readonly #firsts: Int32Array;
  /** By label: the next one of the same bucket, plus one. */
  #nexts = new Int32Array(64);
  #lastBucket = -1;

  /** @param granularity a common divisor of all keys */
  constructor(maxKey: number, granularity: number) {
    this.#granularity = granularity;
    this.#firsts = new Int32Array(Math.floor(maxKey / granularity) + 1);
  }

  push(label: number, key: number): void {
    while (label >= this.#nexts.length) this.#nexts = doubleCapacity(this.#nexts);
    const bucket = key / this.#granularity;
    this.#nexts[label] = this.#firsts[bucket]!;
    this.#firsts[bucket] = label + 1;
    if (key < this.minKey) this.minKey = key;
    if (bucket > this.#lastBucket) this.#lastBucket = bucket;
  }

  /** Removes a label with the lowest key and returns it; `none` if the queue is empty. */
  pop(): number {
    if (this.minKey === Number.POSITIVE_INFINITY) return none;
    const bucket = this.minKey / this.#granularity;
    const label = this.#firsts[bucket]! - 1;
    this.#firsts[bucket] = this.#nexts[label]!;
    this.minKey = this.minKeyFrom(this.minKey);
    return label;
  }

  /** The first label with a key, which stays in the queue; `none` if there is none. */
  first(key: number): number {
    return this.#firsts[key / this.#granularity]! - 1;
  }

  /** The label after another one with the same key; `none` after the last. */
  next(label: number): number {
    return this.#nexts[label]! - 1;
  }

  /** The lowest key in the queue that is at least `key`; Infinity if there is none. */
  minKeyFrom(key: number): number {
    for (let bucket = Math.ceil(key / this.#granularity); bucket <= this.#lastBucket; bucket++)
      if (this.#firsts[bucket] !== 0) return bucket * this.#granularity;
    return Number.POSITIVE_INFINITY;
  }
}
