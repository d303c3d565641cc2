import fc from "fast-check";
import { modalities } from "../../../src/ontology/modalities.ts";
import { relationKinds } from "../../../src/ontology/relationKinds.ts";
import type { Where } from "./conditions.ts";
import { actorIds, documentIds, partialDate } from "./lifecycles.ts";
import type { NetworkArgs } from "./networks.ts";
import type { PathArgs, PathConditions } from "./paths.ts";
import { type Bucket, widths } from "./timelines.ts";
import { firstOf, lastOf } from "./windows.ts";

/** The queries on a world: the same conditions for every list, and additional conditions for paths. */
export interface TestQuery {
  readonly where: Where;
  readonly actor: string;
  /** The page size. */
  readonly first: number;
  readonly network: NetworkArgs;
  readonly timeline: { readonly actors?: readonly string[] | undefined; readonly bucket: Bucket };
  readonly path: PathArgs;
}

/**
 * A query on the current graph or as of a step, or just before it; the times of steps are known once the world is
 * loaded.
 */
export interface QueryTemplate extends TestQuery {
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

/** Which conditions a query has, and whether it has `knownAt`. */
const shapes = fc
  .record({ given: fc.subarray(keysOf(conditions), { maxLength: 3 }), historical: fc.boolean() })
  .filter(({ given }) => !given.includes("at") || !(given.includes("since") || given.includes("until")));

/**
 * Queries of a few shapes only, because Neo4j plans each new shape, which takes longer than running it. Another seed
 * gives other shapes.
 */
export function queryTemplates(seed: number, shapeCount: number): fc.Arbitrary<QueryTemplate> {
  return fc.constantFrom(...fc.sample(shapes, { seed, numRuns: shapeCount })).chain(({ given, historical }) =>
    fc.record({
      where: whereOf(given),
      asOf: historical ? fc.record({ step: fc.nat(7), before: fc.nat(1) }) : fc.constant(null),
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

/** The query with `knownAt`, in a world whose steps were applied at these times. */
export function resolveKnownAt({ asOf, ...query }: QueryTemplate, times: readonly number[]): TestQuery {
  if (asOf === null) return query;
  const knownAt = new Date(times[asOf.step % times.length]! - asOf.before).toISOString();
  const { where, path } = query;
  return { ...query, where: { ...where, knownAt }, path: { ...path, where: { ...path.where, knownAt } } };
}
