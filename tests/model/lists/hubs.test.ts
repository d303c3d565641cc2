import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asOneParameter, CypherFiles } from "../../../src/neo4j/cypherFiles.ts";
import { type RelationConditions, relationFilter } from "../../../src/neo4j/relationFilter.ts";
import { createAsk } from "../../helpers/ask.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { testNeo4j } from "../../helpers/neo4j.ts";
import { expectHubsRelations, hub, loadHub, relationCount } from "./hubs.ts";

const graph = await openEmptyGraph();
const ask = await createAsk(graph);
let driver: Driver;
beforeAll(async () => {
  const { uri, user, password } = await testNeo4j();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await loadHub(graph, ask);
  // Other files may have had the queries planned for other graphs, and indexes are counted anew some time after a write.
  await driver.executeQuery("CALL db.prepareForReplanning(60)");
});
afterAll(async () => {
  await driver.close();
  await graph.close();
});

test("a hub's relations are those of the whole graph in which it participates", () => expectHubsRelations(ask, {}));

test("a page of a hub's relations reads a small part of them", async () => {
  expect(await hitsOf("relation/ofHubs", {}, { actorIds: [hub], limit: 2 })).toBeLessThan(relationCount);
});

test("a list of one kind reads no relations of other kinds", async () => {
  expect(await hitsOf("relation/list", { kinds: ["AFFILIATION"], minConfidence: 1 })).toBeLessThan(relationCount);
});

test("a list up to a day reads no relations that end years later", async () => {
  expect(await hitsOf("relation/list", { until: "1979" })).toBeLessThan(relationCount);
});

const noParts = { fields: [], times: [], participants: false, names: false, evidence: null };

/** What a query reads in the database. */
async function hitsOf(name: string, conditions: RelationConditions, params: object = {}): Promise<number> {
  const where = relationFilter(conditions);
  const text = `PROFILE ${new CypherFiles().text(name, where)}`;
  const { summary } = await driver.executeQuery(
    text,
    asOneParameter({ where, after: "", limit: 21, ...noParts, ...params }),
  );
  return sumOfHits(summary.profile as Profile);
}

interface Profile {
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

function sumOfHits({ dbHits, children }: Profile): number {
  return children.reduce((sum, child) => sum + sumOfHits(child), dbHits);
}
