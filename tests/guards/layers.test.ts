import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** The folders of `src/`, from top to bottom: a folder imports only from folders below it. */
const folders = [
  "cli",
  "server",
  "graphql",
  "import",
  "history",
  "export",
  "pathfinding",
  "reading",
  "formats",
  "config",
  "reference",
  "write",
  "neo4j",
  "dates",
  "names",
  "ontology",
  "collections",
  "text",
  "errors",
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"));

const imports: readonly Import[] = files.flatMap((from) =>
  [...readFileSync(join("src", from), "utf8").matchAll(/(?:from|import) "([^"]+)";$|import\("([^"]+)"\)/gm)].map(
    ([, at, later]) => {
      const to = at ?? later!;
      return { from, to: to.startsWith(".") ? normalize(join(dirname(from), to)) : to };
    },
  ),
);
const ours = imports.filter(({ to }) => files.includes(to));
const theirs = imports.filter(({ to }) => !files.includes(to));

const folderOf = (path: string) => path.split("/")[0]!;
const depth = (path: string) => folders.indexOf(folderOf(path));

test("every file has its layer", () => {
  expect(files.filter((path) => depth(path) === -1)).toEqual([]);
});

test("imports run downwards", () => {
  expect(ours.filter(({ from, to }) => depth(to) < depth(from))).toEqual([]);
  expect(theirs.filter(({ to }) => to.startsWith("."))).toEqual([]);
});

test("a format is known to the list of formats alone, and its helpers to it", () => {
  const formatOf = (path: string) => /^formats\/([\w-]+)\//.exec(path)?.[1];
  const between = ours.filter(({ from, to }) => {
    const format = formatOf(to);
    return format !== undefined && format !== "shared" && formatOf(from) !== format;
  });
  const listed = between.filter(({ from }) => from === "formats/formats.ts");
  expect(listed.length).toBeGreaterThan(10);
  // The sample is written in Rawabit's own format.
  expect(between.filter(({ from }) => from !== "formats/formats.ts" && from !== "import/sample.ts")).toEqual([]);
});

test("what the server and the commands import is there without what only development needs", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };
  const packages = theirs.filter(({ to }) => !/^(?:node:|\.)/.test(to));
  const nameOf = (path: string) => path.match(/^(?:@[^/]+\/)?[^/]+/)![0];
  expect(packages.filter(({ to }) => !Object.hasOwn(dependencies, nameOf(to)))).toEqual([]);
});

test("the driver is the graph's alone; names, dates and path search know neither it nor GraphQL", () => {
  expect(theirs.filter(({ from, to }) => to === "neo4j-driver" && folderOf(from) !== "neo4j")).toEqual([]);
  const pure = /^(names|reading|dates|text|ontology|collections|pathfinding\/(projection|search|neighborhood))\//;
  expect(imports.filter(({ from, to }) => pure.test(from) && /graphql|neo4j/.test(to))).toEqual([]);
});

test("the explorer imports itself and packages, and none that belongs to the server", () => {
  const page = readdirSync("web/explorer", { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.tsx?$/.test(path) && path !== "vite.config.ts",
  );
  const reached = page.flatMap((from) =>
    [...readFileSync(join("web/explorer", from), "utf8").matchAll(/(?:from|import) ["']([^"']+)["']/g)].map(
      ([, to]) => ({
        from,
        to: to!.startsWith(".") ? normalize(join(dirname(from), to!)) : to!,
      }),
    ),
  );
  expect(page.length).toBeGreaterThan(20);
  expect(
    reached.filter(({ to }) => to.startsWith("..") || /^(node:|neo4j|type-graphql|@apollo|fastify)/.test(to)),
  ).toEqual([]);
});
