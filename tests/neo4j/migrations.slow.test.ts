import { readdirSync } from "node:fs";
import { afterAll, beforeEach, expect, test } from "vitest";
import { migrate, migrationProblem, migrationStatus } from "../../src/neo4j/migrations.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph, openTestGraph, removeSchema } from "../helpers/graph.ts";
import { person } from "../write/records.ts";
import { rows } from "../write/rows.ts";

/** Of all migrations. */
const numbers = readdirSync("cypher/setup")
  .map((file) => Number.parseInt(file, 10))
  .sort((one, other) => one - other);
const graph = await openEmptyGraph();
const other = await openTestGraph();
beforeEach(() => removeSchema(graph));
afterAll(async () => {
  await removeSchema(graph);
  await migrate(graph);
  await Promise.all([graph.close(), other.close()]);
});

test("a graph that was never set up says so, and takes no records", async () => {
  const status = await migrationStatus(graph);
  expect(status).toEqual({ applied: [], pending: numbers, unknown: [], nameFormsVersion: 0 });
  expect(migrationProblem(status)).toBe("This graph has not been set up for Rawabit. Run: rawabit migrate");
  await expect(writeRecords(graph, [person("ada")])).rejects.toMatchObject({ code: "CONFLICT" });
});

test("migrations are applied once, and a second time there is nothing to do", async () => {
  expect(await migrate(graph)).toEqual(numbers);
  const schema = await names();
  expect(await migrate(graph)).toEqual([]);
  expect(await names()).toEqual(schema);
  expect(migrationProblem(await migrationStatus(graph))).toBeNull();
});

test("two that migrate at once do it once", async () => {
  const applied = await Promise.all([migrate(graph), migrate(other)]);
  expect(applied.toSorted((one, two) => one.length - two.length)).toEqual([[], numbers]);
  expect(await rows("MATCH (graph:Graph) RETURN count(*) AS graphs")).toEqual([{ graphs: 1 }]);
});

test("one that was cut short is finished", async () => {
  await migrate(graph);
  const schema = await names();
  await graph.runAlone("MATCH (migration:Migration {number: 2}) DELETE migration");
  await graph.runAlone("DROP INDEX sanctionOrder");
  expect(migrationProblem(await migrationStatus(graph))).toBe("This graph lacks migration 2. Run: rawabit migrate");
  expect(await migrate(graph)).toEqual([2]);
  expect(await names()).toEqual(schema);
});

test("one that was killed between an index and its constraint is finished", async () => {
  // Neo4j leaves the index behind, under the constraint's name.
  await graph.runAlone("CREATE INDEX graphId FOR (graph:Graph) ON (graph.id)");
  await graph.runAlone("CREATE INDEX actorId FOR (actor:Actor) ON (actor.id)");
  expect(await migrate(graph)).toEqual(numbers);
  const constraints = await rows("SHOW CONSTRAINTS YIELD name RETURN name");
  expect(constraints).toEqual(expect.arrayContaining([{ name: "graphId" }, { name: "actorId" }]));
});

test("a graph that a newer Rawabit has changed is refused, and left as it is", async () => {
  await migrate(graph);
  await graph.runAlone("CREATE (:Migration {number: 99, name: 'of the future'})");
  expect(migrationProblem(await migrationStatus(graph))).toContain(
    `A newer version of Rawabit has migrated this graph (migration 99; this version knows up to ${numbers.at(-1)})`,
  );
  await expect(migrate(graph)).rejects.toMatchObject({ code: "CONFLICT" });
});

test("every index is ready when migrating is done", async () => {
  await migrate(graph);
  expect(await rows("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")).toEqual([]);
});

async function names(): Promise<unknown[]> {
  return (await rows("SHOW INDEXES YIELD name RETURN name ORDER BY name")).map(({ name }) => name);
}
