import { LowestNumbers } from "../../collections/lowestNumbers.ts";
import type { Projection } from "../projection/projection.ts";

/**
 * The actors with the highest counts, then by id. Each is one number, `rank of its id - count × number of actors`, because numbers
 * in typed arrays are sorted fast.
 */
export class ActorRanking {
  readonly #actors: Projection["actors"];
  readonly #lowest: LowestNumbers;
  readonly #after: number;

  /** @param after only those after this count and this rank of an id; null for all */
  constructor(
    actors: Projection["actors"],
    limit: number,
    after: { readonly count: number; readonly rank: number } | null = null,
  ) {
    this.#actors = actors;
    this.#lowest = new LowestNumbers(limit);
    this.#after = after === null ? Number.NEGATIVE_INFINITY : after.rank - after.count * actors.count;
  }

  add(actor: number, count: number): void {
    const key = this.#actors.ranks[actor]! - count * this.#actors.count;
    if (key > this.#after) this.#lowest.add(key);
  }

  ranked(): { readonly actor: number; readonly count: number }[] {
    const actors = this.#actors;
    return this.#lowest.sorted().map((key) => {
      const count = Math.ceil(-key / actors.count);
      return { actor: actors.sorted[key + count * actors.count]!, count };
    });
  }
}
