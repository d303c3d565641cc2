import type { ProjectionRows } from "../../../src/pathfinding/projection/projectionRows.ts";
import type { PathQuery } from "../../../src/pathfinding/search/pathQuery.ts";
import { absence } from "./absence.ts";
import { degreesOf } from "./conditions.ts";
import { costOf } from "./costs.ts";
import { type Sequence, type StepEdges, sequences } from "./sequences.ts";

/** A step of an expected path, with all its relations. */
export interface ExpectedStep {
  readonly forward: boolean;
  readonly backward: boolean;
  /** Sorted. */
  readonly relationIds: readonly string[];
}

export interface ExpectedPath {
  readonly actorIds: readonly string[];
  readonly cost: number;
  readonly steps: readonly ExpectedStep[];
}

/** Answers a path query by examining every sequence of actors: slow, but simple enough to check by reading. */
export function exhaustive(rows: ProjectionRows, query: PathQuery) {
  const degrees = degreesOf(rows);
  const paths = [...sequences(rows, query)]
    .map((sequence) => pathOf(sequence, query, degrees))
    .toSorted(inOrder)
    .slice(0, query.first);
  return { paths, noPath: paths.length > 0 ? null : absence(rows, query) };
}

function pathOf(
  { actorIds, edges, taken }: Sequence,
  query: PathQuery,
  degrees: ReadonlyMap<string, number>,
): ExpectedPath {
  const costs = edges.map((step, index) => {
    const into = actorIds[index + 1]!;
    return costOf(oneOfEach(step), query, { degree: degrees.get(into)!, isInner: index < edges.length - 1 });
  });
  return {
    actorIds,
    cost: costs.reduce((sum, cost) => sum + cost, 0) / 1000,
    steps: taken.map((step, index) => {
      const runsFrom = (id: string) => step.some(({ directed, fromId }) => directed && fromId === id);
      return {
        forward: runsFrom(actorIds[index]!),
        backward: runsFrom(actorIds[index + 1]!),
        relationIds: oneOfEach(step)
          .map(({ relationId }) => relationId)
          .toSorted(),
      };
    }),
  };
}

/** One edge of each relation. */
function oneOfEach(edges: StepEdges): StepEdges {
  return [...new Map(edges.map((edge) => [edge.relationId, edge])).values()];
}

/** By cost, then by hops, then by ids. */
function inOrder(one: ExpectedPath, other: ExpectedPath): number {
  if (one.cost !== other.cost) return one.cost - other.cost;
  if (one.steps.length !== other.steps.length) return one.steps.length - other.steps.length;
  const place = one.actorIds.findIndex((id, index) => id !== other.actorIds[index]);
  return place < 0 ? 0 : byCodePoints(one.actorIds[place]!, other.actorIds[place]!);
}

/** Sorts texts by code points, unlike `<`, which puts 🛳 (U+1F6F3, in two halves) before ﷲ (U+FDF2). */
export function byCodePoints(one: string, other: string): number {
  const [some, others] = [[...one], [...other]];
  const place = some.findIndex((sign, index) => sign !== others[index]);
  if (place < 0) return some.length - others.length;
  return some[place]!.codePointAt(0)! - (others[place]?.codePointAt(0) ?? -1);
}
