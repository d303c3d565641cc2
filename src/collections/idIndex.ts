import { doubleCapacity } from "./doubleCapacity.ts";
import { hashId } from "./hashId.ts";

/** Numbers ids from 0 in order of first appearance: a hash table with open addressing that holds hashes instead of ids. */
export class IdIndex {
  count = 0;
  /** Two numbers for each id, in the order of the index: its hash. */
  hashes: Uint32Array;
  /** The index in each slot, plus one; 0 if the slot is free. */
  #slots: Uint32Array;

  /** @param expected about how many ids there will be */
  constructor(expected = 512) {
    this.hashes = new Uint32Array(2 * Math.max(expected, 1));
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * Math.max(expected, 1))));
  }

  /** The index of an id; -1 if it has none. */
  find(id: string): number {
    const [low, high] = hashId(id);
    return this.#slots[this.#slotOf(low, high)]! - 1;
  }

  /** The index of an id; a new one if it had none. */
  add(id: string): number {
    const [low, high] = hashId(id);
    const slot = this.#slotOf(low, high);
    const known = this.#slots[slot]!;
    if (known !== 0) return known - 1;
    const index = this.count++;
    if (2 * index === this.hashes.length) this.hashes = doubleCapacity(this.hashes);
    this.hashes[2 * index] = low;
    this.hashes[2 * index + 1] = high;
    this.#slots[slot] = index + 1;
    if (this.count * 2 > this.#slots.length) this.#growSlots();
    return index;
  }

  /** The slot of a hash, or the free slot in which it belongs. */
  #slotOf(low: number, high: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = low & mask;
    for (let known = slots[slot]!; known !== 0; known = slots[slot]!) {
      if (this.hashes[2 * known - 2] === low && this.hashes[2 * known - 1] === high) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #growSlots(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let index = 0; index < this.count; index++)
      this.#slots[this.#slotOf(this.hashes[2 * index]!, this.hashes[2 * index + 1]!)] = index + 1;
  }
}
