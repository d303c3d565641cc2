/** A set of numbers from 0 up to, not including, `limit`, with one bit for each. Clearing it takes as long as filling it. */
export class NumberSet {
  readonly #words: Uint32Array;
  readonly #members: number[] = [];

  constructor(limit: number) {
    this.#words = new Uint32Array((limit + 31) >>> 5);
  }

  get size(): number {
    return this.#members.length;
  }

  has(number: number): boolean {
    return (this.#words[number >>> 5]! & (1 << (number & 31))) !== 0;
  }

  /** Adds a number. @returns whether it is new */
  add(number: number): boolean {
    if (this.has(number)) return false;
    this.#words[number >>> 5]! |= 1 << (number & 31);
    this.#members.push(number);
    return true;
  }

  clear(): void {
    for (const number of this.#members) this.#words[number >>> 5] = 0;
    this.#members.length = 0;
  }
}
