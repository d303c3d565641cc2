import { expect, test } from "vitest";
import { importedWithKills } from "./killing.ts";

test("the importer and Neo4j are killed in the middle, and the same command again gives the graph of an unbroken run", async () => {
  const { unbroken, killed, output } = await importedWithKills(2_000, [
    { what: "importer", at: 0.05 },
    { what: "neo4j", at: 0.6 },
  ]);
  expect(killed).toEqual(unbroken);
  expect(output).toContain("The graph database is not answering. Waiting for it");
}, 240_000);
