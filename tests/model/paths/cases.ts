import fc from "fast-check";
import { modalities } from "../../../src/ontology/modalities.ts";
import { relationKinds } from "../../../src/ontology/relationKinds.ts";
import { type PathConditions, type PathQuery, pathRanks } from "../../../src/pathfinding/search/pathQuery.ts";
import { confidences, documentIds, type Multigraph, multigraphs, partialDate } from "./multigraphs.ts";
import { daysOf, moments } from "./rowsOf.ts";

const keysOf = <Key extends string>(object: Readonly<Record<Key, unknown>>) => Object.keys(object) as Key[];
const most = <Item>(items: readonly Item[]) => fc.subarray([...items], { minLength: Math.ceil(items.length / 2) });
const places = (maxLength: number) => fc.uniqueArray(fc.nat(8), { maxLength });

/**
 * A value for every condition: actors by index, ranges unordered. Lenient values come first, because cases shrink towards
 * these.
 */
const values = fc.record({
  kinds: fc.oneof({ weight: 3, arbitrary: most(keysOf(relationKinds)) }, fc.subarray(keysOf(relationKinds))),
  modalities: most(keysOf(modalities)),
  since: partialDate,
  until: partialDate,
  at: partialDate,
  undated: fc.boolean(),
  knownAt: fc.tuple(fc.constantFrom(...moments), fc.constantFrom(0, 1, -1)).map(([moment, more]) => moment + more),
  minSources: fc.integer({ min: 0, max: 3 }),
  minConfidence: fc.constantFrom(...confidences),
  documents: fc.oneof({ weight: 3, arbitrary: most(documentIds) }, fc.subarray([...documentIds])),
  direction: fc.constantFrom("FORWARD" as const, "ANY" as const),
  avoid: places(2),
  via: places(2),
  maxDegree: fc.integer({ min: 1, max: 8 }),
  inTimeOrder: fc.constant(true),
});
type Condition = keyof PathConditions;
type Values = typeof values extends fc.Arbitrary<infer Each> ? Each : never;
const names: readonly Condition[] = [
  ...["kinds", "modalities", "since", "until", "at", "undated", "knownAt", "minSources", "minConfidence"],
  ...["documents", "direction", "avoid", "via", "maxDegree", "inTimeOrder"],
] as Condition[];
const given = fc.oneof(
  { weight: 3, arbitrary: fc.shuffledSubarray([...names], { maxLength: 2 }) },
  { weight: 2, arbitrary: fc.shuffledSubarray([...names], { maxLength: 6 }) },
  fc.constant<Condition[]>(["inTimeOrder"]),
);

/** A small multigraph and a query about it. */
export interface Case {
  readonly graph: Multigraph;
  readonly query: PathQuery;
}

export const cases: fc.Arbitrary<Case> = fc
  .record({
    graph: multigraphs,
    ends: fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 8 }), fc.integer({ max: 30, min: 0 })),
    first: fc.constantFrom(5, 1, 2, 20, 100),
    maxHops: fc.constantFrom(6, 1, 2, 3, 4, 10),
    rankBy: fc.constantFrom(...pathRanks),
    today: fc.constantFrom(daysOf("2013-07-01")[0], daysOf("2011-06-15")[0]),
    given,
    values,
  })
  .map(({ graph, ends: [start, apart, same], given, values, ...rest }) => {
    const idAt = (place: number) => graph.actorIds[place % graph.actorIds.length]!;
    const from = idAt(start);
    // In one case of thirty both ends are the same actor.
    const to = same === 30 ? from : idAt(start + 1 + (apart % (graph.actorIds.length - 1)));
    const where = whereOf(given, values, { from, to, maxHops: rest.maxHops, idAt });
    return { graph, query: { from, to, ...rest, where } };
  });

interface Route {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly idAt: (place: number) => string;
}

/** The selected conditions in their order, without combinations that the server rejects. */
function whereOf(given: readonly Condition[], values: Values, { from, to, maxHops, idAt }: Route): PathConditions {
  const inner = (ids: readonly number[], taken: readonly string[]) =>
    [...new Set(ids.map(idAt))].filter((id) => !taken.includes(id));
  const via = given.includes("via") ? inner(values.via, [from, to]).slice(0, maxHops - 1) : [];
  const [since] = daysOf(values.since);
  const [, until] = daysOf(values.until);
  const swapped = given.includes("since") && given.includes("until") && since > until;
  const found = {
    ...values,
    via,
    avoid: inner(values.avoid, [from, to, ...via]),
    since: swapped ? until : since,
    until: swapped ? since : until,
    at: daysOf(values.at),
  };
  const ranged = given.includes("since") || given.includes("until");
  return Object.fromEntries(
    given.filter((name) => !(name === "at" && ranged)).map((name) => [name, found[name]]),
  ) as PathConditions;
}
