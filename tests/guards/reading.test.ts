import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fold } from "../../src/names/fold.ts";

// The rules are tables of words. Names of persons would make them fit the articles that they are measured on.
test("the reader names no person of the sample", () => {
  const actors = readFileSync("data/sample/actors.jsonl", "utf8")
    .split("\n")
    .filter((line) => line.includes('"PERSON"'))
    .map((line) => JSON.parse(line) as { readonly names: readonly { readonly value: string }[] });
  const names = actors
    .flatMap(({ names: all }) => all.map(({ value }) => fold(value)))
    .filter((name) => name.length > 4);
  const files = readdirSync("src/reading", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const code = files.map((path) => fold(readFileSync(join("src/reading", path), "utf8"))).join("\n");
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(code))).toEqual([]);
});
