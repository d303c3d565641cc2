import { expect, test } from "vitest";
import { importedWithKills, type Kill } from "./killing.ts";

test("the importer and Neo4j are each killed once in the middle, and the same command again gives the graph of an unbroken run", async () => {
  const { unbroken, killed, output } = await importedWithKills(4_000, [
    { what: "importer", at: 0.05 },
    { what: "neo4j", at: 0.6 },
  ]);
  expect(killed).toEqual(unbroken);
  expect(output).toContain("The graph database is not answering. Waiting for it");
});

test("ten kills, of the importer and of Neo4j, from the first write on, leave the graph of an unbroken run", async () => {
  const shares = [0, 0.01, 0.1, 0.2, 0.3, 0.4, 0.55, 0.7, 0.85, 0.95];
  const kills = shares.map((at, index): Kill => ({ what: index % 3 === 1 ? "neo4j" : "importer", at }));
  const { unbroken, killed } = await importedWithKills(20_000, kills);
  expect(killed).toEqual(unbroken);
}, 900_000);
