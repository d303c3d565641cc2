import { test } from "vitest";
import { expectTheSameOverGraphql } from "./overGraphql.ts";

test(
  "over GraphQL, paths are those that trying everything finds, in three hundred graphs",
  () => expectTheSameOverGraphql(300),
  600_000,
);
