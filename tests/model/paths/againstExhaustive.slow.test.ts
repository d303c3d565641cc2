import { test } from "vitest";
import { expectTheSamePaths } from "./againstExhaustive.ts";

test("the search finds the paths that trying everything finds, in ten thousand cases", () =>
  expectTheSamePaths(10_000));
