import { hashOfId } from "./hashOfId.ts";

/**
 * A number for each of many ids, in 24 to 48 bytes each: a hash of 64 bits stands for the id, so that those of millions
 * fit into memory.
 */
export class IdMap {
  #low = new Uint32Array(1 << 10);
  #high = new Uint32Array(1 << 10);
  /** 0 where the slot is free. */
  #numbers = new Uint32Array(1 << 10);
  #size = 0;

  /** 0 where the id has none. */
  get(id: string): number {
    return this.#numbers[this.#slotOf(hashOfId(id))]!;
  }

  /** @param number from 1 to 2³² − 1 */
  set(id: string, number: number): void {
    if (this.#size * 2 >= this.#numbers.length) this.#grow();
    const hash = hashOfId(id);
    const slot = this.#slotOf(hash);
    if (this.#numbers[slot] === 0) this.#size++;
    this.#put(slot, hash, number);
  }

  get size(): number {
    return this.#size;
  }

  /** Where the hash is, or belongs: the first free slot behind its own. */
  #slotOf([low, high]: readonly [number, number]): number {
    const mask = this.#numbers.length - 1;
    let slot = low & mask;
    while (this.#numbers[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high))
      slot = (slot + 1) & mask;
    return slot;
  }

  #put(slot: number, [low, high]: readonly [number, number], number: number): void {
    this.#low[slot] = low;
    this.#high[slot] = high;
    this.#numbers[slot] = number;
  }

  #grow(): void {
    const [low, high, numbers] = [this.#low, this.#high, this.#numbers];
    this.#low = new Uint32Array(numbers.length * 2);
    this.#high = new Uint32Array(numbers.length * 2);
    this.#numbers = new Uint32Array(numbers.length * 2);
    for (const [slot, number] of numbers.entries()) {
      const hash = [low[slot]!, high[slot]!] as const;
      if (number !== 0) this.#put(this.#slotOf(hash), hash, number);
    }
  }
}
