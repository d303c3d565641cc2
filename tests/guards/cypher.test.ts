import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { relationKinds } from "../../src/ontology/relationKinds.ts";
import { cypherFiles, cypherQuestions } from "./cypherQuestions.ts";

const kinds = Object.keys(relationKinds);

test("every question has one typed name, and every name its question", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const names = sources.flatMap((path) =>
    [...readFileSync(join("src", path), "utf8").matchAll(/= query<(?:[^"`]|"[a-z]+")*?>\(\s*"([^"]+)"[^()]*\)/gs)].map(
      ([, name]) => name!,
    ),
  );
  expect(names.toSorted()).toEqual(cypherQuestions.toSorted());
});

test.each(cypherFiles.names)("%s begins with a sentence that says what it is", (name) => {
  expect(readFileSync(`cypher/${name}.cypher`, "utf8")).toMatch(/^\/\/ \S.*[.:]\n/);
});

test.each(cypherFiles.names.filter((name) => !name.startsWith("setup/")))(
  "%s takes all kinds of relations or one",
  (name) => {
    const text = cypherFiles.text(name);
    const named = kinds.filter((kind) => new RegExp(`\\b${kind}\\b`).test(text));
    expect([0, kinds.length]).toContain(named.length);
    const ownText = readFileSync(`cypher/${name}.cypher`, "utf8");
    expect(kinds.filter((kind) => ownText.includes(kind))).toEqual([]);
  },
);

test.each(kinds)("a migration gives %s its constraint and its indexes", (kind) => {
  const setup = cypherFiles.names.filter((name) => name.startsWith("setup/")).map((name) => cypherFiles.text(name));
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

test("migrations are numbered from 1 on, each once", () => {
  const numbers = cypherFiles.names
    .flatMap((name) => /^setup\/(\d{3})-/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(numbers.length).toBeGreaterThanOrEqual(13);
});
