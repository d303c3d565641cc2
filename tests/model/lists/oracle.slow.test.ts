import { test } from "vitest";
import { expectModelAnswers } from "./oracle.ts";

const { RAWABIT_ORACLE_SEED: seed = String(Date.now() % 2 ** 31), RAWABIT_ORACLE_PATH: path } = process.env;

// A failure prints its seed and path; set both to reproduce it.
test("the server's answers are the model's, in many small worlds", () =>
  expectModelAnswers({ worlds: 60, seconds: 120, shapes: 8, seed: Number(seed), ...(path !== undefined && { path }) }));
