import { doubled } from "../../collections/doubled.ts";

/**
 * The steps that a search has taken, as columns: an arc is its row. Each state, by its place, has a list of those that
 * reached it, so that they need not be looked for again.
 */
export class Arcs {
  /** The place of the state that was gone on from. */
  origins = new Int32Array(64);
  /** What the step costs, with that of the actor it enters. */
  costs = new Int32Array(64);
  /** The step's entries: those of the actor that was gone on from. */
  begins = new Int32Array(64);
  ends = new Int32Array(64);
  /** The next arc that reached the same state. */
  nexts = new Int32Array(64);
  #count = 0;
  /** By place: the first arc, plus one. */
  #firsts = new Int32Array(64);

  /** The first arc that reached a state; `none` of labels where there is none, or no place. */
  first(place: number): number {
    return (this.#firsts[place] ?? 0) - 1;
  }

  add(place: number, origin: number, cost: number, begin: number, end: number): void {
    while (place >= this.#firsts.length) this.#firsts = doubled(this.#firsts);
    const arc = this.#count++;
    if (arc === this.origins.length) this.#makeRoom();
    this.origins[arc] = origin;
    this.costs[arc] = cost;
    this.begins[arc] = begin;
    this.ends[arc] = end;
    this.nexts[arc] = this.#firsts[place]! - 1;
    this.#firsts[place] = arc + 1;
  }

  #makeRoom(): void {
    this.origins = doubled(this.origins);
    this.costs = doubled(this.costs);
    this.begins = doubled(this.begins);
    this.ends = doubled(this.ends);
    this.nexts = doubled(this.nexts);
  }
}
