import type { Corridor } from "./corridor.ts";
import type { CorridorSteps, Length } from "./corridorSteps.ts";
import type { Guide } from "./spur.ts";
import type { Terrain } from "./terrain.ts";

/** Leads from one corridor to the next. */
export class SegmentsGuide implements Guide {
  readonly #terrain: Terrain;
  readonly #corridors: readonly Corridor[];
  readonly #firstTurn: number;
  /** By corridor: the least that all before it take. */
  readonly #before: readonly Length[];

  /** @param least the least that each corridor takes, in cost and in hops */
  constructor(terrain: Terrain, corridors: readonly Corridor[], least: readonly Length[]) {
    this.#terrain = terrain;
    this.#corridors = corridors;
    this.#firstTurn = terrain.states.passedIn(terrain.states.origin);
    this.#before = least.map((_, index) => sumOf(least.slice(0, index)));
  }

  left(place: number, cost: number, hops: number, day: number): Length | null {
    const index = this.#indexOf(place);
    const before = this.#before[index]!;
    return this.#corridors[index]!.left(place, cost - before.cost, hops - before.hops, day);
  }

  stepsFrom(place: number): CorridorSteps {
    return this.#corridors[this.#indexOf(place)]!.stepsFrom(place);
  }

  #indexOf(place: number): number {
    const { places, states } = this.#terrain;
    return states.passedIn(places.states[place]!) - this.#firstTurn;
  }
}

function sumOf(lengths: readonly Length[]): Length {
  const none: Length = { cost: 0, hops: 0 };
  return lengths.reduce((sum, { cost, hops }) => ({ cost: sum.cost + cost, hops: sum.hops + hops }), none);
}
