import { doubled } from "./doubled.ts";

/** Numbers states from 0 as they come: a hash table with open addressing, because a search sees few of all states. */
export class StateIndex {
  count = 0;
  /** The state at each place. */
  states = new Int32Array(64);
  /** StateIndex, plus one. */
  #slots = new Int32Array(256);

  /** The place of a state; -1 where it has none. */
  of(state: number): number {
    return this.#slots[this.#slotOf(state)]! - 1;
  }

  /** The place of a state, which is given one where it has none. */
  add(state: number): number {
    const slot = this.#slotOf(state);
    const known = this.#slots[slot]!;
    if (known !== 0) return known - 1;
    const place = this.count++;
    if (place === this.states.length) this.states = doubled(this.states);
    this.states[place] = state;
    this.#slots[slot] = place + 1;
    if (this.count * 2 > this.#slots.length) this.#spread();
    return place;
  }

  /** Where the state is, or would be. Multiplicative hashing (Knuth): the high bits of the product are the good ones. */
  #slotOf(state: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (Math.imul(state, 0x9e3779b1) >>> 7) & mask;
    for (let known = slots[slot]!; known !== 0 && this.states[known - 1] !== state; known = slots[slot]!)
      slot = (slot + 1) & mask;
    return slot;
  }

  #spread(): void {
    this.#slots = new Int32Array(4 * this.#slots.length);
    for (let place = 0; place < this.count; place++) this.#slots[this.#slotOf(this.states[place]!)] = place + 1;
  }
}
