import fc from "fast-check";
import { modalities } from "../../../src/ontology/modalities.ts";
import { type RelationKind, type RelationKindEntry, relationKinds } from "../../../src/ontology/relationKinds.ts";
import type { Role } from "../../../src/ontology/roles.ts";
import type { EvidenceRecord, RelationRecord } from "../../../src/write/records.ts";
import { window } from "../lists/windows.ts";
import type { Step } from "../lists/world.ts";

/** A graph as its actors and the writes that build it. */
export interface Multigraph {
  readonly actorIds: readonly string[];
  readonly steps: readonly Step[];
}

/** Ids in arbitrary order. `<` sorts ﷲ after 🛳, code point order before it. */
const pool = ["m", "Éa", "ж", "b'\"q", "🛳 h", "ج\\n", "c:1-2", "ﷲ", "a"] as const;
export const documentIds = ["doc", "doc@1", "doc 'x'", "وثيقة"] as const;
/** With numbers that no binary fraction equals, as 32-bit or 64-bit floats. */
export const confidences = [0, 0.25, 0.3, 0.5, 0.9, 1] as const;

/** Mostly dates within a few years, so that windows overlap; some far away. */
export const partialDate = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.constantFrom("2010", "2011", "2012", "2013"),
        fc.constantFrom("01", "02", "06"),
        fc.constantFrom("01", "15", "28"),
        fc.constantFrom(1, 2, 3, 3),
      )
      .map(([year, month, day, precision]) => [year, month, day].slice(0, precision).join("-")),
  },
  fc.constantFrom("0001", "1969-12-31", "9999-12-31"),
);

const place = fc.nat(pool.length - 1);
const side = (minLength: number, maxLength: number) => fc.uniqueArray(place, { minLength, maxLength });

/** The participants as indexes modulo the number of actors: in a small graph two indexes may be the same actor. */
interface Sides {
  readonly kind: RelationRecord["kind"];
  readonly acting: readonly number[];
  readonly acted: readonly number[];
  readonly directed?: boolean;
}

const sides: fc.Arbitrary<Sides> = fc.oneof(
  fc.record({
    kind: fc.constant("MEETING" as const),
    acting: fc.oneof({ weight: 5, arbitrary: side(2, 2) }, side(1, 5)),
    acted: fc.constant([]),
  }),
  fc.record({
    kind: fc.constantFrom("SANCTION" as const, "STATEMENT" as const),
    acting: fc.oneof({ weight: 4, arbitrary: side(1, 1) }, side(0, 3)),
    acted: fc.oneof({ weight: 4, arbitrary: side(1, 1) }, side(1, 2)),
  }),
  fc.record({ kind: fc.constant("AFFILIATION" as const), acting: side(1, 1), acted: side(1, 1) }),
  fc.record({
    kind: fc.constant("ASSOCIATION" as const),
    acting: side(1, 1),
    acted: side(1, 1),
    directed: fc.boolean(),
  }),
);

const evidence = fc.uniqueArray(fc.record({ slot: fc.nat(4), document: fc.constantFrom(...documentIds) }), {
  maxLength: 3,
  selector: ({ slot }) => slot,
});

const content = fc
  .record({
    date: fc.option(partialDate, { nil: undefined, freq: 5 }),
    endDate: fc.option(partialDate, { nil: undefined, freq: 2 }),
    confidence: fc.option(fc.constantFrom(...confidences), { nil: undefined, freq: 3 }),
  })
  .filter(({ date, endDate }) => {
    const { first, last } = window({ kind: "MEETING", date, endDate });
    return first <= last;
  });

/** What happens to one relation in each of four steps: it is written, gets more evidence, is retracted, or nothing. */
const relationHistory = fc.record({
  sides,
  modality: fc.oneof(
    { weight: 5, arbitrary: fc.constant("ASSERTED" as const) },
    fc.constantFrom(...(Object.keys(modalities) as (keyof typeof modalities)[])),
  ),
  contents: fc.tuple(...[0, 1, 2, 3].map(() => fc.record({ content, evidence }))),
  actions: fc.oneof(
    { weight: 5, arbitrary: fc.constant(["content", "", "", ""] as const) },
    fc.tuple(...[0, 1, 2, 3].map(() => fc.constantFrom("", "content", "evidence", "retract"))),
  ),
});
type RelationHistory = typeof relationHistory extends fc.Arbitrary<infer Generated> ? Generated : never;

/** Up to thirty relations, usually enough for several paths. */
const many = (minLength: number) => fc.array(relationHistory, { minLength, maxLength: 30, size: "max" });

/** Two to nine actors and up to thirty relations between them. */
export const multigraphs: fc.Arbitrary<Multigraph> = fc
  .record({
    size: fc.integer({ min: 2, max: pool.length }),
    histories: fc.oneof({ weight: 3, arbitrary: many(15) }, many(0)),
  })
  .map(({ size, histories }) => {
    const actorIds = pool.slice(0, size);
    return { actorIds, steps: [0, 1, 2, 3].flatMap((step) => stepsOf(histories, actorIds, step)) };
  });

function stepsOf(histories: readonly RelationHistory[], actorIds: readonly string[], step: number): Step[] {
  const current = histories.map((each, index) => ({ ...each, id: `r${index}`, now: each.actions[step] }));
  const retract = current.filter(({ now }) => now === "retract").map(({ id }) => id);
  const write = current
    .filter(({ now }) => now === "content" || now === "evidence")
    .map((each) => recordOf(each.id, each, actorIds, step));
  return [...(retract.length > 0 ? [{ retract }] : []), ...(write.length > 0 ? [{ write }] : [])];
}

/** More evidence is written together with the latest content. */
function recordOf(
  id: string,
  { sides, modality, contents, actions }: RelationHistory,
  actorIds: readonly string[],
  step: number,
) {
  const last = actions.slice(0, step + 1).lastIndexOf("content");
  const participants = participantsOf(sides, actorIds);
  const pieces = contents[step]!.evidence.map(
    ({ slot, document }): EvidenceRecord => ({ id: `${id}/${slot}`, document, quote: "one" }),
  );
  const { directed, kind } = sides;
  return {
    ...{
      type: "relation",
      id,
      kind,
      modality,
      participants,
      ...contents[Math.max(last, 0)]!.content,
      evidence: pieces,
    },
    ...(kind === "ASSOCIATION" && { directed: directed ?? true, associationType: "family" }),
  } as RelationRecord;
}

/** One role for each side; both sides of an undirected kind have the same. */
function rolesOf(kind: RelationKind): readonly [Role, Role] {
  const { fromRoles, toRoles }: RelationKindEntry = relationKinds[kind];
  return [fromRoles[0]!, toRoles[0] ?? fromRoles[0]!];
}

function participantsOf({ kind, acting, acted }: Sides, actorIds: readonly string[]): RelationRecord["participants"] {
  const named = (places: readonly number[]) => [...new Set(places.map((each) => actorIds[each % actorIds.length]!))];
  return [
    ...named(acting).map((actor) => ({ actor, role: rolesOf(kind)[0] })),
    ...named(acted).map((actor) => ({ actor, role: rolesOf(kind)[1] })),
  ];
}
