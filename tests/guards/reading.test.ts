import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fold } from "../../src/names/fold.ts";

// The rules are tables of words. Names of persons would make them fit the articles that they are measured on.
const code = readdirSync("src/reading", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => fold(readFileSync(join("src/reading", path), "utf8")))
  .join("\n");

test("the reader names no person of the sample", () => {
  const actors = readFileSync("data/sample/actors.jsonl", "utf8")
    .split("\n")
    .filter((line) => line.includes('"PERSON"'))
    .map((line) => JSON.parse(line) as { readonly names: readonly { readonly value: string }[] });
  const names = actors
    .flatMap(({ names: all }) => all.map(({ value }) => fold(value)))
    .filter((name) => name.length > 4);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter(isInCode)).toEqual([]);
});

test("the reader names no person of the articles that it is measured on", () => {
  // Hashes of the folded names, of two to four words: the articles are not part of the project.
  const banned = new Set(readFileSync("tests/guards/bannedNames.txt", "utf8").trim().split(/\s+/));
  const words = code.match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = [2, 3, 4].flatMap((length) =>
    words.map((_, index) => words.slice(index, index + length).join(" ")).filter((name) => banned.has(hashOf(name))),
  );
  expect(banned.size).toBeGreaterThan(50);
  expect(banned).toContain(hashOf("henry kissinger"));
  expect(named).toEqual([]);
});

const written = "tests/reading/articles";

test("the reader names no person of the articles that were written for testing", () => {
  const files = readdirSync(written, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".jsonl"));
  const names = files
    .flatMap((file) => readFileSync(join(written, file), "utf8").split("\n"))
    .filter((line) => line.includes('"PERSON"'))
    .map((line) => JSON.parse(line) as { readonly names: readonly { readonly value: string }[] })
    .flatMap((actor) => actor.names.map(({ value }) => fold(value)))
    .filter((name) => name.includes(" "));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter(isInCode)).toEqual([]);
});

/** Whether the code has a name, as whole words. Almost no name is in it at all, and that is known much faster than by a pattern. */
function isInCode(name: string): boolean {
  return code.includes(name) && new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(code);
}

function hashOf(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 12);
}
