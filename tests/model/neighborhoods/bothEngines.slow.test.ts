import { test } from "vitest";
import { expectSameFromBoth } from "./bothEngines.ts";

const { RAWABIT_ORACLE_SEED: seed = String(Date.now() % 2 ** 31) } = process.env;

// A failure prints its seed.
test("Neo4j and the projection answer alike, in many small worlds", { timeout: 600_000 }, () =>
  expectSameFromBoth({ worlds: 25, seconds: 60, queries: 6, shapes: 10, seed: Number(seed) }),
);
