import { type RelationKind, relationKinds } from "../../src/ontology/relationKinds.ts";
import type { ParticipantRecord, RelationRecord } from "../../src/write/records.ts";
import { Actors, idOfActor } from "./actors.ts";
import { randomDates } from "./dates.ts";
import { Random } from "./random.ts";
import { documentsOfWorld, type WorldSize } from "./size.ts";

const kinds = { MEETING: 0.3, SANCTION: 0.08, STATEMENT: 0.3, AFFILIATION: 0.2, ASSOCIATION: 0.12 };
const modalities = { ASSERTED: 0.94, PLANNED: 0.03, HYPOTHETICAL: 0.015, DENIED: 0.015 };
/** The region in which a relation begins, and, within the centre, what it leads to. */
const regions = { isolated: 0.005, periphery: 0.035, centre: 0.96 };
const targets = { hub: 0.95, near: 0.03, central: 0.02 };
/** This many of the last pairs of actors may get another relation: parallel edges. */
const rememberedPairs = 50_000;

/** Generates all relations of a world, the same for the same seed. */
export function* generateRelations(size: WorldSize): Generator<RelationRecord> {
  const random = new Random(size.seed);
  const actors = new Actors(size, random);
  const documents = documentsOfWorld(size);
  const pairs: (readonly [number, number])[] = [];
  for (let number = 0; number < size.relations; number++) {
    const kind = random.oneOf(kinds);
    const pair = pairs.length > 0 && random.chance(0.1) ? pairs[random.below(pairs.length)]! : randomPair();
    pairs[number % rememberedPairs] = pair;
    yield {
      type: "relation",
      id: `relation:${number}`,
      kind,
      participants: randomParticipants(kind, pair),
      ...randomDates(random, relationKinds[kind].lasting),
      modality: random.oneOf(modalities),
      ...(kind === "ASSOCIATION" && { associationType: "colleagues" }),
      ...(random.chance(0.5) && { confidence: (30 + random.below(71)) / 100 }),
      evidence: randomEvidence(random.chance(0.3) ? 2 : 1),
    };
  }

  function randomPair(): readonly [number, number] {
    if (size.hubShare !== undefined && random.chance(size.hubShare)) {
      const hub = actors.largestHub;
      return [otherThan(hub, () => actors.of("centre")), hub];
    }
    const region = random.oneOf(regions);
    const one = actors.of(region);
    const other = otherThan(one, () => {
      if (region === "isolated" || (region === "periphery" && !random.chance(0.02))) return actors.near(one);
      const target = random.oneOf(targets);
      return target === "near" ? actors.near(one) : target === "hub" ? actors.hub() : actors.of("centre");
    });
    return region === "centre" && random.chance(0.1) ? [otherThan(other, () => actors.hub()), other] : [one, other];
  }

  /** The hub is the target of a statement and the organization of an affiliation, but the issuer of a sanction. */
  function randomParticipants(kind: RelationKind, [one, other]: readonly [number, number]): ParticipantRecord[] {
    if (kind === "MEETING")
      return withGuests([one, other]).map((actor) => ({ actor: idOfActor(actor), role: "PARTICIPANT" }));
    const { fromRoles, toRoles } = relationKinds[kind];
    const [from, to] = kind === "SANCTION" ? [other, one] : [one, other];
    const acting = { actor: idOfActor(from), role: fromRoles[0] };
    // Some statements concern no other actor of the graph.
    if (kind === "STATEMENT" && random.chance(0.02)) return [acting];
    return [acting, { actor: idOfActor(to), role: toRoles[0] }];
  }

  /** Some meetings have up to three participants more. */
  function withGuests(pair: readonly number[]): number[] {
    if (!random.chance(0.04) || pair[0]! >= actors.firstPeripheral) return [...pair];
    const guests = Array.from({ length: 1 + random.below(3) }, () => actors.near(pair[0]!));
    return [...new Set([...pair, ...guests])];
  }

  function randomEvidence(count: number): { document: string; quote: string }[] {
    const first = random.below(documents);
    const numbers = count === 1 ? [first] : [first, otherThan(first, () => random.below(documents))];
    return numbers.map((number) => ({ document: idOfDocument(number), quote: `It is said in report ${number}.` }));
  }
}

export function idOfDocument(number: number): string {
  return `document:${String(number).padStart(7, "0")}`;
}

/** Draws until the number differs from `one`; gives up after a hundred draws. */
function otherThan(one: number, draw: () => number): number {
  for (let attempts = 0; attempts < 100; attempts++) {
    const other = draw();
    if (other !== one) return other;
  }
  return one === 0 ? 1 : one - 1;
}
