import { test } from "vitest";
import { expectTheModelsAnswers } from "./oracle.ts";

test("the server's answers are the model's, in a few small worlds", { timeout: 60_000 }, () =>
  expectTheModelsAnswers({ worlds: 4, forms: 2, seed: 20_180_612 }),
);
