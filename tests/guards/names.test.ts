import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const declaration =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) ([\w$]+)/gm;

test("no exported name is declared in two files", () => {
  const filesByName = new Map<string, Set<string>>();
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  for (const file of files)
    for (const [, name] of readFileSync(join("src", file), "utf8").matchAll(declaration))
      filesByName.set(name!, (filesByName.get(name!) ?? new Set()).add(inAnyLanguage(file)));
  expect(filesByName.size).toBeGreaterThan(500);
  const repeated = [...filesByName].filter(([, declaring]) => declaring.size > 1);
  expect(repeated.map(([name, declaring]) => `${name}: ${[...declaring].join(", ")}`)).toEqual([]);
});

/** The tables of two languages have the same names, because they say the same of both. */
function inAnyLanguage(file: string): string {
  return file.replace(/^reading\/tables\/(?:ar|en)\//, "reading/tables/LANGUAGE/");
}
