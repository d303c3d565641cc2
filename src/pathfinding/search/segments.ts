import { Corridor } from "./corridor.ts";
import type { Length } from "./corridorSteps.ts";
import { unit } from "./costs.ts";
import { noOrder } from "./labels.ts";
import { Meeting } from "./meeting.ts";
import { SegmentsGuide } from "./segmentsGuide.ts";
import type { Guide } from "./spur.ts";
import type { Terrain } from "./terrain.ts";

/** From one state that all walks pass to the next. */
interface Segment {
  readonly terrain: Terrain;
  /** The hops of a shortest walk. */
  readonly leastHops: number;
  readonly meeting: Meeting;
}

/**
 * The way from end to end in its segments: one, or with actors to be passed, one from each to the next. Each is searched from
 * both its ends, and need not be searched for walks that cost more than what the others leave.
 */
export class Segments {
  readonly #terrain: Terrain;
  readonly #segments: readonly Segment[];

  constructor(terrain: Terrain) {
    this.#terrain = terrain;
    this.#segments = partsOf(terrain).map((part) => ({ ...part, meeting: new Meeting(part.terrain) }));
  }

  /** Whether there are none: no walk passes all actors in as many hops as it may have. */
  get areNone(): boolean {
    return this.#segments.length === 0;
  }

  /** Whether each has some walk. */
  get haveMet(): boolean {
    return this.#segments.every(({ meeting }) => meeting.metCount > 0);
  }

  /** Whether all that is wanted has been seen. */
  get areDone(): boolean {
    return this.#segments.every(({ meeting }) => meeting.reach === meeting.most);
  }

  /** About how many relations it takes to see more. */
  get work(): number {
    return this.#next?.work ?? 0;
  }

  /** Tells that no walk from end to end is wanted that costs more, and whether as many as are wanted are known. */
  narrow(most: number, haveEnough: boolean): void {
    const others = this.#othersAtLeast;
    for (const [index, { meeting }] of this.#segments.entries()) {
      meeting.narrow(most - others[index]!);
      meeting.hasEnough = haveEnough;
    }
  }

  /** Sees more of the one of which that takes the least. */
  widen(): void {
    this.#next?.widen();
  }

  /** The cost within which so many states have been found where the sides meet, in each segment, or as many as there are. */
  costWithin(states: number): number {
    const others = this.#othersAtLeast;
    return Math.max(...this.#segments.map(({ meeting }, index) => meeting.costWithin(states) + others[index]!));
  }

  /** What leads on walks of at most such a cost. */
  guide(most: number): Guide {
    const others = this.#othersAtLeast;
    const corridors: Corridor[] = [];
    let after: Length = { cost: 0, hops: 0 };
    for (const [index, { terrain, leastHops, meeting }] of [...this.#segments.entries()].reverse()) {
      const corridor = new Corridor(terrain, meeting, most - others[index]!, after);
      corridors.unshift(corridor);
      const { cost, hops } = after;
      const start = terrain.places.of(terrain.states.start);
      after = corridor.left(start, 0, 0, noOrder) ?? { cost: cost + meeting.atLeast, hops: hops + leastHops };
    }
    if (corridors.length === 1) return corridors[0]!;
    const least = this.#segments.map(({ meeting, leastHops }) => ({ cost: meeting.atLeast, hops: leastHops }));
    return new SegmentsGuide(this.#terrain, corridors, least);
  }

  /** The least that a walk costs in all other segments, for each. */
  get #othersAtLeast(): number[] {
    const least = this.#segments.map(({ meeting }) => meeting.atLeast);
    const all = least.reduce((sum, each) => sum + each, 0);
    return least.map((each) => all - each);
  }

  /** As long as one has no walk, nothing is known of what is wanted from the others. */
  get #next(): Meeting | undefined {
    const open = this.#segments.map(({ meeting }) => meeting).filter(({ reach, most }) => reach < most);
    const first = open.filter(({ metCount }) => metCount === 0);
    return (first.length > 0 ? first : open).reduce<Meeting | undefined>(
      (one, other) => (one && one.work <= other.work ? one : other),
      undefined,
    );
  }
}

/**
 * The terrains of the segments, each of no more hops than the least of the others leaves; none where that is not enough for
 * all. In time order a day ties what comes before to what comes after: so all of it is one segment.
 */
function partsOf(terrain: Terrain): readonly Omit<Segment, "meeting">[] {
  const { question, states, inTimeOrder } = terrain;
  const [first, ...stops] = states.stops;
  if (question.maxHops < stops.length) return [];
  if (inTimeOrder || stops.length === 1) return [{ terrain, leastHops: 0 }];
  const bounds = stops.map((end, index) => [stops[index - 1] ?? first!, end] as const);
  const mostHops = question.maxHops - (stops.length - 1);
  const least = bounds.map((ends) => hopsAtLeast(terrain.between(...ends, mostHops)));
  const spare = question.maxHops - least.reduce((sum, each) => sum + each, 0);
  if (spare < 0) return [];
  return bounds.map((ends, index) => {
    const leastHops = least[index]!;
    return { terrain: terrain.between(...ends, leastHops + spare), leastHops };
  });
}

/** The hops of a shortest walk; Infinity where there is none. */
function hopsAtLeast(terrain: Terrain): number {
  const meeting = new Meeting(terrain.byHops() ?? terrain);
  while (meeting.cheapest > meeting.reach && meeting.reach < meeting.most) meeting.widen();
  return meeting.cheapest / unit;
}
