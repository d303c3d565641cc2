import { Actors, Hubs, idOfActor } from "../world/actors.ts";
import { Random } from "../world/random.ts";
import type { WorldSize } from "../world/size.ts";

export type ActorPair = readonly [from: string, to: string];

/** Endless sequences of pairs of actors, determined by the seed. */
export interface ActorPairs {
  /** Two actors of the centre. */
  readonly random: () => ActorPair;
  /** Two of the ten largest hubs. */
  readonly hubs: () => ActorPair;
  /** One actor of the periphery, one of the centre. */
  readonly far: () => ActorPair;
  /** Two actors of the periphery: most are further apart than a path may be long. */
  readonly farther: () => ActorPair;
  /** One actor of an isolated group, one of the centre: no path connects them. */
  readonly isolated: () => ActorPair;
  /** One actor of the centre, and the largest hub. */
  readonly hubEnd: () => ActorPair;
}

export function actorPairs(size: WorldSize): ActorPairs {
  const random = new Random(size.seed + 1);
  const actors = new Actors(size, random);
  const hubs = new Hubs(size);
  const hub = () => hubs.ofRank(random.below(10));
  const central = () => actors.of("centre");
  const peripheral = () => actors.of("periphery");
  return {
    random: pairs(central, central),
    hubs: pairs(hub, hub),
    far: pairs(peripheral, central),
    farther: pairs(peripheral, peripheral),
    isolated: pairs(() => actors.of("isolated"), central),
    hubEnd: pairs(central, () => hubs.ofRank(0)),
  };
}

function pairs(one: () => number, other: () => number): () => ActorPair {
  const next = (): ActorPair => {
    const [from, to] = [one(), other()];
    return from === to ? next() : [idOfActor(from), idOfActor(to)];
  };
  return next;
}
