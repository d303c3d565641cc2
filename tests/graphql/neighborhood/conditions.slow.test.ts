import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { type Ask, createAsk, dataOf } from "../../helpers/ask.ts";
import { openWorld } from "../../helpers/graph.ts";
import type { Where } from "../../model/lists/conditions.ts";

let graph: Graph;
let asks: Ask[];
beforeAll(async () => {
  graph = await openWorld();
  asks = [await createAsk(graph, "Neo4j"), await createAsk(graph, "projection")];
});
afterAll(() => graph.close());

const operation = `query ($where: RelationWhere, $some: [ID!]!) {
  actors { nodes {
    id relationCount(where: $where)
    counterparts(where: $where, first: 3) { totalCount edges { cursor relationCount kinds since until node { id } } }
  } }
  network(around: $some, depth: 2, firstPerActor: 2, where: $where) {
    actors { id } links { source { id } target { id } direction kinds relationCount since until } omittedActors
  }
  months: timeline(actors: $some, where: $where, bucket: MONTH) { ...Counts }
  days: timeline(actors: $some, where: $where, bucket: DAY) { ...Counts }
}
fragment Counts on Timeline { buckets { start relationCount byKind { kind count } } coarser undated }`;

/** What Neo4j and what the projection answer. */
function answersOfBoth(where: Where): Promise<unknown[]> {
  return Promise.all(asks.map((ask) => dataOf(ask(operation, { where, some: ["talwan", "kell", "vell"] }))));
}

/** When the graph recorded the middle one of its relations. */
async function middleMoment(): Promise<string> {
  type Found = { relations: { nodes: { recordedAt: string }[] } };
  const { relations } = await dataOf(asks[0]!<Found>("{ relations(first: 100) { nodes { recordedAt } } }"));
  const moments = relations.nodes.map(({ recordedAt }) => recordedAt).toSorted();
  return new Date(Date.parse(moments[moments.length >> 1]!) - 1).toISOString();
}

async function documentId(): Promise<string> {
  type Found = { actor: { relations: { nodes: { evidence: { nodes: { document: { id: string } }[] } }[] } } };
  const found = await dataOf(
    asks[0]!<Found>('{ actor(id: "kell") { relations { nodes { evidence { nodes { document { id } } } } } } }'),
  );
  return found.actor.relations.nodes.flatMap(({ evidence }) => evidence.nodes)[0]!.document.id;
}

const conditions: readonly (readonly [string, Where | (() => Promise<Where>)])[] = [
  ["kinds", { kinds: ["MEETING", "AFFILIATION"] }],
  ["modalities", { modalities: ["PLANNED", "DENIED", "HYPOTHETICAL"] }],
  ["since", { since: "2019-06" }],
  ["until", { until: "2018-06" }],
  ["at", { at: "2019" }],
  ["a range with undated relations", { at: "2019", undated: true }],
  ["minSources", { minSources: 2 }],
  ["minConfidence", { minConfidence: 0.8 }],
  ["with", { with: ["vell"] }],
  ["documents", async () => ({ documents: [await documentId()] })],
  ["knownAt", async () => ({ knownAt: await middleMoment() })],
];

test.each(conditions)("Neo4j and the projection agree on %s, which changes the answer", async (_, condition) => {
  const where = typeof condition === "function" ? await condition() : condition;
  const [fromNeo4j, fromProjection] = await answersOfBoth(where);
  expect(fromProjection).toEqual(fromNeo4j);
  const [unconditioned] = await answersOfBoth({});
  expect(fromNeo4j).not.toEqual(unconditioned);
});
