import { test } from "vitest";
import { expectTheModelsAnswers } from "./oracle.ts";

test("the server's answers are the model's, in two small worlds", { timeout: 60_000 }, () =>
  expectTheModelsAnswers({ worlds: 2, forms: 2, seed: 20_180_612 }),
);
