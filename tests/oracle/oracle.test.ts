import { test } from "vitest";
import { expectTheModelsAnswers } from "./oracle.ts";

test("the server's answers are the model's, in a few small worlds", { timeout: 60_000 }, () =>
  expectTheModelsAnswers({ worlds: 5, forms: 3, seed: 20_180_612 }),
);
