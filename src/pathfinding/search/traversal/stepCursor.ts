import { lowerBound } from "../../../collections/lowerBound.ts";
import { edgeDirections, edgeFields, type Projection, unpackEdgeFlags } from "../../projection/projection.ts";
import type { SearchBudget } from "../searchBudget.ts";
import { unreachableDay } from "./days.ts";
import { type EdgeFilter, isDated } from "./edgeFilter.ts";
import type { StepCosts } from "./stepCosts.ts";

interface StepCursorOptions {
  readonly projection: Projection;
  readonly filter: EdgeFilter;
  readonly costs: StepCosts;
  /** Whether a path may contain an actor; null if it may contain every actor. */
  readonly mayPass: ((actor: number) => boolean) | null;
  readonly budget: SearchBudget;
}

/**
 * Reads the steps that the query's conditions allow. A step is all allowed relations between two actors. The cursor reads
 * the steps of one actor at a time: `openAll` or `openOne` begins, `advance` moves to the next counterpart, and `take` tells
 * whether there is a step to it and sets `cost`.
 */
export class StepCursor {
  /** The adjacency entries between the actor and the current counterpart: from `begin` up to, not including, `end`. */
  begin = 0;
  end = 0;
  /** The cost of the step taken, without the cost of entering its actor. */
  cost = 0;
  readonly #projection: Projection;
  readonly #filter: EdgeFilter;
  readonly #costs: StepCosts;
  readonly #mayPass: ((actor: number) => boolean) | null;
  readonly #budget: SearchBudget;
  /** The relations already counted in the step's cost: a relation with several edges between two actors counts once. */
  readonly #counted = new Set<number>();
  /** The entries not read yet. */
  #next = 0;
  #limit = 0;
  #accepted: Uint8Array;

  constructor({ projection, filter, costs, mayPass, budget }: StepCursorOptions) {
    this.#projection = projection;
    this.#filter = filter;
    this.#costs = costs;
    this.#mayPass = mayPass;
    this.#budget = budget;
    this.#accepted = filter.leaving;
  }

  /** How many entries an actor has: the work of reading all its steps. */
  entryCount(actor: number): number {
    const { from, to } = this.#projection.adjacency;
    return to[actor]! - from[actor]!;
  }

  /** Whether an actor has at most one counterpart, so that no path leads through it. */
  isLeaf(actor: number): boolean {
    return this.#projection.leaves[actor] === 1;
  }

  /** Begins to read all steps from an actor, or with `backward` to it. */
  openAll(actor: number, backward: boolean): void {
    const { from, to } = this.#projection.adjacency;
    this.#accepted = backward ? this.#filter.entering : this.#filter.leaving;
    this.#next = from[actor]!;
    this.#limit = to[actor]!;
    this.#budget.examine(this.#limit - this.#next);
  }

