import { type RelationKind, relationKinds } from "../../src/ontology/relationKinds.ts";
import type { ParticipantRecord, RelationRecord } from "../../src/write/records.ts";
import { Actors, actorId } from "./actors.ts";
import { datesOf } from "./dates.ts";
import { Random } from "./random.ts";
import { documentsOf, type WorldSize } from "./size.ts";

const kinds = { MEETING: 0.3, SANCTION: 0.08, STATEMENT: 0.3, AFFILIATION: 0.2, ASSOCIATION: 0.12 };
const modalities = { ASSERTED: 0.94, PLANNED: 0.03, HYPOTHETICAL: 0.015, DENIED: 0.015 };
/** Where in the world a tie begins, and in the centre, whom it goes to. */
const parts = { apart: 0.005, periphery: 0.035, centre: 0.96 };
const ties = { wellKnown: 0.95, near: 0.03, central: 0.02 };
/** So many of the last pairs may meet again: parallel relations. */
const remembered = 50_000;

/** All relations of a made-up world, one after the other; the same for the same seed. */
export function* relationsOf(size: WorldSize): Generator<RelationRecord> {
  const random = new Random(size.seed);
  const actors = new Actors(size, random);
  const documents = documentsOf(size);
  const pairs: (readonly [number, number])[] = [];
  for (let number = 0; number < size.relations; number++) {
    const kind = random.oneOf(kinds);
    const pair = pairs.length > 0 && random.chance(0.1) ? pairs[random.below(pairs.length)]! : pairOf();
    pairs[number % remembered] = pair;
    yield {
      type: "relation",
      id: `relation:${number}`,
      kind,
      participants: participantsOf(kind, pair),
      ...datesOf(random, relationKinds[kind].lasting),
      modality: random.oneOf(modalities),
      ...(kind === "ASSOCIATION" && { associationType: "colleagues" }),
      ...(random.chance(0.5) && { confidence: (30 + random.below(71)) / 100 }),
      evidence: evidenceOf(random.chance(0.3) ? 2 : 1),
    };
  }

  function pairOf(): readonly [number, number] {
    const part = random.oneOf(parts);
    const one = actors.of(part);
    const other = otherThan(one, () => {
      if (part === "apart" || (part === "periphery" && !random.chance(0.02))) return actors.near(one);
      const tie = random.oneOf(ties);
      return tie === "near" ? actors.near(one) : tie === "wellKnown" ? actors.wellKnown() : actors.of("centre");
    });
    return part === "centre" && random.chance(0.1) ? [otherThan(other, () => actors.wellKnown()), other] : [one, other];
  }

  /** The better known one is the target, the subject, the body; but it issues the sanctions. */
  function participantsOf(kind: RelationKind, [one, other]: readonly [number, number]): ParticipantRecord[] {
    if (kind === "MEETING")
      return guests([one, other]).map((actor) => ({ actor: actorId(actor), role: "PARTICIPANT" }));
    const { fromRoles, toRoles } = relationKinds[kind];
    const [from, to] = kind === "SANCTION" ? [other, one] : [one, other];
    const acting = { actor: actorId(from), role: fromRoles[0] };
    // A statement about nobody in the graph.
    if (kind === "STATEMENT" && random.chance(0.02)) return [acting];
    return [acting, { actor: actorId(to), role: toRoles[0] }];
  }

  function guests(pair: readonly number[]): number[] {
    if (!random.chance(0.04) || pair[0]! >= actors.firstPeripheral) return [...pair];
    const more = Array.from({ length: 1 + random.below(3) }, () => actors.near(pair[0]!));
    return [...new Set([...pair, ...more])];
  }

  function evidenceOf(count: number): { document: string }[] {
    const first = random.below(documents);
    const numbers = count === 1 ? [first] : [first, otherThan(first, () => random.below(documents))];
    return numbers.map((number) => ({ document: documentId(number) }));
  }
}

export function documentId(number: number): string {
  return `document:${String(number).padStart(7, "0")}`;
}

/** A draw that differs, as long as there is anything else to draw. */
function otherThan(one: number, draw: () => number): number {
  for (let tries = 0; tries < 100; tries++) {
    const other = draw();
    if (other !== one) return other;
  }
  return one === 0 ? 1 : one - 1;
}
