import { defaultExclude, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { findChromium } from "./tests/helpers/browser.ts";
import { findFirefox } from "./tests/helpers/firefox.ts";
import { findWebKit } from "./tests/helpers/webkit.ts";

// `npm test` runs *.test.ts; `npm run test:long` sets RAWABIT_TESTS=long and runs *.slow.test.ts.
const long = process.env.RAWABIT_TESTS === "long";
const ownNeo4j = process.env.RAWABIT_TEST_NEO4J_URI === undefined;

// Browsers are the only prerequisites that the tests can't install themselves.
const withoutBrowser = findChromium() === undefined;
if (withoutBrowser)
  process.stderr.write("Skipping the tests that need a browser: no Chromium found (apt-get install chromium).\n");
/** Browsers besides Chromium that are not there. */
const missing = [
  { folder: "firefox", isMissing: findFirefox() === undefined, packages: "firefox-esr xvfb" },
  { folder: "webkit", isMissing: findWebKit() === undefined, packages: "webkit2gtk-driver xvfb" },
].filter(({ isMissing }) => isMissing);
if (long && !withoutBrowser)
  for (const { folder, packages } of missing)
    process.stderr.write(
      `Skipping tests/browser/${folder}: it needs more than is found (apt-get install ${packages}).\n`,
    );

/** Files that only read the miniature world come first: each switch between the world and another graph costs a load. */
class WorldFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const readsWorld = ({ moduleId }: TestSpecification) => /tests\/(browser|graphql|guards|server)\//.test(moduleId);
    const byPath = files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
    return [...byPath.filter(readsWorld), ...byPath.filter((file) => !readsWorld(file))];
  }
}

/** Slow tests of the pages and of GraphQL go two at a time; all others measure time or memory, or stop processes: one at a time. */
const sideBySide = ["tests/browser/**/*.slow.test.ts", "tests/graphql/**/*.slow.test.ts"];
const slowProjects = [
  { extends: true as const, test: { name: "side by side", include: sideBySide, sequence: { groupOrder: 1 } } },
  {
    extends: true as const,
    test: {
      name: "alone",
      include: ["tests/**/*.slow.test.ts"],
      exclude: sideBySide,
      maxWorkers: 1,
      sequence: { groupOrder: 2 },
    },
  },
];

export default defineConfig({
  // type-graphql loads graphql as CommonJS; an ES module of it beside that would be another realm.
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    ...(long ? { projects: slowProjects } : { include: ["tests/**/*.test.ts"] }),
    exclude: [
      ...defaultExclude,
      ...(long ? [] : ["tests/**/*.slow.test.ts"]),
      ...(withoutBrowser ? ["tests/browser/**"] : []),
      ...missing.map(({ folder }) => `tests/browser/${folder}/**`),
    ],
    // Each worker has a Neo4j of its own, in which its files take turns.
    maxWorkers: ownNeo4j ? 2 : 1,
    sequence: { sequencer: WorldFirst },
    // A worker loads the server's modules once; nothing happens on import, and no module keeps state between tests.
    isolate: false,
    // Only a test that hangs needs as long: machines differ, and pause.
    testTimeout: long ? 600_000 : 120_000,
    hookTimeout: 300_000,
    // By default, what a browser draws would have to be there after a second, however busy the machine is.
    expect: { poll: { timeout: 30_000 } },
  },
});
