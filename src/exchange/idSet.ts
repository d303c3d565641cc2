import { hashOfId } from "../path/projection/hashOfId.ts";

/**
 * A set of ids of which only hashes are kept, some sixteen bytes each: millions fit into memory. Of ten million ids, the odds
 * that any two share one of 2^53 hashes are about one in two hundred.
 */
export class IdSet {
  #slots = new Float64Array(1 << 12);
  #size = 0;

  add(id: string): void {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    this.#put(hashOf(id));
  }

  has(id: string): boolean {
    const hash = hashOf(id);
    return this.#slots[this.#placeOf(hash)] === hash;
  }

  get size(): number {
    return this.#size;
  }

  #put(hash: number): void {
    const place = this.#placeOf(hash);
    if (this.#slots[place] === hash) return;
    this.#slots[place] = hash;
    this.#size++;
  }

  /** Where the hash is, or belongs: the first free place behind its own. */
  #placeOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let place = hash % this.#slots.length;
    while (this.#slots[place] !== 0 && this.#slots[place] !== hash) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Float64Array(old.length * 2);
    this.#size = 0;
    for (const hash of old) if (hash !== 0) this.#put(hash);
  }
}

/** 53 of its 64 bits, never 0. */
function hashOf(id: string): number {
  const [low, high] = hashOfId(id);
  return (high & 0x1fffff) * 2 ** 32 + low || 1;
}
