import fc from "fast-check";
import { modalities } from "../../../src/ontology/modalities.ts";
import { relationKinds } from "../../../src/ontology/relationKinds.ts";
import type { Where } from "./conditions.ts";
import type { NetworkArgs } from "./networks.ts";
import type { PathArgs, PathConditions } from "./paths.ts";
import { actorIds, documentIds, partialDate } from "./stories.ts";
import { type Bucket, widths } from "./timelines.ts";
import { firstOf, lastOf } from "./windows.ts";

/** What is asked of a world: the same conditions of every list, and paths under these and some of their own. */
export interface Question {
  readonly where: Where;
  readonly actor: string;
  /** Of pages. */
  readonly first: number;
  readonly network: NetworkArgs;
  readonly timeline: { readonly actors?: readonly string[] | undefined; readonly bucket: Bucket };
  readonly path: PathArgs;
}

/** A question of now; or of then, whose moment is named when the world is there: that of a step, or just before it. */
export interface OpenQuestion extends Question {
  readonly asOf: { readonly step: number; readonly before: number } | null;
}

const actor = fc.constantFrom(...actorIds);
const someOf = <Item>(items: readonly Item[], minLength = 0) =>
  fc.array(fc.constantFrom(...items), { minLength, maxLength: 3 });
const rarely = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const keysOf = <Key extends string>(object: Readonly<Record<Key, unknown>>) => Object.keys(object) as Key[];

const conditions = {
  kinds: someOf(keysOf(relationKinds)),
  modalities: someOf(keysOf(modalities), 1),
  undated: fc.boolean(),
  minSources: fc.integer({ min: 0, max: 2 }),
  minConfidence: fc.constantFrom(0, 0.3, 0.5, 1),
  documents: someOf(documentIds),
  since: partialDate,
  until: partialDate,
  at: partialDate,
  with: someOf(actorIds),
};
type Condition = keyof typeof conditions;

/** Which conditions a question has, and whether it is of then. */
const forms = fc
  .record({ given: fc.subarray(keysOf(conditions), { maxLength: 3 }), ofThen: fc.boolean() })
  .filter(({ given }) => !given.includes("at") || !(given.includes("since") || given.includes("until")));

/** In a few forms only: Neo4j plans each anew, which takes longer than to answer it. Another seed has other forms. */
export function questionsOf(seed: number, differentForms: number): fc.Arbitrary<OpenQuestion> {
  return fc.constantFrom(...fc.sample(forms, { seed, numRuns: differentForms })).chain(({ given, ofThen }) =>
    fc.record({
      where: whereOf(given),
      asOf: ofThen ? fc.record({ step: fc.nat(7), before: fc.nat(1) }) : fc.constant(null),
      actor,
      first: fc.integer({ min: 1, max: 9 }),
      network,
      timeline: fc.record({ actors: rarely(someOf(actorIds)), bucket: fc.constantFrom(...keysOf(widths)) }),
      path: pathUnder(whereOf(given.filter((condition) => condition !== "with"))),
    }),
  );
}

function whereOf(given: readonly Condition[]): fc.Arbitrary<Where> {
  const values = Object.fromEntries(given.map((condition) => [condition, conditions[condition]]));
  return (fc.record(values) as fc.Arbitrary<Where>).filter(
    ({ since, until }) => since === undefined || until === undefined || firstOf(since) <= lastOf(until),
  );
}

const network = fc
  .record({
    around: someOf(actorIds, 1),
    depth: fc.nat(3),
    firstPerActor: fc.constantFrom(1, 2, 3, 100),
    maxActors: fc.constantFrom(1, 2, 3, 5, 7, 2000),
  })
  .filter(({ around, maxActors }) => new Set(around).size <= maxActors);

function pathUnder(shared: fc.Arbitrary<PathConditions>): fc.Arbitrary<PathArgs> {
  const own = fc.record(
    {
      direction: fc.constantFrom("ANY" as const, "FORWARD" as const),
      maxDegree: fc.integer({ min: 1, max: 6 }),
      via: fc.uniqueArray(actor, { minLength: 1, maxLength: 2 }),
      avoid: someOf(actorIds),
    },
    { requiredKeys: [] },
  );
  return fc
    .tuple(fc.record({ from: actor, to: actor, maxHops: fc.constantFrom(1, 2, 3, 4, 6, 10) }), shared, own)
    .filter(
      ([{ from, to, maxHops }, , { via = [], avoid = [] }]) =>
        via.length < maxHops && isFree(via, [from, to]) && isFree(avoid, [from, to, ...via]),
    )
    .map(([ends, where, more]) => ({ ...ends, where: { ...where, ...more } }));
}

function isFree(ids: readonly string[], named: readonly string[]): boolean {
  return !ids.some((id) => named.includes(id));
}

/** The question with the moment that it means in a world whose steps were taken at these moments. */
export function askedAt({ asOf, ...question }: OpenQuestion, moments: readonly number[]): Question {
  if (asOf === null) return question;
  const knownAt = new Date(moments[asOf.step % moments.length]! - asOf.before).toISOString();
  const { where, path } = question;
  return { ...question, where: { ...where, knownAt }, path: { ...path, where: { ...path.where, knownAt } } };
}
