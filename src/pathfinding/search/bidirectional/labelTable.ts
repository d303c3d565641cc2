import { doubleCapacity } from "../../../collections/doubleCapacity.ts";

/** The end of a list of labels or arcs. */
export const none = -1;

/**
 * The labels of one search, as columns: a label is a row. It says that some walk reaches a vertex with a cost, a number
 * of hops and a day. Each vertex has a list of labels none of which dominates another, which means being at least as
 * good in all three.
 */
export class LabelTable {
  count = 0;
  /** The vertex of each label. */
  vertices = new Int32Array(64);
  /** In thousandths. */
  costs = new Int32Array(64);
  hops = new Uint8Array(64);
  /** `untimed` if the query has no time order. */
  days = new Int32Array(64);
  /** The next label of the same vertex; `none` after the last. */
  nexts = new Int32Array(64);
  /** 1 if a label found later dominates this one. */
  dominated = new Uint8Array(64);
  /** By vertex: its first label, plus one. */
  #firsts = new Int32Array(64);

  /** The first label of a vertex; `none` if it has none, also for the vertex -1 of a state not reached yet. */
  first(vertex: number): number {
    return (this.#firsts[vertex] ?? 0) - 1;
  }

  /** Adds a label and drops those that it dominates. Returns `none`, and adds nothing, if another one dominates it. */
  add(vertex: number, cost: number, hops: number, day: number): number {
    const { costs, days, nexts } = this;
    while (vertex >= this.#firsts.length) this.#firsts = doubleCapacity(this.#firsts);
    const first = this.#firsts[vertex]! - 1;
    for (let label = first; label !== none; label = nexts[label]!)
      if (costs[label]! <= cost && this.hops[label]! <= hops && days[label]! <= day) return none;
    let kept = none;
    for (let label = first; label !== none; ) {
      const next = nexts[label]!;
      if (cost <= costs[label]! && hops <= this.hops[label]! && day <= days[label]!) this.dominated[label] = 1;
      else {
        nexts[label] = kept;
        kept = label;
      }
      label = next;
    }
    const added = this.#append(vertex, cost, hops, day, kept);
    this.#firsts[vertex] = added + 1;
    return added;
  }

  /**
   * The earliest day on which a walk has left the starting point, whose label is the first; Infinity if no walk has.
   */
  get earliestDeparture(): number {
    let earliest = Number.POSITIVE_INFINITY;
    for (let label = 1; label < this.count; label++) earliest = Math.min(earliest, this.days[label]!);
    return earliest;
  }

  #append(vertex: number, cost: number, hops: number, day: number, next: number): number {
    const label = this.count++;
    if (label === this.vertices.length) this.#grow();
    this.vertices[label] = vertex;
    this.costs[label] = cost;
    this.hops[label] = hops;
    this.days[label] = day;
    this.nexts[label] = next;
    return label;
  }

  #grow(): void {
    this.vertices = doubleCapacity(this.vertices);
    this.costs = doubleCapacity(this.costs);
    this.hops = doubleCapacity(this.hops);
    this.days = doubleCapacity(this.days);
    this.nexts = doubleCapacity(this.nexts);
    this.dominated = doubleCapacity(this.dominated);
  }
}
