import { Actors, actorId, Hubs } from "../world/actors.ts";
import { Random } from "../world/random.ts";
import type { WorldSize } from "../world/size.ts";

export type Pair = readonly [from: string, to: string];

/** Pairs of ends, without end: which ones, the seed decides. */
export interface Pairs {
  /** Two of the centre. */
  readonly random: () => Pair;
  /** Two of the ten best known. */
  readonly hubs: () => Pair;
  /** One of the periphery, one of the centre. */
  readonly far: () => Pair;
  /** Two of the periphery: most are further apart than any question goes. */
  readonly farther: () => Pair;
  /** One of a small group apart, one of the centre: nothing ties them. */
  readonly apart: () => Pair;
  /** One of the centre, and the best known of all. */
  readonly hubEnd: () => Pair;
}

export function pairsOf(size: WorldSize): Pairs {
  const random = new Random(size.seed + 1);
  const actors = new Actors(size, random);
  const hubs = new Hubs(size);
  const hub = () => hubs.ofRank(random.below(10));
  const central = () => actors.of("centre");
  const peripheral = () => actors.of("periphery");
  return {
    random: pair(central, central),
    hubs: pair(hub, hub),
    far: pair(peripheral, central),
    farther: pair(peripheral, peripheral),
    apart: pair(() => actors.of("apart"), central),
    hubEnd: pair(central, () => hubs.ofRank(0)),
  };
}

function pair(one: () => number, other: () => number): () => Pair {
  return () => {
    const [from, to] = [one(), other()];
    return from === to ? pair(one, other)() : [actorId(from), actorId(to)];
  };
}
