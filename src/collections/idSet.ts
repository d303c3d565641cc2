import { IdMap } from "./idMap.ts";

/** A set of ids of which only hashes are kept: millions fit into memory. */
export class IdSet {
  readonly #numbers = new IdMap();

  /** Whether it is new. */
  add(id: string): boolean {
    const before = this.size;
    this.#numbers.set(id, 1);
    return this.size > before;
  }

  has(id: string): boolean {
    return this.#numbers.get(id) !== 0;
  }

  get size(): number {
    return this.#numbers.size;
  }
}
