import TinyQueue from "tinyqueue";

/** A list of which only as much is sorted as is asked for. */
export class LazilySorted<Item> {
  readonly #sorted: Item[] = [];
  readonly #rest: TinyQueue<Item>;

  constructor(items: Item[], compare: (one: Item, other: Item) => number) {
    this.#rest = new TinyQueue(items, compare);
  }

  /** The item at a place in the order; undefined after the last. */
  at(place: number): Item | undefined {
    while (this.#sorted.length <= place) {
      const next = this.#rest.pop();
      if (next === undefined) return undefined;
      this.#sorted.push(next);
    }
    return this.#sorted[place];
  }
}
