/** Keeps the lowest of many numbers, up to a limit. It sorts only when twice as many have been added that may be among them. */
export class LowestNumbers {
  readonly #limit: number;
  readonly #kept: Float64Array;
  #count = 0;
  /** Numbers above this are not among the lowest. */
  #highest = Number.POSITIVE_INFINITY;

  constructor(limit: number) {
    this.#limit = limit;
    this.#kept = new Float64Array(2 * limit);
  }

  add(number: number): void {
    if (number > this.#highest) return;
    this.#kept[this.#count++] = number;
    if (this.#count === this.#kept.length) this.#drop();
  }

  /** In ascending order. */
  sorted(): number[] {
    this.#drop();
    return [...this.#kept.subarray(0, this.#count)];
  }

  #drop(): void {
    this.#kept.subarray(0, this.#count).sort();
    this.#count = Math.min(this.#count, this.#limit);
    if (this.#count === this.#limit) this.#highest = this.#kept[this.#limit - 1]!;
  }
}
