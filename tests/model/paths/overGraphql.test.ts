import { test } from "vitest";
import { expectTheSameOverGraphql } from "./overGraphql.ts";

test(
  "over GraphQL, paths are those that trying everything finds, and the shortest those of Neo4j",
  () => expectTheSameOverGraphql(12),
  60_000,
);
