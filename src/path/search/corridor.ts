import type { Arcs } from "./arcs.ts";
import { Buckets } from "./buckets.ts";
import { fit, none, noOrder } from "./labels.ts";
import { LazilySorted } from "./lazilySorted.ts";
import type { Meeting } from "./meeting.ts";
import { noDay } from "./steps.ts";
import type { Terrain } from "./terrain.ts";

/** What is left of a walk, or all of it. */
export interface Length {
  readonly cost: number;
  readonly hops: number;
}

/** A step in the corridor, and what is left of a walk at least where it is taken. */
export interface CorridorStep {
  /** The state that it leads to. */
  readonly state: number;
  /** With that of entering. */
  readonly cost: number;
  /** Its entries, and whether they are of the actor that it leads to. */
  readonly begin: number;
  readonly end: number;
  readonly seenFromEnd: boolean;
  readonly least: Length;
}

/** What two searches have seen of the walks from end to end of at most a given cost: all of them as far as they reach. */
export class Corridor {
  readonly #terrain: Terrain;
  readonly #meeting: Meeting;
  readonly #most: number;
  /** By state: the arcs of the search from the start that lead on from it, and where to. */
  readonly #onward = new Map<number, { readonly arc: number; readonly state: number }[]>();
  readonly #steps = new Map<number, LazilySorted<CorridorStep>>();

  constructor(terrain: Terrain, meeting: Meeting, most: number) {
    this.#terrain = terrain;
    this.#meeting = meeting;
    this.#most = most;
    this.#followBack();
  }

  /** The best way on from a state, exact within the meeting's reach but for loops; null where none is known. */
  ahead(state: number, cost: number, hops: number, day: number): Length | null {
    const { back } = this.#meeting;
    const { costs, hops: labelHops, days, nexts } = back.labels;
    const { maxHops } = this.#terrain.question;
    let best = none;
    for (let label = back.firstAt(state); label !== none; label = nexts[label]!) {
      if (labelHops[label]! + hops > maxHops || !fit(day, days[label]!)) continue;
      const order = best === none ? -1 : costs[label]! - costs[best]! || labelHops[label]! - labelHops[best]!;
      if (order < 0) best = label;
    }
    if (best === none || cost + costs[best]! > this.#most) return null;
    return { cost: costs[best]!, hops: labelHops[best]! };
  }

  /** The steps from a state that stay in the corridor, the one that leads on best first. */
  stepsFrom(state: number): LazilySorted<CorridorStep> {
    let found = this.#steps.get(state);
    if (found === undefined) {
      const { compareActors, actorOf } = this.#terrain;
      found = new LazilySorted(
        this.#find(state),
        ({ state, least }, other) =>
          least.cost - other.least.cost ||
          least.hops - other.least.hops ||
          compareActors(actorOf(state), actorOf(other.state)),
      );
      this.#steps.set(state, found);
    }
    return found;
  }

  #find(state: number): CorridorStep[] {
    const { onward, back } = this.#meeting;
    const before = onward.costAtLeast(onward.firstAt(state));
    const found = new Map<number, CorridorStep>();
    const add = (reached: number, { costs, begins, ends }: Arcs, arc: number, seenFromEnd: boolean) => {
      const ahead = found.has(reached) ? null : this.ahead(reached, before + costs[arc]!, 1, noOrder);
      if (ahead === null) return;
      const entries = { begin: begins[arc]!, end: ends[arc]!, seenFromEnd };
      const least = { cost: costs[arc]! + ahead.cost, hops: 1 + ahead.hops };
      found.set(reached, { state: reached, cost: costs[arc]!, ...entries, least });
    };
    const { arcs, places } = back;
    for (let arc = arcs.first(places.of(state)); arc !== none; arc = arcs.nexts[arc]!)
      add(places.states[arcs.origins[arc]!]!, arcs, arc, true);
    for (const { state: reached, arc } of this.#onward.get(state) ?? []) add(reached, onward.arcs, arc, false);
    return [...found.values()];
  }

  /** Takes the search from the end on from where the two have met, back along the steps of that from the start. */
  #followBack(): void {
    const { onward, back, states } = this.#meeting;
    const { inTimeOrder, steps, ceiling } = this.#terrain;
    const { labels } = back;
    const { arcs } = onward;
    const queue = new Buckets(ceiling);
    const followed = new Set<number>();
    // Those that are added here are followed as they come.
    for (const state of states.states.slice(0, states.count))
      for (let label = back.firstAt(state); label !== none; label = labels.nexts[label]!) {
        const place = onward.places.of(state);
        if (this.#isWithin(place, labels.costs[label]!, labels.hops[label]!, labels.days[label]!))
          queue.push(label, labels.costs[label]!);
      }
    for (let label = queue.pop(); label !== none; label = queue.pop()) {
      if (labels.dominated[label] === 1) continue;
      const state = back.stateOf(label);
      const first = !followed.has(state);
      followed.add(state);
      for (let arc = arcs.first(onward.places.of(state)); arc !== none; arc = arcs.nexts[arc]!) {
        const origin = onward.places.states[arcs.origins[arc]!]!;
        if (first) this.#link(origin, state, arc);
        const cost = labels.costs[label]! + arcs.costs[arc]!;
        const hops = labels.hops[label]! + 1;
        const day = inTimeOrder
          ? steps.arrival(arcs.begins[arc]!, arcs.ends[arc]!, labels.days[label]!, true, false)
          : noOrder;
        if (day === noDay || !this.#isWithin(arcs.origins[arc]!, cost, hops, day)) continue;
        const added = back.offer(back.places.add(origin), cost, hops, day);
        if (added === none) continue;
        states.add(origin);
        queue.push(added, cost);
      }
    }
  }

  #link(origin: number, state: number, arc: number): void {
    const known = this.#onward.get(origin);
    if (known) known.push({ arc, state });
    else this.#onward.set(origin, [{ arc, state }]);
  }

  /** Whether a walk on from a state, given by its place for the search from the start, is within the corridor with some walk to it. */
  #isWithin(place: number, cost: number, hops: number, day: number): boolean {
    const { labels } = this.#meeting.onward;
    const { maxHops } = this.#terrain.question;
    for (let label = labels.first(place); label !== none; label = labels.nexts[label]!)
      if (
        labels.costs[label]! + cost <= this.#most &&
        labels.hops[label]! + hops <= maxHops &&
        fit(labels.days[label]!, day)
      )
        return true;
    return false;
  }
}
