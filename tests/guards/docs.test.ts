import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const below = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path).replaceAll("\\", "/"));
const pages = [
  ...readdirSync("."),
  ...[".github", "bench", "cypher", "data", "docs", "examples", "src", "tests", "web"].flatMap(below),
].filter((path) => path.endsWith(".md"));
const rootFolders = "bench|bin|cypher|data|docs|examples|neo4j|schema|scripts|src|tests|web";

test.each(pages)("every path that %s names exists", (page) => {
  const text = readFileSync(page, "utf8");
  // A placeholder (`src/formats/NAME/`) or a pattern (`*.cypher`) is no path.
  const named = [...text.matchAll(new RegExp(`\`((?:${rootFolders})/[\\w./-]*)\``, "g"))]
    .map(([, path]) => path!)
    .filter((path) => !/\b[A-Z]+\b(?!\.md)/.test(path));
  const linked = [...text.matchAll(/\]\((?!\w+:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path]) =>
    join(dirname(page), path!),
  );
  expect([...named, ...linked].filter((path) => !existsSync(path))).toEqual([]);
});
