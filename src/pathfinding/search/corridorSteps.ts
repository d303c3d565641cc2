import type { Arcs } from "./arcs.ts";
import type { Terrain } from "./terrain.ts";

/** What is left of a walk, or all of it. */
export interface Length {
  readonly cost: number;
  readonly hops: number;
}

/** A step in the corridor, and what is left of a walk at least where it is taken. */
export interface CorridorStep {
  /** The place of the state that it leads to. */
  readonly place: number;
  /** With that of entering. */
  readonly cost: number;
  /** Its entries, and whether they are of the actor that it leads to. */
  readonly begin: number;
  readonly end: number;
  readonly seenFromEnd: boolean;
  readonly least: Length;
}

/** More hops than any search goes; more actors than any graph of ours has. Times the highest cost, that is still a whole number. */
const [manyHops, manyActors] = [2 ** 8, 2 ** 27];
/** So many steps are put in order at first; then as many again. */
const fewest = 16;

/**
 * The steps from one state, the one that leads on best first: by cost, by hops, then by the ids of actors. A hub has a hundred
 * thousand, of which a few are taken: so they are columns, and no more of them are put in order than are asked for.
 */
export class CorridorSteps {
  readonly #terrain: Terrain;
  readonly #onward: Arcs;
  readonly #back: Arcs;
  readonly #after: Length;
  /** The places that steps lead to; their arcs, negative where they are of the search from the end; and all of their order. */
  readonly #places: number[] = [];
  readonly #arcs: number[] = [];
  readonly #keys: number[] = [];
  readonly #ordered: CorridorStep[] = [];
  #last = -1;

  /** @param after what is left of walks at least where the corridor ends */
  constructor(terrain: Terrain, onward: Arcs, back: Arcs, after: Length) {
    this.#after = after;
    this.#terrain = terrain;
    this.#onward = onward;
    this.#back = back;
  }

  /** @param least what is left of a walk at least where the step is taken */
  add(place: number, arc: number, seenFromEnd: boolean, leastCost: number, leastHops: number): void {
    const { rankOf, actorAt } = this.#terrain;
    this.#places.push(place);
    this.#arcs.push(seenFromEnd ? -1 - arc : arc);
    this.#keys.push((leastCost * manyHops + leastHops) * manyActors + rankOf(actorAt(place)));
  }

  /** The step at a rank in the order; undefined after the last. */
  at(rank: number): CorridorStep | undefined {
    while (this.#ordered.length <= rank && this.#ordered.length < this.#keys.length) this.#orderMore();
    return this.#ordered[rank];
  }

  /** Selects the next ones in one pass: a list of the best seen so far, kept in order. */
  #orderMore(): void {
    const count = Math.max(fewest, this.#ordered.length);
    const best: number[] = [];
    let worst = Number.POSITIVE_INFINITY;
    for (const [index, key] of this.#keys.entries()) {
      if (key <= this.#last || key >= worst) continue;
      let at = best.length;
      while (at > 0 && this.#keys[best[at - 1]!]! > key) at--;
      best.splice(at, 0, index);
      if (best.length > count) best.pop();
      if (best.length === count) worst = this.#keys[best.at(-1)!]!;
    }
    for (const index of best) this.#ordered.push(this.#stepOf(index));
    this.#last = this.#keys[best.at(-1)!]!;
  }

  #stepOf(index: number): CorridorStep {
    const seenFromEnd = this.#arcs[index]! < 0;
    const arc = seenFromEnd ? -1 - this.#arcs[index]! : this.#arcs[index]!;
    const { costs, begins, ends } = seenFromEnd ? this.#back : this.#onward;
    const length = Math.floor(this.#keys[index]! / manyActors);
    return {
      place: this.#places[index]!,
      cost: costs[arc]!,
      begin: begins[arc]!,
      end: ends[arc]!,
      seenFromEnd,
      least: {
        cost: Math.floor(length / manyHops) + this.#after.cost,
        hops: (length % manyHops) + this.#after.hops,
      },
    };
  }
}
