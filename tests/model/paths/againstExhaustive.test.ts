import { test } from "vitest";
import { expectTheSamePaths } from "./againstExhaustive.ts";

test("the search finds the paths that trying everything finds, under every condition", () => expectTheSamePaths(400));
