import fc from "fast-check";
import { expect } from "vitest";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import type { RelationRecord } from "../../../src/write/records.ts";
import { retractRelations } from "../../../src/write/retractRelations.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { type Ask, dataOf } from "../../helpers/ask.ts";
import { person } from "../../write/records.ts";
import type { Where } from "./conditions.ts";

// The lists of an actor with hundreds of relations take other ways through the indexes than those of small worlds. The oracle
// is the list of the whole graph, which the other model test compares with records.

/** Everyone meets the hub; the double is merged into it. */
export const [hub, double] = ["w:hub", "w:double"] as const;
const others = Array.from({ length: 12 }, (_, number) => `w:${number}`);
export const relationCount = 600;

const other = fc.constantFrom(...others);
const sides = {
  // The hub is the last of up to six: most of these meetings are led by an edge between two others.
  MEETING: fc
    .tuple(fc.uniqueArray(other, { minLength: 1, maxLength: 5 }), fc.boolean())
    .map(([met, withHub]) =>
      [...met, ...(withHub ? [hub] : [])].map((actor) => ({ actor, role: "PARTICIPANT" as const })),
    ),
  STATEMENT: fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(hub, ...others), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(hub, double),
    )
    .map(([speakers, subject]) => [
      ...speakers.map((actor) => ({ actor, role: "SPEAKER" as const })),
      { actor: subject, role: "SUBJECT" as const },
    ]),
  SANCTION: fc
    .uniqueArray(fc.constantFrom(hub, double, ...others), { minLength: 1, maxLength: 3 })
    .map((targets) => [
      { actor: "w:0", role: "ISSUER" as const },
      ...targets.filter((actor) => actor !== "w:0").map((actor) => ({ actor, role: "TARGET" as const })),
    ]),
  AFFILIATION: other.map((actor) => [
    { actor, role: "MEMBER" as const },
    { actor: hub, role: "BODY" as const },
  ]),
};
const kinds = fc.constantFrom(
  "MEETING" as const,
  "MEETING" as const,
  "STATEMENT" as const,
  "SANCTION" as const,
  "AFFILIATION" as const,
);
const content = kinds.chain((kind) =>
  fc.record({
    type: fc.constant("relation" as const),
    kind: fc.constant(kind),
    participants: sides[kind],
    date: fc.option(fc.integer({ min: 1980, max: 2020 }).map(String), { nil: undefined, freq: 6 }),
    confidence: fc.option(fc.constantFrom(0.2, 0.9), { nil: undefined }),
    modality: fc.constantFrom("ASSERTED" as const, "ASSERTED" as const, "PLANNED" as const),
    evidence: fc.constant([]),
  }),
);

/** A graph with a hub: relations are recorded, some corrected, some retracted; then the double is merged. @returns the time of the corrections */
export async function loadHub(graph: Graph, ask: Ask): Promise<string> {
  await wipe(graph);
  await writeRecords(graph, [hub, double, ...others].map(person));
  const records = fc
    .sample(content, { numRuns: relationCount, seed: 7 })
    .map((record, number): RelationRecord => ({ ...record, id: `r${number}` }));
  await writeRecords(graph, records);
  const corrected = records.filter((_, number) => number % 9 === 2);
  const corrections = corrected.map((each) => ({
    ...each,
    date: "2001",
    participants: each.participants.toReversed(),
  }));
  await writeRecords(graph, corrections);
  const retracted = records.filter((_, number) => number % 9 === 5);
  await retractRelations(
    graph,
    retracted.map(({ id }) => id),
  );
  const operation = `{ relation(id: "${corrected[0]!.id}") { recordedAt } }`;
  const { relation } = await dataOf(ask<{ relation: { recordedAt: string } }>(operation));
  await writeRecords(graph, [{ ...person(hub), identifiers: [{ scheme: "w", value: "double" }] }]);
  return relation.recordedAt;
}

interface Node {
  readonly id: string;
  readonly kind: string;
  readonly date: string | null;
  readonly participants: readonly { readonly actor: { readonly id: string } }[];
}
interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
}
type List = (variables: { where: Where; first: number; after: string | null }) => Promise<Page>;

const args = "$where: RelationWhere, $first: Int!, $after: String";
const list = `relations(where: $where, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage } edges { cursor node { id kind date participants { actor { id } } } }
}`;

/** All pages of a list. */
async function readPages(page: List, where: Where) {
  const edges: Page["edges"][number][] = [];
  const totals = new Set<number>();
  for (let more = true; more; ) {
    const next = await page({ where, first: 100, after: edges.at(-1)?.cursor ?? null });
    edges.push(...next.edges);
    totals.add(next.totalCount);
    more = next.pageInfo.hasNextPage;
  }
  return { edges, totals: [...totals] };
}

/** Expects that the hub's relations are those of the whole graph in which it participates, on long and on short pages. */
export async function expectHubsRelations(ask: Ask, where: Where): Promise<void> {
  const ofAll: List = async (variables) =>
    (await dataOf(ask<{ relations: Page }, typeof variables>(`query (${args}) { ${list} }`, variables))).relations;
  const ofHub: List = async (variables) => {
    const operation = `query (${args}) { actor(id: "${hub}") { ${list} } }`;
    return (await dataOf(ask<{ actor: { relations: Page } }, typeof variables>(operation, variables))).actor.relations;
  };
  const expected = (await readPages(ofAll, where)).edges
    .map(({ node }) => node)
    .filter(({ participants }) => participants.some(({ actor }) => actor.id === hub));
  const { edges, totals } = await readPages(ofHub, where);
  expect(edges.map(({ node }) => node)).toEqual(expected);
  expect(totals).toEqual([expected.length]);
  // A short page reads few entries of an index, so that this hub counts as large.
  for (let position = 0; position < edges.length; position += 29) {
    const { edges: next } = await ofHub({ where, first: 1, after: edges[position - 1]?.cursor ?? null });
    expect(next).toEqual([edges[position]]);
  }
}
