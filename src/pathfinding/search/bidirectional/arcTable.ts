import { doubleCapacity } from "../../../collections/doubleCapacity.ts";

/**
 * The arcs that a search has relaxed, as columns: an arc is a row. It is a step between two vertices. Each vertex has a
 * list of the arcs that reached it, so that building the candidate subgraph need not read the actor's steps again.
 */
export class ArcTable {
  /** The vertex that the arc was relaxed from. */
  origins = new Int32Array(64);
  /** The cost of the step and of entering its actor. */
  costs = new Int32Array(64);
  /** The step's adjacency entries, in the row of the actor that the arc was relaxed from. */
  begins = new Int32Array(64);
  ends = new Int32Array(64);
  /** The next arc that reached the same vertex; `none` after the last. */
  nexts = new Int32Array(64);
  #count = 0;
  /** By vertex: the first arc, plus one. */
  #firsts = new Int32Array(64);

  /** The first arc that reached a vertex; `none` if there is none. */
  first(vertex: number): number {
    return (this.#firsts[vertex] ?? 0) - 1;
  }

  add(vertex: number, origin: number, cost: number, begin: number, end: number): void {
    while (vertex >= this.#firsts.length) this.#firsts = doubleCapacity(this.#firsts);
    const arc = this.#count++;
    if (arc === this.origins.length) this.#grow();
    this.origins[arc] = origin;
    this.costs[arc] = cost;
    this.begins[arc] = begin;
    this.ends[arc] = end;
    this.nexts[arc] = this.#firsts[vertex]! - 1;
    this.#firsts[vertex] = arc + 1;
  }

  #grow(): void {
    this.origins = doubleCapacity(this.origins);
    this.costs = doubleCapacity(this.costs);
    this.begins = doubleCapacity(this.begins);
    this.ends = doubleCapacity(this.ends);
    this.nexts = doubleCapacity(this.nexts);
  }
}
