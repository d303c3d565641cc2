import type { ActorKind } from "../../src/ontology/actorKinds.ts";
import type { Random } from "./random.ts";
import type { WorldSize } from "./size.ts";

/** One in a hundred actors knows but a handful of others, who know nobody else. */
const apart = 0.01;
/** The actors of a small group. */
const groupSize = 4;
/** Neighbours by number: colleagues, a region. */
const reach = 300;

/** Who is in a made-up world, and who of them is likely to be tied to whom. Actors are numbers from 0. */
export class Actors {
  readonly count: number;
  /** Those from here on are apart, in small groups. */
  readonly firstApart: number;
  readonly #random: Random;
  readonly #stride: number;

  constructor({ actors }: WorldSize, random: Random) {
    this.count = actors;
    this.firstApart = Math.floor(actors * (1 - apart));
    this.#random = random;
    this.#stride = coprime(this.firstApart, Math.floor(this.firstApart * 0.618));
  }

  /** Well known by Zipf's law: the one of rank *r*, from 0, as often as 1 / (r + 1). */
  wellKnown(): number {
    const { firstApart } = this;
    const rank = (firstApart + 1) ** this.#random.next() - 1;
    return this.#ofRank(Math.min(Math.floor(rank), firstApart - 1));
  }

  /** Anybody who is not apart. */
  anybody(): number {
    return this.#random.below(this.firstApart);
  }

  /** Somebody near: of the same region, or of the same small group. */
  near(actor: number): number {
    if (actor >= this.firstApart) {
      const first = actor - ((actor - this.firstApart) % groupSize);
      return Math.min(first + this.#random.below(groupSize), this.count - 1);
    }
    const distance = 1 + Math.floor(reach * this.#random.next() ** 3);
    const other = this.#random.chance(0.5) ? actor + distance : actor - distance;
    return (other + this.firstApart) % this.firstApart;
  }

  /** One of those apart. */
  somebodyApart(): number {
    return this.firstApart + this.#random.below(this.count - this.firstApart);
  }

  /** The best known are states and organizations, as in the news. Their places among the numbers say nothing of it. */
  #ofRank(rank: number): number {
    // Within 2 ** 53 for any size that fits a machine.
    return (rank * this.#stride) % this.firstApart;
  }
}

/** The hubs of a world: its best known actors, the first first. */
export function hubsOf(size: WorldSize, howMany: number): number[] {
  const count = Math.floor(size.actors * (1 - apart));
  const stride = coprime(count, Math.floor(count * 0.618));
  return Array.from({ length: howMany }, (_, rank) => (rank * stride) % count);
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
