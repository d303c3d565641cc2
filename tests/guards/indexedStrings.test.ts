import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { indexedStrings } from "../../src/write/validate/indexedStrings.ts";

/** Neo4j refuses longer keys; measured with letters of one byte, it takes 8,160 and refuses 8,200. */
const longestKey = 8_000;
/** Indexed properties that are numbers or that Rawabit computes. */
const short = new Set(["revision", "number", "at", "recordedAt", "startedAt", "lead", "skeleton", "hash"]);

/** "Actor.id" for each property of each index; "relation" stands for all relationship types. */
const indexed = readdirSync("cypher/setup").flatMap((file) => {
  const statements = readFileSync(`cypher/setup/${file}`, "utf8").matchAll(
    /CREATE (?:CONSTRAINT|INDEX) \w+ IF NOT EXISTS\s+FOR \((?:\w+:(?<label>\w+))?\)(?:-\[\w+:\w+\]-\(\))?\s+(?:REQUIRE|ON) (?<properties>[^;]+);/g,
  );
  return [...statements].map(({ groups }) => {
    const properties = [...groups!.properties!.matchAll(/\w+\.(\w+)/g)].map(([, property]) => property!);
    return properties.filter((name) => !short.has(name)).map((name) => `${groups!.label ?? "relation"}.${name}`);
  });
});

test("every indexed string has a limit that its index can hold, and no other has one", () => {
  expect(indexed.length).toBeGreaterThan(30);
  expect([...new Set(indexed.flat())].sort()).toEqual(Object.keys(indexedStrings).sort());
  expect(Object.entries(indexedStrings).filter(([, bytes]) => bytes > longestKey)).toEqual([]);
});
