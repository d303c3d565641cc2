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
  // A placeholder (`src/formats/NAME/`) or a pattern (`*.cypher`) is not a path.
  const named = [...text.matchAll(new RegExp(`\`((?:${rootFolders})/[\\w./-]*)\``, "g"))]
    .map(([, path]) => path!)
    .filter((path) => !/\b[A-Z]+\b(?!\.md)/.test(path));
  const linked = [...text.matchAll(/\]\((?!\w+:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path]) =>
    join(dirname(page), path!),
  );
  expect([...named, ...linked].filter((path) => !existsSync(path))).toEqual([]);
});

const records = readdirSync("docs/decisions").filter((name) => name !== "README.md");

test.each(records)("the index of decisions lists %s with its title, date and status", (name) => {
  const [, number, title, date, status] =
    /^# (\d+)\. (.+)\n\nDate: (.+) · Status: (\w+)\n/.exec(readFileSync(`docs/decisions/${name}`, "utf8")) ?? [];
  expect(Number(name.slice(0, 4))).toBe(Number(number));
  const index = readFileSync("docs/decisions/README.md", "utf8");
  expect(index).toContain(`| [${number}](${name}) | ${title} | ${date} | ${status} |\n`);
});
