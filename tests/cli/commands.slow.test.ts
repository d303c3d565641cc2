import { afterAll, beforeAll, expect, test } from "vitest";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";
import { migrate } from "../../src/neo4j/migrations.ts";
import { askNeo4j } from "../helpers/askNeo4j.ts";
import { openEmptyGraph, openTestGraph, removeSchema } from "../helpers/graph.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { rawabit } from "../helpers/processes.ts";
import { removeTokens } from "../helpers/tokens.ts";

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
  await removeTokens(graph);
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

test("token creates a token, which is shown once, and revokes it by its name", async () => {
  const created = await rawabit(
    ["token", "create", "--name", "Amal", "--role", "editor", "--expires", "90d"],
    environment,
  );
  expect(created.output).toMatch(/^rawabit_[\w-]{43}\nToken \w{10} for Amal \(editor, expires \d{4}-\d\d-\d\d\)\. /);
  const listed = await rawabit(["token", "list"], environment);
  expect(listed.output).toMatch(/^\w{10} +Amal +editor +\d{4}-\d\d-\d\d +on \d{4}-\d\d-\d\d$/m);
  expect(listed.output).not.toContain("rawabit_");
  const revoked = await rawabit(["token", "revoke", "Amal"], environment);
  expect(revoked.output).toMatch(/^Token \w{10} of Amal is revoked\.$/m);
  const again = await rawabit(["token", "revoke", "Amal"], environment);
  expect([again.status, again.output]).toEqual([1, 'There is no current token "Amal". Run: rawabit token list\n']);
});

test.each([
  ["--role must be", ["--name", "Amal", "--role", "owner"]],
  ["--name must have", ["--name", "Local Editor", "--role", "editor"]],
  ["--expires must be", ["--name", "Amal", "--role", "editor", "--expires", "tomorrow"]],
])("token create is refused before it opens the graph: %s", async (message, args) => {
  const { status, output } = await rawabit(["token", "create", ...args], {
    ...environment,
    NEO4J_URI: "bolt://127.0.0.1:9",
  });
  expect(output).toContain(message);
  expect(status).toBe(1);
});

test("merge makes one actor of two, and undo-merge two of one", async () => {
  const ids = ["person:mao-ning", "person:sergei-shoigu"] as const;
  const merged = await rawabit(["merge", ...ids, "--reason", "A test"], environment);
  const [, merge] = /^Merged "person:sergei-shoigu" into "person:mao-ning"\. .* (merge:[\w-]+) /m.exec(merged.output)!;
  const again = await rawabit(["merge", ...ids, "--reason", "A test"], environment);
  expect([again.status, again.output]).toEqual([1, expect.stringContaining(`since the merge ${merge}.`)]);
  const undoing = ["undo-merge", merge!, "--reason", "A test"];
  expect((await rawabit(undoing, environment)).output).toMatch(
    /^"person:sergei-shoigu" and .* are two actors again\.$/m,
  );
  expect((await rawabit(undoing, environment)).output).toMatch(/^Nothing changed: .* was undone before\.$/m);
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
