import { Buckets } from "./buckets.ts";
import { CorridorSteps, type Length } from "./corridorSteps.ts";
import { fit, none, noOrder } from "./labels.ts";
import type { Meeting } from "./meeting.ts";
import { noDay } from "./steps.ts";
import type { Terrain } from "./terrain.ts";

/** Where there are more steps than this, it is not looked whether all of them lead back. */
const fewSteps = 8;

/** What two searches have seen of the walks from end to end of at most a given cost: all of them as far as they reach. */
export class Corridor {
  readonly #terrain: Terrain;
  readonly #meeting: Meeting;
  readonly #most: number;
  readonly #after: Length;
  /** By place: the last link that leads on from it, plus one. A link is an arc of the search from the start, and where it leads. */
  readonly #lastLinks: Int32Array;
  readonly #links: { readonly arc: number; readonly to: number; readonly before: number }[] = [];
  readonly #steps = new Map<number, CorridorSteps>();
  /** By place: the state whose steps were looked for last where this one was found, plus one. */
  readonly #foundFrom: Int32Array;

  /** @param after what is left of walks at least where the corridor ends */
  constructor(terrain: Terrain, meeting: Meeting, most: number, after: Length = { cost: 0, hops: 0 }) {
    this.#after = after;
    this.#terrain = terrain;
    this.#meeting = meeting;
    this.#most = most;
    this.#lastLinks = new Int32Array(terrain.places.count);
    this.#foundFrom = new Int32Array(terrain.places.count);
    this.#followBack();
  }

  /**
   * The label of the search from the end that goes on best from a state: exact within the meeting's reach but for loops;
   * `none` where no way on is known.
   */
  #ahead(place: number, cost: number, hops: number, day: number): number {
    const { costs, hops: labelHops, days, nexts } = this.#meeting.back.labels;
    const { maxHops } = this.#terrain.question;
    let best = none;
    for (let label = this.#meeting.back.labels.first(place); label !== none; label = nexts[label]!) {
      if (labelHops[label]! + hops > maxHops || !fit(day, days[label]!)) continue;
      const order = best === none ? -1 : costs[label]! - costs[best]! || labelHops[label]! - labelHops[best]!;
      if (order < 0) best = label;
    }
    return best === none || cost + costs[best]! > this.#most ? none : best;
  }

  /** What is left of a walk that has come to a state and goes on best from there; null where no way on is known. */
  left(place: number, cost: number, hops: number, day: number): Length | null {
    const label = this.#ahead(place, cost, hops, day);
    const { labels } = this.#meeting.back;
    if (label === none) return null;
    return { cost: labels.costs[label]! + this.#after.cost, hops: labels.hops[label]! + this.#after.hops };
  }

  /** The steps from a state that stay in the corridor, the one that leads on best first. */
  stepsFrom(place: number): CorridorSteps {
    let found = this.#steps.get(place);
    if (found === undefined) {
      found = this.#find(place);
      this.#steps.set(place, found);
    }
    return found;
  }

  #find(from: number): CorridorSteps {
    const { onward, back } = this.#meeting;
    const found = new CorridorSteps(this.#terrain, onward.arcs, back.arcs, this.#after);
    const before = onward.costAtLeast(onward.labels.first(from));
    const { costs, hops } = back.labels;
    this.#eachStep(from, (to, arc, cost, seenFromEnd) => {
      const ahead = this.#foundFrom[to] === from + 1 ? none : this.#ahead(to, before + cost, 1, noOrder);
      if (ahead !== none && this.#leadsOn(from, to, before + cost)) {
        this.#foundFrom[to] = from + 1;
        found.add(to, arc, seenFromEnd, cost + costs[ahead]!, 1 + hops[ahead]!);
      }
      return false;
    });
    return found;
  }

  /** Whether a walk can go on from where a step leads, other than back. Most counterparts of a hub are tied to little else. */
  #leadsOn(from: number, to: number, cost: number): boolean {
    const { actorAt, places, states } = this.#terrain;
    if (places.states[to] === states.end) return true;
    const actor = actorAt(from);
    let looked = 0;
    return this.#eachStep(
      to,
      (next, _arc, more) =>
        ++looked > fewSteps || (actorAt(next) !== actor && this.#ahead(next, cost + more, 2, noOrder) !== none),
    );
  }

  /** Calls `take` for each step seen from a state, some perhaps twice, until it returns true; whether it did. */
  #eachStep(from: number, take: (to: number, arc: number, cost: number, seenFromEnd: boolean) => boolean): boolean {
    const { onward, back } = this.#meeting;
    const { origins, costs, nexts } = back.arcs;
    for (let arc = back.arcs.first(from); arc !== none; arc = nexts[arc]!)
      if (take(origins[arc]!, arc, costs[arc]!, true)) return true;
    // A spur that was searched for on its own may come to places that are not in the corridor.
    for (let link = (this.#lastLinks[from] ?? 0) - 1; link !== none; link = this.#links[link]!.before) {
      const { to, arc } = this.#links[link]!;
      if (take(to, arc, onward.arcs.costs[arc]!, false)) return true;
    }
    return false;
  }

  /** Takes the search from the end on from where the two have met, back along the steps of that from the start. */
  #followBack(): void {
    const { onward, back } = this.#meeting;
    const { inTimeOrder, steps, ceiling, costs, places } = this.#terrain;
    const { labels } = back;
    const { arcs } = onward;
    const queue = new Buckets(ceiling, costs.grain);
    const followed = new Uint8Array(places.count);
    // Those that are added here are followed as they come.
    for (const place of this.#meeting.met.slice(0, this.#meeting.metCount))
      for (let label = labels.first(place); label !== none; label = labels.nexts[label]!) {
        const cost = this.#costThrough(place, labels.costs[label]!, labels.hops[label]!, labels.days[label]!);
        if (cost <= this.#most) queue.push(label, labels.costs[label]!);
      }
    for (let label = queue.pop(); label !== none; label = queue.pop()) {
      if (labels.dominated[label] === 1) continue;
      const place = labels.places[label]!;
      const first = followed[place] === 0;
      followed[place] = 1;
      for (let arc = arcs.first(place); arc !== none; arc = arcs.nexts[arc]!) {
        const origin = arcs.origins[arc]!;
        if (first) this.#link(origin, place, arc);
        const cost = labels.costs[label]! + arcs.costs[arc]!;
        const hops = labels.hops[label]! + 1;
        const day = inTimeOrder
          ? steps.arrival(arcs.begins[arc]!, arcs.ends[arc]!, labels.days[label]!, true, false)
          : noOrder;
        if (day === noDay) continue;
        const through = this.#costThrough(origin, cost, hops, day);
        if (through > this.#most) continue;
        const added = back.frontier.offer(origin, cost, hops, day);
        if (added === none) continue;
        this.#meeting.passes(origin, through);
        queue.push(added, cost);
      }
    }
  }

  #link(from: number, to: number, arc: number): void {
    this.#lastLinks[from] = this.#links.push({ arc, to, before: this.#lastLinks[from]! - 1 });
  }

  /** What the cheapest walk costs that comes to a state and goes on from there as given; Infinity where none does. */
  #costThrough(place: number, cost: number, hops: number, day: number): number {
    const { labels } = this.#meeting.onward;
    const { maxHops } = this.#terrain.question;
    let least = Number.POSITIVE_INFINITY;
    for (let label = labels.first(place); label !== none; label = labels.nexts[label]!)
      if (labels.hops[label]! + hops <= maxHops && fit(labels.days[label]!, day))
        least = Math.min(least, labels.costs[label]! + cost);
    return least;
  }
}
