import { twiceAsLong } from "./columns.ts";
import { none } from "./labels.ts";

/**
 * Labels that wait, by cost: a queue of buckets (Dial 1969). Costs are whole numbers, and none that is added is below that of
 * the label taken last.
 */
export class Buckets {
  /** What the cheapest that waits costs; Infinity where none waits. */
  key = Number.POSITIVE_INFINITY;
  /** The first label of each bucket, plus one. */
  readonly #firsts: Int32Array;
  /** By label: the next one of the same bucket, plus one. */
  #nexts = new Int32Array(64);
  #last = -1;

  /** @param ceiling the most that a label costs */
  constructor(ceiling: number) {
    this.#firsts = new Int32Array(ceiling + 1);
  }

  push(label: number, cost: number): void {
    while (label >= this.#nexts.length) this.#nexts = twiceAsLong(this.#nexts);
    this.#nexts[label] = this.#firsts[cost]!;
    this.#firsts[cost] = label + 1;
    if (cost < this.key) this.key = cost;
    if (cost > this.#last) this.#last = cost;
  }

  /** Takes one of the cheapest; `none` where none waits. */
  pop(): number {
    if (this.key === Number.POSITIVE_INFINITY) return none;
    const label = this.#firsts[this.key]! - 1;
    this.#firsts[this.key] = this.#nexts[label]!;
    this.key = this.from(this.key);
    return label;
  }

  /** The labels of a bucket, which go on waiting. */
  at(cost: number): number[] {
    const labels: number[] = [];
    for (let label = this.#firsts[cost]! - 1; label !== none; label = this.#nexts[label]! - 1) labels.push(label);
    return labels;
  }

  /** What the cheapest of the labels costs that cost so much or more; Infinity where there is none. */
  from(cost: number): number {
    for (let key = cost; key <= this.#last; key++) if (this.#firsts[key] !== 0) return key;
    return Number.POSITIVE_INFINITY;
  }
}
