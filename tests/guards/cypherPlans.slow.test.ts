import { readFileSync } from "node:fs";
import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "../../src/neo4j/graph.ts";
import { openWorld } from "../helpers/graph.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { cypherFiles, cypherQuestions } from "./cypherQuestions.ts";

const conditions = cypherFiles.names
  .filter((name) => name.startsWith("conditions/"))
  .map((name) => name.split("/")[1]!);
const ofThen = ["knownAt", "documentsKnownAt", "minSourcesKnownAt"];
const ofNow = ["current", "documents", "minSources"];

// One plan at a time: several at once exhaust the heap of Neo4j, which then mostly collects garbage.
describe("a plan has no scan of everything and no warning", { timeout: 90_000 }, () => {
  let world: Graph;
  let driver: Driver;
  beforeAll(async () => {
    // Whether a plan is a scan, and whether a property is known, depends on the data.
    world = await openWorld();
    const { uri, user, password } = await testNeo4j();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    // The world has no change by a user, with a reason, or of an import that changed a relation twice, and no actor that an
    // editor has corrected.
    for (const property of ["by", "reason", "curatedFields", "removedNames"])
      await driver.executeQuery("CALL db.createProperty($property)", { property });
    await driver.executeQuery("CALL db.createRelationshipType('REPEATS')");
    await driver.executeQuery("CALL db.prepareForReplanning()");
  });
  afterAll(async () => {
    await driver.close();
    await world.close();
  });

  test.each(cypherQuestions.flatMap((name) => variants(name).map((asked) => [name, asked] as const)))(
    "%s %j",
    async (name, asked) => {
      const { summary } = await driver.executeQuery(
        `EXPLAIN ${cypherFiles.text(name, { conditions: asked })}`,
        {},
        { database: "neo4j" },
      );
      const warnings = summary.gqlStatusObjects
        // Success, and the notification that EXPLAIN got no parameters.
        .filter(({ gqlStatus }) => !gqlStatus.startsWith("00") && !gqlStatus.startsWith("02") && gqlStatus !== "01N60")
        .map(({ statusDescription }) => statusDescription);
      expect(warnings).toEqual([]);
      expect(operators(summary.plan as Plan).filter((operator) => operator.startsWith("AllNodesScan"))).toEqual([]);
    },
  );
});

/** With all conditions that apply to the current state, with all that apply to a past moment, and with no kind. */
function variants(name: string): readonly (readonly string[])[] {
  if (!/^ *\/\/ conditions$/m.test(readFileSync(`cypher/${name}.cypher`, "utf8"))) return [[]];
  // With "none", Neo4j plans no read at all.
  const without = (left: readonly string[]) => conditions.filter((each) => ![...left, "none"].includes(each));
  return [without(ofThen), without(ofNow), ["none"]];
}

function operators(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operators)];
}
