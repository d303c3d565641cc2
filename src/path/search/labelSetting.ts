import FlatQueue from "flatqueue";
import { unit } from "./costs.ts";
import { type Label, Labels, noOrder } from "./labels.ts";
import { noDay } from "./steps.ts";
import type { Terrain } from "./terrain.ts";

/** Whether a label may be kept. */
export type Admit = (state: number, cost: number, hops: number, day: number) => boolean;

/**
 * Label setting from one end: Dijkstra's algorithm with several labels for each state, of which none is better than another
 * in cost, hops and day (Hansen 1980; Martins 1984). It goes on where it was left.
 */
export class LabelSetting {
  readonly labels = new Labels();
  /** Relations that expanding what waits will look at. */
  pending = 0;
  readonly #terrain: Terrain;
  readonly #backward: boolean;
  readonly #admits: Admit;
  readonly #queue = new FlatQueue<Label>();

  constructor(terrain: Terrain, backward: boolean, admits: Admit) {
    this.#terrain = terrain;
    this.#backward = backward;
    this.#admits = admits;
    this.#reach(backward ? terrain.end : terrain.start, 0, 0, terrain.inTimeOrder ? -noDay + 1 : noOrder);
  }

  /** Every walk that costs less has its label; Infinity where all have. */
  get key(): number {
    return Math.floor(this.#queue.peekValue() ?? Number.POSITIVE_INFINITY);
  }

  /** A bound from below on what walks to a state cost, and on their hops. */
  atLeast(state: number): { readonly cost: number; readonly hops: number } {
    const { key } = this;
    const known = this.labels.at(state);
    let cost = Number.POSITIVE_INFINITY;
    let hops = Number.POSITIVE_INFINITY;
    for (const label of known ?? []) {
      cost = Math.min(cost, label.cost);
      hops = Math.min(hops, label.hops);
    }
    // What is still to come costs at least the key; where there is no label, at least one step more.
    const further = known === undefined ? 1 : 0;
    return {
      cost: Math.min(cost, key + further * unit),
      hops: Math.min(hops, Math.ceil(key / this.#terrain.costs.most) + further),
    };
  }

  /** Expands the cheapest label that waits. */
  settleNext(): void {
    const label = this.#queue.pop()!;
    const { steps, costs, end, start, actorOf, next, inTimeOrder } = this.#terrain;
    const { state, cost, hops, day } = label;
    const actor = actorOf(state);
    this.pending -= steps.entriesOf(actor);
    if (label.dominated || state === (this.#backward ? start : end)) return;
    const leaving = this.#backward && state !== end ? costs.entry(actor) : 0;
    const count = steps.expand(actor, this.#backward);
    for (let index = 0; index < count; index++) {
      const other = steps.others[index]!;
      const reached = next(state, other, this.#backward);
      if (reached === -1) continue;
      const entering = this.#backward || reached === end ? 0 : costs.entry(other);
      const arrival = inTimeOrder
        ? steps.arrival(steps.begins[index]!, steps.ends[index]!, day, this.#backward)
        : noOrder;
      if (arrival !== noDay) this.#reach(reached, cost + steps.costs[index]! + entering + leaving, hops + 1, arrival);
    }
  }

  /** Expands all that it can. */
  settleAll(): void {
    while (this.#queue.length > 0) this.settleNext();
  }

  #reach(state: number, cost: number, hops: number, day: number): void {
    if (!this.#admits(state, cost, hops, day)) return;
    const label = this.labels.add(state, cost, hops, day);
    if (label === null) return;
    this.#terrain.budget.label();
    this.pending += this.#terrain.steps.entriesOf(this.#terrain.actorOf(state));
    // Among equal costs those with fewer hops come first.
    this.#queue.push(label, cost + Math.min(hops, 999) / 1_000);
  }
}
