import fc from "fast-check";
import { modalities } from "../../../src/ontology/modalities.ts";
import type { RelationRecord } from "../../../src/write/records.ts";
import { window } from "./windows.ts";

/** Ids with characters that queries, cursors and keys use as delimiters, and in several scripts. */
export const actorIds = ["a", "b'\"q", "c:1-2", "d@2", "Éa", "ж", "ج\\n", "🛳 h"] as const;
export const documentIds = ["doc", "doc@1", "doc 'x'", "وثيقة"] as const;

const actor = fc.constantFrom(...actorIds);
const day = fc
  .tuple(fc.integer({ min: 2010, max: 2013 }), fc.constantFrom("01", "02", "06"), fc.constantFrom("01", "28", "15"))
  .map((parts) => parts.map(String));
export const partialDate = fc
  .tuple(day, fc.integer({ min: 1, max: 3 }))
  .map(([parts, precision]) => parts.slice(0, precision).join("-"));

const sideOf = (role: RelationRecord["participants"][number]["role"], minLength: number, maxLength: number) =>
  fc.uniqueArray(actor, { minLength, maxLength }).map((ids) => ids.map((id) => ({ actor: id, role })));
const sides = (...roles: Parameters<typeof sideOf>[]) =>
  fc
    .tuple(...roles.map((role) => sideOf(...role)))
    .map((found) => ({ participants: found.flat() }))
    .filter(({ participants }) => participants.length > 0);

/** The participants and roles of each kind. */
const kinds = {
  MEETING: sides(["PARTICIPANT", 1, 5]),
  SANCTION: sides(["ISSUER", 0, 2], ["TARGET", 0, 3]),
  STATEMENT: sides(["SPEAKER", 0, 2], ["SUBJECT", 0, 2]),
  AFFILIATION: sides(["MEMBER", 1, 1], ["BODY", 1, 1]),
  ASSOCIATION: fc
    .tuple(sides(["FROM", 1, 1], ["TO", 1, 1]), fc.boolean())
    .map(([ends, directed]) => ({ ...ends, directed, associationType: "family" })),
};

const evidence = fc.uniqueArray(
  fc.record({ slot: fc.nat(2), document: fc.constantFrom(...documentIds), quote: fc.constantFrom("one", "two") }),
  { maxLength: 3, selector: ({ slot }) => slot },
);

const content = fc
  .record({
    date: fc.option(partialDate, { nil: undefined, freq: 5 }),
    endDate: fc.option(partialDate, { nil: undefined, freq: 2 }),
    endedBy: fc.option(
      day.map((parts) => parts.join("-")),
      { nil: undefined, freq: 1 },
    ),
    confidence: fc.option(fc.constantFrom(0, 0.25, 0.5, 1), { nil: undefined }),
    evidence,
  })
  .filter(({ date, endDate, endedBy }) => {
    const { first, last } = window({ kind: "MEETING", date, endDate, endedBy });
    return first <= last;
  });

/** The states of one relation in four steps: its content, its retraction or nothing. */
export const lifecycles = fc.constantFrom(...keysOf(kinds)).chain((kind) => {
  const state = fc.tuple(kinds[kind], content).map(([who, what]) => ({ ...who, ...what }));
  const later = fc.oneof({ weight: 3, arbitrary: fc.constant("nothing") }, fc.constant("retract"), state);
  return fc.record({
    kind: fc.constant(kind),
    modality: fc.oneof(
      { weight: 4, arbitrary: fc.constant("ASSERTED" as const) },
      fc.constantFrom(...keysOf(modalities)),
    ),
    stages: fc.tuple(fc.oneof({ weight: 4, arbitrary: state }, fc.constant("nothing")), later, later, later),
  });
});

export type Lifecycle = typeof lifecycles extends fc.Arbitrary<infer RelationState> ? RelationState : never;

function keysOf<Key extends string>(object: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(object) as Key[];
}
