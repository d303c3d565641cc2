import { test } from "vitest";
import { expectTheModelsAnswers } from "./oracle.ts";

const { RAWABIT_ORACLE_SEED: seed = String(Date.now() % 2 ** 31), RAWABIT_ORACLE_PATH: path } = process.env;

// A failure names its seed and its path: set both to see it again.
test("the server's answers are the model's, in many small worlds", { timeout: 900_000 }, () =>
  expectTheModelsAnswers({ worlds: 60, forms: 8, seed: Number(seed), ...(path !== undefined && { path }) }),
);
