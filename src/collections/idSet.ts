import { IdIndex } from "./idIndex.ts";

/** A set of millions of ids, in 16 to 32 bytes per id. */
export class IdSet {
  readonly #ids = new IdIndex();

  /** Adds an id; returns whether it is new. */
  add(id: string): boolean {
    const before = this.size;
    this.#ids.add(id);
    return this.size > before;
  }

  has(id: string): boolean {
    return this.#ids.find(id) !== -1;
  }

  get size(): number {
    return this.#ids.count;
  }
}
