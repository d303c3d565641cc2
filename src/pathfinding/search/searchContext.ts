import { StateIndex } from "../../collections/stateIndex.ts";
import { indexOfId } from "../projection/idTable.ts";
import type { Projection } from "../projection/projection.ts";
import type { PathQuery } from "./pathQuery.ts";
import type { SearchBudget } from "./searchBudget.ts";
import { initialDay } from "./traversal/days.ts";
import { createEdgeFilter, type EdgeFilter } from "./traversal/edgeFilter.ts";
import { type Segment, StateSpace } from "./traversal/stateSpace.ts";
import { createStepCosts, type StepCosts } from "./traversal/stepCosts.ts";
import { StepCursor } from "./traversal/stepCursor.ts";

/** What all parts of a search share: the query, and the projection as the query filters it. */
export interface SearchContext {
  readonly query: PathQuery;
  readonly budget: SearchBudget;
  readonly steps: StepCursor;
  readonly costs: StepCosts;
  readonly states: StateSpace;
  /** Numbers the states that searches of this query have reached; these numbers are called *vertices*. */
  readonly vertices: StateIndex;
  /** Whether the projection has both ends and all `via` actors, and the conditions allow them. */
  readonly hasAllActors: boolean;
  readonly inTimeOrder: boolean;
  /** No walk of at most maxHops costs more. */
  readonly maxCost: number;
  /** The day on which walks begin. */
  readonly startDay: number;
  actorAt(vertex: number): number;
  /** The rank of an actor's id among all ids, for breaking ties. */
  rankOf(actor: number): number;
  /** The same context with every step costing one hop; null if that is already so in this one. */
  withHopCosts(): SearchContext | null;
  /** The context of the walks from one state to another. */
  forSegment(segment: Segment, maxHops: number): SearchContext;
  /** The context of the single best continuation of a walk. */
  forSpur(spur: SpurOrigin, maxHops: number): SearchContext;
}

/** The walk that a spur continues. */
export interface SpurOrigin {
  /** The state and the day that it has reached. */
  readonly start: number;
  readonly day: number;
  /** The actors on the walk before that state: a path may not return to them. */
  readonly visited: ReadonlySet<number>;
  /** Actors that the first step may not enter. */
  readonly excluded: ReadonlySet<number>;
}

interface ContextOptions {
  readonly projection: Projection;
  readonly query: PathQuery;
  readonly budget: SearchBudget;
  /** Shared by all contexts of one query, as the next is. */
  readonly vertices?: StateIndex;
  readonly filter?: EdgeFilter;
  /** Absent: walks begin at the query's `from`. */
  readonly spur?: SpurOrigin;
  /** Absent: walks lead from end to end. */
  readonly segment?: Segment;
}

export function createSearchContext(options: ContextOptions): SearchContext {
  const { projection, query, budget, vertices = new StateIndex(), spur, segment } = options;
  const { where } = query;
  const { filter = createEdgeFilter(projection, where) } = options;
  const { actors, degrees } = projection;
  const from = indexOfId(actors, query.from);
  const to = indexOfId(actors, query.to);
  const via = (where.via ?? []).map((id) => indexOfId(actors, id));
  const avoided = new Set((where.avoid ?? []).map((id) => indexOfId(actors, id)));
  const { maxDegree = Number.POSITIVE_INFINITY, inTimeOrder = false } = where;
  const isAllowed =
    avoided.size === 0 && maxDegree === Number.POSITIVE_INFINITY
      ? null
      : (actor: number) => actor === from || actor === to || (degrees[actor]! <= maxDegree && !avoided.has(actor));
  const mayPass =
    spur === undefined ? isAllowed : (actor: number) => !spur.visited.has(actor) && (isAllowed?.(actor) ?? true);
  const costs = createStepCosts(projection, filter, query);
  const states = new StateSpace({
    actorCount: actors.count,
    origin: spur?.start ?? from,
    to,
    via,
    excludedFirst: spur?.excluded ?? new Set(),
    segment,
  });
  const derive = (changed: Partial<ContextOptions>) =>
    createSearchContext({ ...options, vertices, filter, ...changed });

  return {
    query,
    budget,
    steps: new StepCursor({ projection, filter, costs, mayPass, budget }),
    costs,
    states,
    vertices,
    hasAllActors: from !== -1 && to !== -1 && via.every((actor) => actor !== -1 && isAllowed?.(actor) !== false),
    inTimeOrder,
    maxCost: query.maxHops * costs.maxStepCost,
    startDay: spur?.day ?? initialDay(inTimeOrder),
    actorAt: (vertex) => states.actorOf(vertices.states[vertex]!),
    rankOf: (actor) => actors.ranks[actor]!,
    withHopCosts: () => (query.rankBy === "HOPS" ? null : derive({ query: { ...query, rankBy: "HOPS" } })),
    forSegment: (segment, maxHops) => derive({ query: { ...query, maxHops }, segment }),
    forSpur: (spur, maxHops) => derive({ query: { ...query, first: 1, maxHops }, spur, segment: undefined }),
  };
}
