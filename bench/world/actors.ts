import type { ActorKind } from "../../src/ontology/actorKinds.ts";
import type { Random } from "./random.ts";
import type { WorldSize } from "./size.ts";

/** The shares of all actors at which the centre and the periphery end; the rest is isolated. */
const [endOfCentre, endOfPeriphery] = [0.89, 0.99];
/** The actors of an isolated group. */
const groupSize = 4;
/** The share of the centre that are hubs. */
const hubShare = 0.1;
/** Flattens the head of Zipf's law: the first few hubs are of similar size. */
const flatness = 2;
/** The largest distance between the numbers of neighbours. */
const maxDistance = 300;

export type Region = "centre" | "periphery" | "isolated";

/**
 * The actors of a generated world, numbered from 0: first the centre, where everyone is tied to some hub; then the
 * periphery, where most are tied only to their neighbours; then isolated groups, which are tied to no one else.
 */
export class Actors {
  readonly count: number;
  readonly firstPeripheral: number;
  readonly firstIsolated: number;
  readonly #random: Random;
  readonly #hubs: Hubs;

  constructor(size: WorldSize, random: Random) {
    this.count = size.actors;
    this.firstPeripheral = Math.floor(size.actors * endOfCentre);
    this.firstIsolated = Math.floor(size.actors * endOfPeriphery);
    this.#random = random;
    this.#hubs = new Hubs(size);
  }

  get largestHub(): number {
    return this.#hubs.ofRank(0);
  }

  /** A random hub by Zipf's law: the hub of rank *r*, from 0, with a probability proportional to 1 / (r + 2). */
  hub(): number {
    const rank = flatness * ((this.#hubs.count + flatness) / flatness) ** this.#random.next() - flatness;
    return this.#hubs.ofRank(Math.min(Math.floor(rank), this.#hubs.count - 1));
  }

  /** A random actor of a region. */
  of(region: Region): number {
    const [begin, end] = {
      centre: [0, this.firstPeripheral] as const,
      periphery: [this.firstPeripheral, this.firstIsolated] as const,
      isolated: [this.firstIsolated, this.count] as const,
    }[region];
    return begin + this.#random.below(end - begin);
  }

  /** A random neighbour: an actor of the same region with a number close by, or of the same isolated group. */
  near(actor: number): number {
    if (actor >= this.firstIsolated) {
      const first = actor - ((actor - this.firstIsolated) % groupSize);
      return Math.min(first + this.#random.below(groupSize), this.count - 1);
    }
    const [begin, end] =
      actor < this.firstPeripheral ? [0, this.firstPeripheral] : [this.firstPeripheral, this.firstIsolated];
    const distance = 1 + Math.floor(maxDistance * this.#random.next() ** 3);
    const other = this.#random.chance(0.5) ? actor + distance : actor - distance;
    return Math.min(Math.max(other, begin), end - 1);
  }
}

/** The hubs of a world by rank. Their numbers are spread over the centre, so that rank and number are unrelated. */
export class Hubs {
  readonly count: number;
  readonly #stride: number;

  constructor({ actors }: WorldSize) {
    this.count = Math.floor(actors * endOfCentre * hubShare);
    this.#stride = coprimeFrom(Math.max(1, Math.floor(this.count * 0.618)), this.count);
  }

  ofRank(rank: number): number {
    return ((rank * this.#stride) % this.count) * Math.round(1 / hubShare);
  }
}

/** One in 5,000 is a state, one in 40 an organization; the others are persons. */
export function kindOf(actor: number): ActorKind {
  if (actor % 5_000 === 0) return "STATE";
  return actor % 40 === 0 ? "ORGANIZATION" : "PERSON";
}

export function idOfActor(actor: number): string {
  return `${kindOf(actor).toLowerCase()}:${String(actor).padStart(7, "0")}`;
}

/** The first number from `start` on that has no divisor in common with `other`. */
function coprimeFrom(start: number, other: number): number {
  let number = start;
  while (greatestCommonDivisor(number, other) !== 1) number++;
  return number;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
