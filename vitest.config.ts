import { defaultExclude, defineConfig } from "vitest/config";
import { findChromium } from "./tests/helpers/browser.ts";

// `npm test` runs *.test.ts; `npm run test:long` sets RAWABIT_TESTS=long and runs *.slow.test.ts.
const long = process.env.RAWABIT_TESTS === "long";

// The tests can't install Chromium themselves.
const withoutBrowser = findChromium() === undefined;
if (withoutBrowser)
  process.stderr.write("Skipping the tests in a browser: Chromium is missing (apt-get install chromium).\n");

export default defineConfig({
  // type-graphql loads graphql as CommonJS; an ES module of it beside that would be another realm.
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    include: [long ? "tests/**/*.slow.test.ts" : "tests/**/*.test.ts"],
    exclude: [
      ...defaultExclude,
      ...(long ? [] : ["tests/**/*.slow.test.ts"]),
      ...(withoutBrowser ? ["tests/browser/**"] : []),
    ],
    globalSetup: "tests/helpers/neo4j.ts",
    // One graph for all: files take turns in filling it.
    fileParallelism: false,
    // In one process, so that the server's modules are loaded once; nothing happens on import, and no module keeps state.
    isolate: false,
    testTimeout: long ? 300_000 : 20_000,
    hookTimeout: 120_000,
  },
});
