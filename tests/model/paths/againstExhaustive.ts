import fc from "fast-check";
import { expect } from "vitest";
import type { Projection } from "../../../src/pathfinding/projection/projection.ts";
import { projectionOf } from "../../../src/pathfinding/projection/projectionOf.ts";
import { withChanges } from "../../../src/pathfinding/projection/withChanges.ts";
import { answer } from "../../../src/pathfinding/search/answer.ts";
import { Budget, usualTries } from "../../../src/pathfinding/search/budget.ts";
import type { FoundStep } from "../../../src/pathfinding/search/question.ts";
import { exhaustive } from "./exhaustive.ts";
import type { Multigraph } from "./multigraphs.ts";
import { type Case, cases } from "./questions.ts";
import { rowsOf } from "./rowsOf.ts";

const { RAWABIT_ORACLE_SEED: seed = "20180612" } = process.env;

/** Expects the search's answers to so many made-up questions to be those that trying everything gives. */
export function expectTheSamePaths(numRuns: number): void {
  fc.assert(fc.property(cases, agrees), { numRuns, seed: Number(seed), reporter: report });
}

function agrees({ graph, question }: Case): void {
  const rows = rowsOf(graph);
  const projection = grown(graph);
  const ask = (tries: number) =>
    answer(projection, question, new Budget({ relations: 1e7, labels: 1e7, milliseconds: 60_000, tries }));
  const { paths, complete, noPath } = ask(usualTries);
  expect(complete).toBe(true);
  // In graphs as small as these, all is found with few tries.
  expect(ask(1).paths).toEqual(paths);
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

/** The projection of a graph, kept up with from half its history on. */
function grown(graph: Multigraph): Projection {
  const before = rowsOf({ ...graph, steps: graph.steps.slice(0, graph.steps.length >> 1) });
  const after = rowsOf(graph);
  const known = new Set(before.edges.flatMap(({ fromId, toId }) => [fromId, toId]));
  const textOf = (rows: Rows, id: string) => JSON.stringify([rows.edges.filter(of(id)), rows.evidence.filter(of(id))]);
  const ids = new Set([...after.edges, ...after.evidence].map(({ relationId }) => relationId));
  const changed = new Set([...ids].filter((id) => textOf(before, id) !== textOf(after, id)));
  const projection = withChanges(projectionOf({ ...before, actorIds: graph.actorIds.filter((id) => known.has(id)) }), {
    revision: after.revision,
    actorIds: graph.actorIds,
    edges: after.edges.filter(({ relationId }) => changed.has(relationId)),
    evidence: after.evidence.filter(({ relationId }) => changed.has(relationId)),
  });
  if (projection === null) throw new Error("A moment came late.");
  return projection;
}

type Rows = ReturnType<typeof rowsOf>;

function of(id: string) {
  return ({ relationId }: { readonly relationId: string }) => relationId === id;
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
