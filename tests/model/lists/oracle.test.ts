import { test } from "vitest";
import { expectModelAnswers } from "./oracle.ts";

test("the server's answers are the model's, in a small world", () =>
  expectModelAnswers({ worlds: 1, seconds: 60, shapes: 2, seed: 20_180_612 }));
