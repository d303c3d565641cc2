import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CypherFiles } from "../../src/neo4j/cypherFiles.ts";
import type { Graph } from "../../src/neo4j/graph.ts";
import { relationKinds } from "../../src/ontology/relationKinds.ts";
import { openWorld } from "../helpers/graph.ts";
import { testNeo4j } from "../helpers/neo4j.ts";

const files = new CypherFiles();
// Fragments that other files include, and migrations, which run once, by number.
const parts = /^(shared|conditions|setup)\//;
const questions = files.names.filter((name) => !parts.test(name));
const kinds = Object.keys(relationKinds);
const conditions = files.names.filter((name) => name.startsWith("conditions/")).map((name) => name.split("/")[1]!);
const ofThen = ["knownAt", "documentsKnownAt", "minSourcesKnownAt"];
const ofNow = ["current", "documents", "minSources"];

test("every question has one typed name, and every name its question", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const names = sources.flatMap((path) =>
    [...readFileSync(join("src", path), "utf8").matchAll(/= query<(?:[^"`]|"[a-z]+")*?>\(\s*"([^"]+)",?\s*\)/gs)].map(
      ([, name]) => name!,
    ),
  );
  expect(names.toSorted()).toEqual(questions.toSorted());
});

test.each(files.names)("%s begins with a sentence that says what it is", (name) => {
  expect(readFileSync(`cypher/${name}.cypher`, "utf8")).toMatch(/^\/\/ \S.*[.:]\n/);
});

test.each(files.names.filter((name) => !name.startsWith("setup/")))(
  "%s takes all kinds of relations or one",
  (name) => {
    const text = files.text(name);
    const named = kinds.filter((kind) => new RegExp(`\\b${kind}\\b`).test(text));
    expect([0, kinds.length]).toContain(named.length);
    const ownText = readFileSync(`cypher/${name}.cypher`, "utf8");
    expect(kinds.filter((kind) => ownText.includes(kind))).toEqual([]);
  },
);

test.each(kinds)("a migration gives %s its constraint and its indexes", (kind) => {
  const setup = files.names.filter((name) => name.startsWith("setup/")).map((name) => files.text(name));
  const properties = setup
    .join("\n")
    .matchAll(new RegExp(`FOR \\(\\)-\\[relation:${kind}\\]-\\(\\)\\s+(?:REQUIRE|ON) (.+?)(?: IS UNIQUE)?;`, "g"));
  expect([...properties].map(([, property]) => property)).toEqual([
    "relation.key",
    "(relation.id)",
    "(relation.lead, relation.order)",
    "(relation.revision)",
  ]);
});

// One plan at a time: several at once exhaust the heap of Neo4j, which then mostly collects garbage.
describe("a plan has no scan of everything and no warning", { timeout: 90_000 }, () => {
  let world: Graph;
  let driver: Driver;
  beforeAll(async () => {
    // Whether a plan is a scan, and whether a property is known, depends on the data.
    world = await openWorld();
    const { uri, user, password } = await testNeo4j();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    await driver.executeQuery("CALL db.prepareForReplanning()");
  });
  afterAll(async () => {
    await driver.close();
    await world.close();
  });

  test.each(questions.flatMap((name) => variants(name).map((asked) => [name, asked] as const)))(
    "%s %j",
    async (name, asked) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${files.text(name, asked)}`, {}, { database: "neo4j" });
      const warnings = summary.gqlStatusObjects
        // Success, and the notification that EXPLAIN got no parameters.
        .filter(({ gqlStatus }) => !gqlStatus.startsWith("00") && !gqlStatus.startsWith("02") && gqlStatus !== "01N60")
        .map(({ statusDescription }) => statusDescription);
      expect(warnings).toEqual([]);
      expect(operators(summary.plan as Plan).filter((operator) => operator.startsWith("AllNodesScan"))).toEqual([]);
    },
  );
});

/** With all conditions that apply to the current state, and with all that apply to a past moment. */
function variants(name: string): readonly (readonly string[])[] {
  if (!/^ *\/\/ conditions$/m.test(readFileSync(`cypher/${name}.cypher`, "utf8"))) return [[]];
  const without = (left: readonly string[]) => conditions.filter((condition) => !left.includes(condition));
  return [without(ofThen), without(ofNow)];
}

function operators(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operators)];
}
