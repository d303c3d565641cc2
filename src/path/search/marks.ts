/** A set of states, a bit for each: a byte would no longer fit into a core's own cache. */
export class Marks {
  readonly #bits: Int32Array;

  constructor(stateCount: number) {
    this.#bits = new Int32Array((stateCount + 31) >> 5);
  }

  has(state: number): boolean {
    return ((this.#bits[state >> 5]! >> (state & 31)) & 1) === 1;
  }

  add(state: number): void {
    this.#bits[state >> 5]! |= 1 << (state & 31);
  }
}