  /** Begins to read the one step from an actor to another, or with `backward` from the other to it. */
  openOne(actor: number, other: number, backward: boolean): void {
    this.#accepted = backward ? this.#filter.entering : this.#filter.leaving;
    [this.#next, this.#limit] = this.entriesBetween(actor, other);
    this.#budget.examine(1 + this.#limit - this.#next);
  }

  /** Moves to the next counterpart that a path may contain, and returns it; -1 after the last. */
  advance(): number {
    const { neighbours } = this.#projection.adjacency;
    const limit = this.#limit;
    let at = this.#next;
    while (at < limit) {
      const other = neighbours[at]!;
      const begin = at++;
      while (at < limit && neighbours[at] === other) at++;
      if (this.#mayPass !== null && !this.#mayPass(other)) continue;
      this.begin = begin;
      this.end = at;
      this.#next = at;
      return other;
    }
    return -1;
  }

  /** Whether the conditions allow some relation with the current counterpart; sets `cost`. */
  take(): boolean {
    const { edges, flags } = this.#projection.adjacency;
    const { matches } = this.#filter;
    const { fold, step } = this.#costs;
    const { begin, end } = this;
    let folded = fold === null ? 0 : fold.start;
    let usable = false;
    for (let entry = begin; entry < end; entry++) {
      if (this.#accepted[flags[entry]!] === 0) continue;
      const edge = edges[entry]!;
      if (matches !== null && !matches(edge)) continue;
      if (fold !== null && (begin + 1 === end || this.#countsNow(edge, !usable))) folded = fold.add(folded, edge);
      usable = true;
      if (fold === null) break;
    }
    this.cost = step(folded);
    return usable;
  }

  /**
   * The earliest day on which a walk can be at the other end of a step, if it is at this end on `day`: the first day of the
   * window of one of the step's dated relations, or `day` if that is later. `unreachableDay` if no window lasts until `day`.
   * @param backward whether `day` and the result are days of a walk traced back from the end: see `days.ts`
   * @param seenFromEnd whether the entries belong to the actor that the step leads to
   */
  arrival(begin: number, end: number, day: number, backward: boolean, seenFromEnd = backward): number {
    const { edges } = this.#projection;
    const first = backward ? edgeFields.latest : edgeFields.earliest;
    const last = backward ? edgeFields.earliest : edgeFields.latest;
    const sign = backward ? -1 : 1;
    let best = unreachableDay;
    for (let entry = begin; entry < end; entry++) {
      const edge = this.#projection.adjacency.edges[entry]!;
      const at = edge * edgeFields.size;
      if (sign * edges[at + last]! < day) continue;
      const arrival = Math.max(day, sign * edges[at + first]!);
      if (arrival < best && isDated(edges, edge) && this.#isUsable(entry, seenFromEnd)) best = arrival;
    }
    return best;
  }

  /** The entries that connect one actor to another: from `begin` up to, not including, `end`. */
  entriesBetween(actor: number, other: number): readonly [begin: number, end: number] {
    const { from, to, neighbours } = this.#projection.adjacency;
    const begin = lowerBound(from[actor]!, to[actor]!, (entry) => neighbours[entry]! < other);
    let end = begin;
    while (end < to[actor]! && neighbours[end] === other) end++;
    return [begin, end];
  }

  /**
   * Counts the relations that a step may use and tells in which directions they run.
   * @param window counts only dated relations whose window overlaps these days; null counts all
   */
  summarize([begin, end]: readonly [number, number], window: readonly [number, number] | null) {
    const { edges: entries, flags } = this.#projection.adjacency;
    const { edges } = this.#projection;
    const relations = new Set<number>();
    let forward = false;
    let backward = false;
    for (let entry = begin; entry < end; entry++) {
      const at = entries[entry]! * edgeFields.size;
      if (!this.#isUsable(entry, false)) continue;
      if (window && !isDated(edges, entries[entry]!)) continue;
      if (window && (edges[at + edgeFields.earliest]! > window[1] || edges[at + edgeFields.latest]! < window[0]))
        continue;
      relations.add(edges[at + edgeFields.relation]!);
      const { direction } = unpackEdgeFlags(flags[entry]!);
      forward ||= direction === edgeDirections.forward;
      backward ||= direction === edgeDirections.backward;
    }
    return { forward, backward, relationCount: relations.size };
  }

  /** Marks an edge's relation as counted in the step's cost; returns whether it was not counted before. */
  #countsNow(edge: number, isFirst: boolean): boolean {
    if (isFirst) this.#counted.clear();
    const before = this.#counted.size;
    return this.#counted.add(this.#projection.edges[edge * edgeFields.size + edgeFields.relation]!).size > before;
  }

  #isUsable(entry: number, backward: boolean): boolean {
    const { leaving, entering, matches } = this.#filter;
    const { edges, flags } = this.#projection.adjacency;
    if ((backward ? entering : leaving)[flags[entry]!] === 0) return false;
    return matches === null || matches(edges[entry]!);
  }
}
