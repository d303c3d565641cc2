import { doubleCapacity } from "./doubleCapacity.ts";

/**
 * Numbers states, which are 32-bit integers, from 0 in order of first appearance: a hash table with open addressing,
 * because a search reaches only few of the possible states.
 */
export class StateIndex {
  count = 0;
  /** The state with each number. */
  states = new Int32Array(64);
  /** The number in each slot, plus one; 0 if the slot is free. */
  #slots = new Int32Array(256);

  /** The number of a state; -1 if it has none. */
  find(state: number): number {
    return this.#slots[this.#slotOf(state)]! - 1;
  }

  /** The number of a state; a new one if it had none. */
  add(state: number): number {
    const slot = this.#slotOf(state);
    const known = this.#slots[slot]!;
    if (known !== 0) return known - 1;
    const number = this.count++;
    if (number === this.states.length) this.states = doubleCapacity(this.states);
    this.states[number] = state;
    this.#slots[slot] = number + 1;
    if (this.count * 2 > this.#slots.length) this.#growSlots();
    return number;
  }

  /**
   * The slot of a state, or the free slot in which it belongs. Multiplicative hashing (Knuth) takes the high bits of the
   * product.
   */
  #slotOf(state: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (Math.imul(state, 0x9e3779b1) >>> 7) & mask;
    for (let known = slots[slot]!; known !== 0 && this.states[known - 1] !== state; known = slots[slot]!)
      slot = (slot + 1) & mask;
    return slot;
  }

  #growSlots(): void {
    this.#slots = new Int32Array(4 * this.#slots.length);
    for (let number = 0; number < this.count; number++) this.#slots[this.#slotOf(this.states[number]!)] = number + 1;
  }
}
