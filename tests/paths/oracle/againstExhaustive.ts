import fc from "fast-check";
import { expect } from "vitest";
import { idAt } from "../../../src/path/projection/idTable.ts";
import { projectionOf } from "../../../src/path/projection/projectionOf.ts";
import type { ProjectionRows } from "../../../src/path/projection/rows.ts";
import { Budget } from "../../../src/path/search/budget.ts";
import type { PathQuestion } from "../../../src/path/search/question.ts";
import { search } from "../../../src/path/search/search.ts";
import { statesOf } from "../../../src/path/search/spur.ts";
import { terrainOf } from "../../../src/path/search/terrain.ts";
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
  const { paths, complete } = searched(rows, question);
  expect(complete).toBe(true);
  const { inTimeOrder } = question.where;
  const expected = exhaustive(rows, question).paths.map(({ actorIds, cost, steps }) => ({
    ...{ actorIds, cost },
    // In time order the windows of the steps are needed too, which the search itself does not give.
    steps: inTimeOrder ? null : steps.map(({ relationIds, ...way }) => ({ ...way, relationCount: relationIds.length })),
  }));
  expect(paths).toEqual(expected);
}

function searched(rows: ProjectionRows, question: PathQuestion) {
  const projection = projectionOf(rows);
  const budget = new Budget({ relations: 1e7, labels: 1e7, milliseconds: 60_000 });
  const terrain = terrainOf(projection, question, budget);
  const { walks, complete } = search(terrain);
  const paths = walks.map((walk) => {
    const actors = statesOf(walk).map(terrain.actorOf);
    const steps = actors.slice(1).map((actor, index) => {
      const { forward, backward, relationCount } = terrain.steps.between(actors[index]!, actor, null);
      return { forward, backward, relationCount };
    });
    return {
      actorIds: actors.map((actor) => idAt(projection.actors, actor)),
      cost: walk.cost / 1000,
      steps: question.where.inTimeOrder ? null : steps,
    };
  });
  return { paths, complete };
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
