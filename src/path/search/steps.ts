import { firstPlace } from "../projection/firstPlace.ts";
import { against, along, edgeFields, type Projection, readTraits } from "../projection/projection.ts";
import type { Budget } from "./budget.ts";
import { type Conditions, isDated } from "./conditions.ts";
import type { Costs } from "./costs.ts";

/** The day that no walk reaches. */
export const noDay = 0x7fffffff;

/** The steps that the conditions leave between actors. One expansion at a time: the next one overwrites it. */
export class Steps {
  /** Of the last expansion: the actors that the steps lead to (or come from), their costs, and their entries. */
  readonly others: number[] = [];
  readonly costs: number[] = [];
  readonly begins: number[] = [];
  readonly ends: number[] = [];
  readonly #projection: Projection;
  readonly #conditions: Conditions;
  readonly #costs: Costs;
  readonly #mayPass: ((actor: number) => boolean) | null;
  readonly #budget: Budget;
  /** The relations that a step's cost has taken in: one with several edges between two actors counts once. */
  readonly #counted = new Set<number>();

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
  }

  /** How many relations looking at this actor's steps will look at. */
  entriesOf(actor: number): number {
    const { from, to } = this.#projection.adjacency;
    return to[actor]! - from[actor]!;
  }

  /** Whether an actor has one counterpart, or none: then no path leads through it. */
  isLeaf(actor: number): boolean {
    const { from, to, neighbours } = this.#projection.adjacency;
    const [begin, end] = [from[actor]!, to[actor]!];
    return end - begin < 2 || neighbours[begin] === neighbours[end - 1];
  }

  /** Finds the steps from an actor, or backward, those into it; returns how many. */
  expand(actor: number, backward: boolean): number {
    const { from, to, neighbours, edges, traits } = this.#projection.adjacency;
    const { leaving, entering, satisfies } = this.#conditions;
    const accepted = backward ? entering : leaving;
    const { fold, step } = this.#costs;
    const mayPass = this.#mayPass;
    const end = to[actor]!;
    this.#budget.examine(end - from[actor]!);
    let count = 0;
    for (let entry = from[actor]!; entry < end; ) {
      const other = neighbours[entry]!;
      const begin = entry;
      const passable = mayPass === null || mayPass(other);
      let folded = fold === null ? 0 : fold.start;
      let usable = false;
      for (; entry < end && neighbours[entry] === other; entry++) {
        if (!passable || (usable && fold === null) || accepted[traits[entry]!] === 0) continue;
        const edge = edges[entry]!;
        if (satisfies !== null && !satisfies(edge)) continue;
        const alone = entry === begin && (entry + 1 === end || neighbours[entry + 1] !== other);
        if (fold !== null && (alone || this.#countsNow(edge, !usable))) folded = fold.add(folded, edge);
        usable = true;
      }
      if (!usable) continue;
      this.others[count] = other;
      this.costs[count] = step(folded);
      this.begins[count] = begin;
      this.ends[count] = entry;
      count++;
    }
    return count;
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
    const begin = firstPlace(from[one]!, to[one]!, (entry) => neighbours[entry]! < other);
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
