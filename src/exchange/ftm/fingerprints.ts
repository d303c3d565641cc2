import { hash } from "node:crypto";

/**
 * A number for each of many texts, in some thirty bytes each: a hash of 64 bits stands for the text. Of ten million texts, two
 * are taken for one with a probability of 1 in 370,000.
 */
export class Fingerprints {
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #values = new Uint32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** 0 where the text has none. */
  get(text: string): number {
    const { high, low } = fingerprint(text);
    return this.#values[this.#slot(high, low)]!;
  }

  /** @param value from 1 to 2³² − 1 */
  set(text: string, value: number): void {
    if (this.#size * 2 >= this.#values.length) this.#grow();
    const { high, low } = fingerprint(text);
    const slot = this.#slot(high, low);
    if (this.#values[slot] === 0) this.#size++;
    this.#put(slot, high, low, value);
  }

  /** Whether it is seen for the first time. */
  add(text: string): boolean {
    if (this.get(text) !== 0) return false;
    this.set(text, 1);
    return true;
  }

  /** The slot of a fingerprint, or the free one where it would go. */
  #slot(high: number, low: number): number {
    const mask = this.#values.length - 1;
    let slot = low & mask;
    while (this.#values[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) slot = (slot + 1) & mask;
    return slot;
  }

  #put(slot: number, high: number, low: number, value: number): void {
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#values[slot] = value;
  }

  #grow(): void {
    const [high, low, values] = [this.#high, this.#low, this.#values];
    this.#high = new Uint32Array(values.length * 2);
    this.#low = new Uint32Array(values.length * 2);
    this.#values = new Uint32Array(values.length * 2);
    values.forEach((value, slot) => {
      if (value !== 0) this.#put(this.#slot(high[slot]!, low[slot]!), high[slot]!, low[slot]!, value);
    });
  }
}

function fingerprint(text: string): { readonly high: number; readonly low: number } {
  const bytes = hash("sha1", text, "buffer");
  return { high: bytes.readUInt32LE(0), low: bytes.readUInt32LE(4) };
}
