import { test } from "vitest";
import { compareWithBruteForce } from "./againstBruteForce.ts";

test("the best paths are those that trying everything finds, in the same order", () => {
  compareWithBruteForce(400);
});
