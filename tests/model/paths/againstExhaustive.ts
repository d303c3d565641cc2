import fc from "fast-check";
import { expect } from "vitest";
import { applyChanges } from "../../../src/pathfinding/projection/applyChanges.ts";
import type { Projection } from "../../../src/pathfinding/projection/projection.ts";
import { buildProjection } from "../../../src/pathfinding/projection/projectionBuilder.ts";
import { findPaths } from "../../../src/pathfinding/search/findPaths.ts";
import type { RankedPathStep } from "../../../src/pathfinding/search/pathQuery.ts";
import { defaultSpurAttempts, SearchBudget } from "../../../src/pathfinding/search/searchBudget.ts";
import { type Case, cases } from "./cases.ts";
import { exhaustive } from "./exhaustive.ts";
import type { Multigraph } from "./multigraphs.ts";
import { rowsOf } from "./rowsOf.ts";

const { RAWABIT_ORACLE_SEED: seed = "20180612" } = process.env;

/** Compares the search with an exhaustive search in random cases. */
export function expectTheSamePaths(numRuns: number): void {
  fc.assert(fc.property(cases, agrees), { numRuns, seed: Number(seed), reporter: report });
}

function agrees({ graph, query }: Case): void {
  const rows = rowsOf(graph);
  const projection = buildInTwoParts(graph);
  const ask = (spurAttempts: number) =>
    findPaths(projection, query, new SearchBudget({ relations: 1e7, labels: 1e7, milliseconds: 60_000, spurAttempts }));
  const { paths, complete, noPath } = ask(defaultSpurAttempts);
  expect(complete).toBe(true);
  // With a single attempt, every spur becomes a search of its own; that must not change the result.
  expect(ask(1).paths).toEqual(paths);
  const expected = exhaustive(rows, query);
  // The windows of steps in time order are tested by the relations that they admit.
  const steps = (path: { readonly steps: readonly RankedPathStep[] }) =>
    path.steps.map(({ window: _, ...step }) => step);
  expect(paths.map((path) => ({ ...path, steps: steps(path) }))).toEqual(
    expected.paths.map(({ actorIds, cost, steps }) => ({
      ...{ actorIds, cost },
      steps: steps.map(({ relationIds, ...way }) => ({ ...way, relationCount: relationIds.length })),
    })),
  );
  expect(noPath).toEqual(expected.noPath);
}

/** The projection of a graph: built from the first half of its history, then changed. */
function buildInTwoParts(graph: Multigraph): Projection {
  const before = rowsOf({ ...graph, steps: graph.steps.slice(0, graph.steps.length >> 1) });
  const after = rowsOf(graph);
  const known = new Set(before.edges.flatMap(({ fromId, toId }) => [fromId, toId]));
  const textOf = (rows: Rows, id: string) => JSON.stringify([rows.edges.filter(of(id)), rows.evidence.filter(of(id))]);
  const ids = new Set([...after.edges, ...after.evidence].map(({ relationId }) => relationId));
  const changed = new Set([...ids].filter((id) => textOf(before, id) !== textOf(after, id)));
  const projection = applyChanges(
    buildProjection({ ...before, actorIds: graph.actorIds.filter((id) => known.has(id)) }),
    {
      revision: after.revision,
      actorIds: graph.actorIds,
      edges: after.edges.filter(({ relationId }) => changed.has(relationId)),
      evidence: after.evidence.filter(({ relationId }) => changed.has(relationId)),
    },
  );
  if (projection === null) throw new Error("A change was recorded before the last known moment.");
  return projection;
}

type Rows = ReturnType<typeof rowsOf>;

function of(id: string) {
  return ({ relationId }: { readonly relationId: string }) => relationId === id;
}

/** Reports the seed of a failure, and the smallest graph, one relation per line, and query that fail. */
function report({ failed, seed, counterexample, errorInstance, numShrinks }: fc.RunDetails<[Case]>): void {
  if (!failed || counterexample === null) return;
  const [{ graph, query }] = counterexample;
  const { edges, evidence } = rowsOf(graph);
  const lines = [...edges, ...evidence].map((row) => JSON.stringify(row)).join("\n");
  const asked = JSON.stringify(query);
  const cause = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(
    `RAWABIT_ORACLE_SEED=${seed}, after ${numShrinks} shrinks\n${asked}\n${graph.actorIds}\n${lines}\n${cause}`,
  );
}
