import { defineConfig } from "vitest/config";

// `npm test` runs what ends with .test.ts; `npm run test:long` sets RAWABIT_TESTS=long and runs what ends with .long.ts.
const long = process.env.RAWABIT_TESTS === "long";

export default defineConfig({
  // type-graphql loads graphql as CommonJS; an ES module of it beside that would be another realm.
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    include: [long ? "tests/**/*.long.ts" : "tests/**/*.test.ts"],
    globalSetup: "tests/support/neo4j.ts",
    // One graph for all: files take turns in filling it.
    fileParallelism: false,
    testTimeout: long ? 300_000 : 20_000,
    hookTimeout: 120_000,
  },
});
