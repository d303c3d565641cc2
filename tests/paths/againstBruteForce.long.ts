import { test } from "vitest";
import { compareWithBruteForce } from "./againstBruteForce.ts";

test("the best paths are those that trying everything finds, in ten thousand cases", () => {
  compareWithBruteForce(10_000);
});
