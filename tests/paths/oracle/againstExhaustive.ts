import fc from "fast-check";
import { expect } from "vitest";
import { projectionOf } from "../../../src/path/projection/projectionOf.ts";
import { answer } from "../../../src/path/search/answer.ts";
import { Budget } from "../../../src/path/search/budget.ts";
import type { FoundStep } from "../../../src/path/search/question.ts";
import { exhaustive } from "./exhaustive.ts";
import { type Case, cases } from "./questions.ts";
import { rowsOf } from "./rowsOf.ts";

const { RAWABIT_ORACLE_SEED: seed = "20180612" } = process.env;

/** Expects the search's answers to so many made-up questions to be those that trying everything gives. */
export function expectTheSamePaths(numRuns: number): void {
  fc.assert(fc.property(cases, agrees), { numRuns, seed: Number(seed), reporter: report });
}

function agrees({ graph, question }: Case): void {
  const rows = rowsOf(graph);
  const budget = new Budget({ relations: 1e7, labels: 1e7, milliseconds: 60_000 });
  const { paths, complete, noPath } = answer(projectionOf(rows), question, budget);
  expect(complete).toBe(true);
  const expected = exhaustive(rows, question);
  // The windows of steps in time order show in which relations they leave.
  const steps = (path: { readonly steps: readonly FoundStep[] }) => path.steps.map(({ window: _, ...step }) => step);
  expect(paths.map((path) => ({ ...path, steps: steps(path) }))).toEqual(
    expected.paths.map(({ actorIds, cost, steps }) => ({
      ...{ actorIds, cost },
      steps: steps.map(({ relationIds, ...way }) => ({ ...way, relationCount: relationIds.length })),
    })),
  );
  expect(noPath).toEqual(expected.noPath);
}

/** A failure names its seed, and the smallest graph and question that fail, a relation a line. */
function report({ failed, seed, counterexample, errorInstance, numShrinks }: fc.RunDetails<[Case]>): void {
  if (!failed || counterexample === null) return;
  const [{ graph, question }] = counterexample;
  const { edges, evidence } = rowsOf(graph);
  const lines = [...edges, ...evidence].map((row) => JSON.stringify(row)).join("\n");
  const asked = JSON.stringify(question);
  const cause = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(
    `RAWABIT_ORACLE_SEED=${seed}, after ${numShrinks} shrinks\n${asked}\n${graph.actorIds}\n${lines}\n${cause}`,
  );
}
