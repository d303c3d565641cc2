import type { ActorKind } from "../../src/ontology/actorKinds.ts";
import type { Random } from "./random.ts";
import type { WorldSize } from "./size.ts";

/** Where the centre ends, and where those begin who are tied to nobody but their own small group; as shares of all. */
const [centre, apart] = [0.89, 0.99];
/** The actors of a small group. */
const groupSize = 4;
/** The share of the centre that is well known. */
const known = 0.1;
/** Flattens the head of Zipf's law: several actors are nearly as well known as the first. */
const flat = 2;
/** How far neighbours are apart by their numbers. */
const reach = 300;

export type Part = "centre" | "periphery" | "apart";

/**
 * Who is in a made-up world, and who of them is likely to be tied to whom. Actors are numbers from 0: first the centre,
 * where everybody is tied to somebody well known; then the periphery, where most are tied to their neighbours only; then
 * those apart.
 */
export class Actors {
  readonly count: number;
  readonly firstPeripheral: number;
  readonly firstApart: number;
  readonly #random: Random;
  readonly #hubs: Hubs;

  constructor(size: WorldSize, random: Random) {
    this.count = size.actors;
    this.firstPeripheral = Math.floor(size.actors * centre);
    this.firstApart = Math.floor(size.actors * apart);
    this.#random = random;
    this.#hubs = new Hubs(size);
  }

  /** Well known by Zipf's law: the one of rank *r*, from 0, as often as 1 / (r + 2). */
  wellKnown(): number {
    const rank = flat * ((this.#hubs.count + flat) / flat) ** this.#random.next() - flat;
    return this.#hubs.ofRank(Math.min(Math.floor(rank), this.#hubs.count - 1));
  }

  /** Anybody of a part of the world. */
  of(part: Part): number {
    const [begin, end] = {
      centre: [0, this.firstPeripheral] as const,
      periphery: [this.firstPeripheral, this.firstApart] as const,
      apart: [this.firstApart, this.count] as const,
    }[part];
    return begin + this.#random.below(end - begin);
  }

  /** Somebody near, of the same part of the world. */
  near(actor: number): number {
    if (actor >= this.firstApart) {
      const first = actor - ((actor - this.firstApart) % groupSize);
      return Math.min(first + this.#random.below(groupSize), this.count - 1);
    }
    const [begin, end] =
      actor < this.firstPeripheral ? [0, this.firstPeripheral] : [this.firstPeripheral, this.firstApart];
    const distance = 1 + Math.floor(reach * this.#random.next() ** 3);
    const other = this.#random.chance(0.5) ? actor + distance : actor - distance;
    return Math.min(Math.max(other, begin), end - 1);
  }
}

/** The well known actors of a world, by rank. Their numbers say nothing of it. */
export class Hubs {
  readonly count: number;
  readonly #stride: number;

  constructor({ actors }: WorldSize) {
    this.count = Math.floor(actors * centre * known);
    this.#stride = coprime(this.count, Math.floor(this.count * 0.618));
  }

  ofRank(rank: number): number {
    return ((rank * this.#stride) % this.count) * Math.round(1 / known);
  }
}

/** One in forty is an organization, one in five thousand a state: the rest are persons. */
export function kindOf(actor: number): ActorKind {
  if (actor % 5_000 === 0) return "STATE";
  return actor % 40 === 0 ? "ORGANIZATION" : "PERSON";
}

export function actorId(actor: number): string {
  return `${kindOf(actor).toLowerCase()}:${String(actor).padStart(7, "0")}`;
}

function coprime(count: number, wanted: number): number {
  let stride = Math.max(1, wanted);
  while (divisor(stride, count) !== 1) stride++;
  return stride;
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}
