import { test } from "vitest";
import { expectSameFromBoth } from "./bothEngines.ts";

test("Neo4j and the projection answer alike, in a small world", () =>
  expectSameFromBoth({ worlds: 1, seconds: 60, queries: 4, shapes: 4, seed: 20_180_612 }));
