import { test } from "vitest";
import { expectModelAnswers } from "./oracle.ts";

test("the server's answers are the model's, in two small worlds", { timeout: 60_000 }, () =>
  expectModelAnswers({ worlds: 2, shapes: 2, seed: 20_180_612 }),
);
