import type { ProjectionRows } from "../../../src/pathfinding/projection/projectionRows.ts";
import type { PathConditions, PathQuery } from "../../../src/pathfinding/search/pathQuery.ts";
import { degreesOf, type UsableEdge, usableEdges } from "./conditions.ts";
import { inTimeOrder } from "./timeOrder.ts";

/** The part of a query that defines which sequences exist, as opposed to their ranking. */
export type Search = Pick<PathQuery, "from" | "to" | "maxHops" | "where">;

/** The edges of a step; several may belong to the same relation. */
export type StepEdges = readonly UsableEdge[];

/** A loopless sequence of actors that satisfies all conditions. */
export interface Sequence {
  readonly actorIds: readonly string[];
  /** By step: its edges regardless of time order, which define its cost. */
  readonly edges: readonly StepEdges[];
  /** By step: the edges that take part in some choice in time order; the same edges if the query has no time order. */
  readonly taken: readonly StepEdges[];
}

/** Every loopless sequence of actors within maxHops that satisfies the conditions, by plain depth-first search. */
export function* sequences(rows: ProjectionRows, { from, to, maxHops, where }: Search): Generator<Sequence> {
  const stepsFrom = stepsOf(usableEdges(rows, where), where);
  const degrees = degreesOf(rows);
  yield* follow([from], []);

  function* follow(actorIds: readonly string[], edges: readonly StepEdges[]): Generator<Sequence> {
    const last = actorIds.at(-1)!;
    if (last === to) return yield* satisfying(actorIds, edges);
    if (edges.length === maxHops) return;
    for (const [next, step] of stepsFrom.get(last) ?? [])
      if (!actorIds.includes(next) && (next === to || mayPass(next)))
        yield* follow([...actorIds, next], [...edges, step]);
  }

  function* satisfying(actorIds: readonly string[], edges: readonly StepEdges[]): Generator<Sequence> {
    if (!passesInOrder(where.via ?? [], actorIds.slice(1, -1))) return;
    const taken = where.inTimeOrder && edges.length > 0 ? inTimeOrder(edges) : edges;
    if (taken.length === edges.length) yield { actorIds, edges, taken };
  }

  function mayPass(id: string): boolean {
    return !where.avoid?.includes(id) && degrees.get(id)! <= (where.maxDegree ?? Infinity);
  }
}

/** By actor, then by counterpart: the edges of the step. */
function stepsOf(edges: readonly UsableEdge[], { direction }: PathConditions) {
  const steps = new Map<string, Map<string, UsableEdge[]>>();
  const add = (from: string, to: string, edge: UsableEdge) => {
    const there = steps.get(from) ?? new Map<string, UsableEdge[]>();
    steps.set(from, there.set(to, [...(there.get(to) ?? []), edge]));
  };
  for (const edge of edges) {
    add(edge.fromId, edge.toId, edge);
    if (direction !== "FORWARD" || !edge.directed) add(edge.toId, edge.fromId, edge);
  }
  return steps;
}

function passesInOrder(via: readonly string[], inner: readonly string[]): boolean {
  const passed = inner.filter((id) => via.includes(id));
  return passed.length === via.length && passed.every((id, index) => id === via[index]);
}
