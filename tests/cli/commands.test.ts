import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";
import { migrate } from "../../src/neo4j/migrations.ts";
import { askNeo4j } from "../helpers/askNeo4j.ts";
import { openEmptyGraph, openTestGraph, removeSchema } from "../helpers/graph.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { rawabit } from "../helpers/processes.ts";

vi.setConfig({ testTimeout: 60_000 });

// A user's own Neo4j on which Rawabit has never run; the tests below share it and depend on their order.
let address: Neo4jAddress;
let environment: NodeJS.ProcessEnv;
beforeAll(async () => {
  address = await testNeo4j();
  environment = { NEO4J_URI: address.uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password };
  const graph = await openEmptyGraph();
  await removeSchema(graph);
  await graph.close();
});
afterAll(async () => {
  const graph = await openTestGraph();
  await migrate(graph);
  await graph.close();
});

const contents = "MATCH (node) RETURN count(node) AS nodes";

test.each(["serve", "sample", "status", "wipe", "refresh"])(
  "%s stops at a graph that is not set up",
  async (command) => {
    const { status, output } = await rawabit([command], environment);
    expect(output).toMatch(/^This graph has not been set up for Rawabit\. Run: rawabit migrate\n$/m);
    expect(output).not.toContain("\n    at ");
    expect(status).toBe(1);
    expect(await askNeo4j(address, contents)).toEqual([{ nodes: 0 }]);
    expect(await askNeo4j(address, "SHOW CONSTRAINTS")).toEqual([]);
  },
);

test("migrate sets it up, and does nothing the second time", async () => {
  expect((await rawabit(["migrate"], environment)).output).toMatch(/^Applied migrations 1, 2/);
  const second = await rawabit(["migrate"], environment);
  expect(second.output).toMatch(/^Up to date at migration \d+\.\n$/);
  expect(second.status).toBe(0);
});

test("sample loads it when asked to, and changes nothing the second time", async () => {
  expect((await rawabit(["sample"], environment)).output).toMatch(/^relations +[45]\d added, 0 changed/m);
  expect((await rawabit(["sample"], environment)).output).toMatch(/^relations +0 added, 0 changed, [45]\d unchanged/m);
});

test("status says what is there", async () => {
  const { output } = await rawabit(["status"], environment);
  expect(output).toContain(address.uri);
  expect(output).toMatch(/^documents +2$/m);
  expect(output).toMatch(/^meeting +\d+$/m);
  expect(output).not.toContain(address.password);
});

test("refresh takes a new revision", async () => {
  expect((await rawabit(["refresh"], environment)).output).toMatch(/revision \d+\.$/m);
});

test("wipe asks, and does not take silence for a yes", async () => {
  const { status, output } = await rawabit(["wipe"], environment);
  expect(output).toMatch(/^Remove \d+ actors .* Not a terminal; pass --yes\.$/m);
  expect(status).toBe(1);
  expect(await askNeo4j(address, "MATCH (node:Document) RETURN count(node) AS nodes")).toEqual([{ nodes: 2 }]);
});

test("wipe --yes empties it", async () => {
  const { status, output } = await rawabit(["wipe", "--yes"], environment);
  expect(output).toMatch(/^Removed \d+ actors .* and 2 documents\.$/m);
  expect(status).toBe(0);
  expect((await rawabit(["status"], environment)).output).toMatch(/^documents +0$/m);
});

test("a refused password, a missing database and a silent address are told apart", async () => {
  const refused = await rawabit(["status"], { ...environment, NEO4J_PASSWORD: "wrong" });
  expect(refused.output).toMatch(
    /^Neo4j at bolt:\S+ rejects the user "neo4j"\. Check NEO4J_USER and NEO4J_PASSWORD\.\n$/,
  );
  const missing = await rawabit(["status"], { ...environment, NEO4J_DATABASE: "nosuch" });
  expect(missing.output).toMatch(/has no such database\. Check NEO4J_DATABASE\.\n$/);
  const silent = await rawabit(["status"], { ...environment, NEO4J_URI: "bolt://127.0.0.1:9" });
  expect(silent.output).toMatch(/^Neo4j at bolt:\/\/127\.0\.0\.1:9 does not answer\. Check NEO4J_URI/);
  expect([refused.status, missing.status, silent.status]).toEqual([1, 1, 1]);
});
