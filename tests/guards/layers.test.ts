import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** From the top to the bottom: a file imports from its own layer and from those below it. The first match counts. */
const layers: readonly [string, RegExp][] = [
  ["main", /^main\.ts$/],
  ["commands", /^commands\//],
  ["server", /^(server|config|settings)\.ts$/],
  ["http", /^(http|limits)\//],
  ["schema", /^schema\.ts$/],
  ["resolvers", /\.resolver\.ts$/],
  ["context", /^context\.ts$/],
  ["lists", /\.(lists|question)\.ts$|^\w+\/(search|connections|neighbourhood)\.ts$/],
  ["all loaders", /^loaders\.ts$/],
  ["loaders", /\.loaders\.ts$/],
  ["the list of formats", /^exchange\/formats\.ts$/],
  ["formats out", /^exchange\/out\//],
  ["formats in", /^exchange\/in\//],
  ["exchange", /^exchange\//],
  ["reference", /^reference\//],
  ["path engine", /^path\/engine\//],
  ["change", /^change\//],
  ["answers from rows", /\/(bestName|toTimeline|noPathMessage|inForce)\.ts$/],
  ["queries", /\.queries\.ts$/],
  ["conditions", /\/relationFilter\.ts$/],
  ["types", /\.(type|args|where)\.ts$|\/stepDirection\.ts$/],
  ["what types share", /^api\/|^(scalars|texts)\.ts$/],
  ["graph", /^graph\//],
  ["path search", /^path\/search\//],
  ["projection", /^path\/projection\//],
  ["pure", /^(dates|names)\//],
  ["words", /^ontology\/|^(errors|problem)\.ts$/],
];

interface Import {
  readonly from: string;
  readonly to: string;
}

// The pages in the browser know the server by its API alone; they are built apart.
const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !/^(playground|explorer)\//.test(path));

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

function depth(path: string): number {
  return layers.findIndex(([, pattern]) => pattern.test(path));
}

test("every file has its layer", () => {
  expect(files.filter((path) => depth(path) === -1)).toEqual([]);
});

test("imports run downwards", () => {
  expect(ours.filter(({ from, to }) => depth(to) < depth(from))).toEqual([]);
});

test("a format is known to the list of formats alone, and its helpers to it", () => {
  const isFormat = (path: string) => /^exchange\/(?:in|out)\//.test(path);
  const listed = ours.filter(({ from, to }) => from === "exchange/formats.ts" && isFormat(to)).map(({ to }) => to);
  const known = ours.filter(({ from, to }) => listed.includes(to) && from !== "exchange/formats.ts");
  // "exchange/in/ftm/ids.ts" is ftm's, and so ftmDelta's; what ftm writes reads what ftm reads.
  const helping = ours.filter(({ from, to }) => {
    const [, name] = /^exchange\/(?:in|out)\/(\w+)\//.exec(to) ?? [];
    return name !== undefined && !from.startsWith(`exchange/in/${name}`) && !from.startsWith(`exchange/out/${name}`);
  });
  expect(listed.length).toBeGreaterThan(10);
  expect([...known, ...helping]).toEqual([]);
});

test("what the server and the commands import is there without what only development needs", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };
  const packages = theirs.filter(({ to }) => !/^(?:node:|\.)/.test(to));
  const nameOf = (path: string) => path.match(/^(?:@[^/]+\/)?[^/]+/)![0];
  expect(packages.filter(({ to }) => !Object.hasOwn(dependencies, nameOf(to)))).toEqual([]);
});

test("errors and the ontology import nothing of ours but each other", () => {
  const words = (path: string) => depth(path) === layers.length - 1;
  expect(ours.filter(({ from, to }) => words(from) && !words(to))).toEqual([]);
});

test("the driver is the graph's alone; names, dates and path search know neither it nor GraphQL", () => {
  expect(theirs.filter(({ from, to }) => to === "neo4j-driver" && !from.startsWith("graph/"))).toEqual([]);
  expect(
    theirs.filter(
      ({ from, to }) => /^(names|dates|path\/(projection|search))\//.test(from) && /graphql|neo4j/.test(to),
    ),
  ).toEqual([]);
});

test("the explorer imports itself and packages, and none that belongs to the server", () => {
  const page = readdirSync("src/explorer", { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.tsx?$/.test(path) && path !== "vite.config.ts",
  );
  const reached = page.flatMap((from) =>
    [...readFileSync(join("src/explorer", from), "utf8").matchAll(/(?:from|import) ["']([^"']+)["']/g)].map(
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
