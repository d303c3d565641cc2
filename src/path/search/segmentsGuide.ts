import type { Corridor } from "./corridor.ts";
import type { CorridorSteps, Length } from "./corridorSteps.ts";
import type { Guide } from "./spur.ts";
import type { Terrain } from "./terrain.ts";

/** Leads from one corridor to the next. */
export class SegmentsGuide implements Guide {
  readonly #terrain: Terrain;
  readonly #corridors: readonly Corridor[];
  readonly #firstTurn: number;
  /** By corridor: the least that all before it cost. */
  readonly #before: readonly number[];

  /** @param least the least that each corridor costs */
  constructor(terrain: Terrain, corridors: readonly Corridor[], least: readonly number[]) {
    this.#terrain = terrain;
    this.#corridors = corridors;
    this.#firstTurn = terrain.states.passedIn(terrain.states.origin);
    this.#before = least.map((_, index) => least.slice(0, index).reduce((sum, each) => sum + each, 0));
  }

  left(place: number, cost: number, hops: number, day: number): Length | null {
    const index = this.#indexOf(place);
    // Each corridor before takes one hop at least, and so does each one after.
    return this.#corridors[index]!.left(place, cost - this.#before[index]!, hops - index, day);
  }

  stepsFrom(place: number): CorridorSteps {
    return this.#corridors[this.#indexOf(place)]!.stepsFrom(place);
  }

  #indexOf(place: number): number {
    const { places, states } = this.#terrain;
    return states.passedIn(places.states[place]!) - this.#firstTurn;
  }
}
