import { lowerBound } from "../../collections/lowerBound.ts";
import { against, along, edgeFields, type Projection, readTraits } from "../projection/projection.ts";
import type { Budget } from "./budget.ts";
import { type Conditions, isDated } from "./conditions.ts";
import type { Costs } from "./costs.ts";

/** The day that no walk reaches. */
export const noDay = 0x7fffffff;

/**
 * The steps that the conditions leave between actors. Those of one actor at a time, one after the other: `from` opens them,
 * `advance` goes to the next counterpart, and `take` tells whether there is a step, and what it costs.
 */
export class Steps {
  /** The entries that tie the actor to the counterpart. */
  begin = 0;
  end = 0;
  /** What the step costs, once taken. */
  cost = 0;
  readonly #projection: Projection;
  readonly #conditions: Conditions;
  readonly #costs: Costs;
  readonly #mayPass: ((actor: number) => boolean) | null;
  readonly #budget: Budget;
  /** The relations that a step's cost has taken in: one with several edges between two actors counts once. */
  readonly #counted = new Set<number>();
  /** The entries that are left. */
  #next = 0;
  #limit = 0;
  #accepted: Uint8Array;

  /** @param mayPass whether a path may pass an actor at all; null where it may pass all */
  constructor(
    projection: Projection,
    conditions: Conditions,
    costs: Costs,
    mayPass: ((actor: number) => boolean) | null,
    budget: Budget,
  ) {
    this.#projection = projection;
    this.#conditions = conditions;
    this.#costs = costs;
    this.#mayPass = mayPass;
    this.#budget = budget;
    this.#accepted = conditions.leaving;
  }

  /** How many relations looking at this actor's steps will look at. */
  entriesOf(actor: number): number {
    const { from, to } = this.#projection.adjacency;
    return to[actor]! - from[actor]!;
  }

  /** Whether no path leads through an actor. */
  isLeaf(actor: number): boolean {
    return this.#projection.leaves[actor] === 1;
  }

  /** Opens the steps from an actor, or backward, those into it. */
  from(actor: number, backward: boolean): void {
    const { from, to } = this.#projection.adjacency;
    this.#accepted = backward ? this.#conditions.entering : this.#conditions.leaving;
    this.#next = from[actor]!;
    this.#limit = to[actor]!;
    this.#budget.examine(this.#limit - this.#next);
  }

  /** Opens one step. */
  between(actor: number, other: number, backward: boolean): void {
    this.#accepted = backward ? this.#conditions.entering : this.#conditions.leaving;
    [this.#next, this.#limit] = this.entriesBetween(actor, other);
    this.#budget.examine(1 + this.#limit - this.#next);
  }

  /** The next counterpart that a path may pass; -1 after the last. */
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

  /** Whether some relation may be taken; then `cost` is the step's. */
  take(): boolean {
    const { edges, traits } = this.#projection.adjacency;
    const { satisfies } = this.#conditions;
    const { fold, step } = this.#costs;
    const { begin, end } = this;
    let folded = fold === null ? 0 : fold.start;
    let usable = false;
    for (let entry = begin; entry < end; entry++) {
      if (this.#accepted[traits[entry]!] === 0) continue;
      const edge = edges[entry]!;
      if (satisfies !== null && !satisfies(edge)) continue;
      if (fold !== null && (begin + 1 === end || this.#countsNow(edge, !usable))) folded = fold.add(folded, edge);
      usable = true;
      if (fold === null) break;
    }
    this.cost = step(folded);
    return usable;
  }

  /**
   * The first day on which a walk that is there on `day` may be at the other end of a step, by one of the step's dated
   * relations: the first day of its window, or `day` where that is later. Backward, days count down and are negative.
   * @param seenFromEnd whether the entries are of the actor that the step leads to
   */
  arrival(begin: number, end: number, day: number, backward: boolean, seenFromEnd = backward): number {
    const { edges } = this.#projection;
    const first = backward ? edgeFields.latest : edgeFields.earliest;
    const last = backward ? edgeFields.earliest : edgeFields.latest;
    const sign = backward ? -1 : 1;
    let best = noDay;
    for (let entry = begin; entry < end; entry++) {
      const edge = this.#projection.adjacency.edges[entry]!;
      const at = edge * edgeFields.size;
      if (sign * edges[at + last]! < day) continue;
      const there = Math.max(day, sign * edges[at + first]!);
      if (there < best && isDated(edges, edge) && this.#isUsable(entry, seenFromEnd)) best = there;
    }
    return best;
  }

  /** The entries of a step from one actor to another, from the first up to, not including, the last. */
  entriesBetween(one: number, other: number): readonly [begin: number, end: number] {
    const { from, to, neighbours } = this.#projection.adjacency;
    const begin = lowerBound(from[one]!, to[one]!, (entry) => neighbours[entry]! < other);
    let end = begin;
    while (end < to[one]! && neighbours[end] === other) end++;
    return [begin, end];
  }

  /** How many relations a step may take, in a window of days if that is given, and which way they run. */
  summaryOf([begin, end]: readonly [number, number], window: readonly [number, number] | null) {
    const { edges: entries, traits } = this.#projection.adjacency;
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
      const { direction } = readTraits(traits[entry]!);
      forward ||= direction === along;
      backward ||= direction === against;
    }
    return { forward, backward, relationCount: relations.size };
  }

  /** Whether the edge's relation has not been counted yet in what a step costs. */
  #countsNow(edge: number, first: boolean): boolean {
    if (first) this.#counted.clear();
    const before = this.#counted.size;
    return this.#counted.add(this.#projection.edges[edge * edgeFields.size + edgeFields.relation]!).size > before;
  }

  #isUsable(entry: number, backward: boolean): boolean {
    const { leaving, entering, satisfies } = this.#conditions;
    const { edges, traits } = this.#projection.adjacency;
    if ((backward ? entering : leaving)[traits[entry]!] === 0) return false;
    return satisfies === null || satisfies(edges[entry]!);
  }
}
