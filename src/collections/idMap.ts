import { doubleCapacity } from "./doubleCapacity.ts";
import { IdIndex } from "./idIndex.ts";

/** A map from millions of ids to numbers, in 20 to 40 bytes per entry. */
export class IdMap {
  readonly #ids = new IdIndex();
  /** By index of the id. */
  #numbers = new Uint32Array(512);

  /** The number of an id; 0 if it has none. */
  get(id: string): number {
    const index = this.#ids.find(id);
    return index === -1 ? 0 : this.#numbers[index]!;
  }

  /** @param number from 1 to 2³² − 1 */
  set(id: string, number: number): void {
    const index = this.#ids.add(id);
    if (index === this.#numbers.length) this.#numbers = doubleCapacity(this.#numbers);
    this.#numbers[index] = number;
  }

  get size(): number {
    return this.#ids.count;
  }
}
