import { BidirectionalSearch } from "../bidirectional/bidirectionalSearch.ts";
import type { SearchContext } from "../searchContext.ts";
import { untimed } from "../traversal/days.ts";
import { costUnit } from "../traversal/stepCosts.ts";
import type { Distance } from "./candidateSteps.ts";
import { CandidateSubgraph } from "./candidateSubgraph.ts";
import type { Heuristic } from "./heuristic.ts";
import { SegmentedHeuristic } from "./segmentedHeuristic.ts";

/** The walks from one stop to the next, and the search for them. */
interface SearchedSegment {
  readonly context: SearchContext;
  /** The hops of a shortest walk. */
  readonly minHops: number;
  readonly search: BidirectionalSearch;
}

/**
 * The searches for the segments of the route. Without `via` the route is one segment; otherwise each segment leads from one
 * stop to the next and is searched from both its ends, only for walks within the cost and hops that the other segments
 * can leave it.
 */
export class SegmentedSearch {
  readonly #context: SearchContext;
  readonly #segments: readonly SearchedSegment[];

  constructor(context: SearchContext) {
    this.#context = context;
    this.#segments = splitAtVia(context).map((segment) => ({
      ...segment,
      search: new BidirectionalSearch(segment.context),
    }));
  }

  /** Whether no walk passes all `via` actors within maxHops. */
  get isImpossible(): boolean {
    return this.#segments.length === 0;
  }

  /** Whether each segment has a walk. */
  get hasWalk(): boolean {
    return this.#segments.every(({ search }) => search.joinCount > 0);
  }

  /** Whether every wanted walk has been covered. */
  get isComplete(): boolean {
    return this.#segments.every(({ search }) => search.isComplete);
  }

  /** Estimates how many relations the next `advance` examines. */
  get nextWork(): number {
    return this.#next?.nextWork ?? 0;
  }

  /**
   * Lowers the cost up to which walks from end to end are wanted. @param hasEnoughPaths whether as many paths as wanted are
   * known
   */
  limitCost(maxCost: number, hasEnoughPaths: boolean): void {
    const others = this.#costOfOthers;
    for (const [index, { search }] of this.#segments.entries()) {
      search.limitCost(maxCost - others[index]!);
      search.hasEnoughPaths = hasEnoughPaths;
    }
  }

  /** Advances the segment with the least work. */
  advance(): void {
    this.#next?.advance();
  }

  /**
   * The cost within which each segment has walks through `count` different joins, or through all of them if it has fewer.
   */
  costOfJoins(count: number): number {
    const others = this.#costOfOthers;
    return Math.max(...this.#segments.map(({ search }, index) => search.costOfJoins(count) + others[index]!));
  }

  /** The candidates on walks of at most this cost. */
  createHeuristic(maxCost: number): Heuristic {
    const others = this.#costOfOthers;
    const subgraphs: CandidateSubgraph[] = [];
    let after: Distance = { cost: 0, hops: 0 };
    // From the last segment to the first, because each needs the distance after it.
    for (const [index, { context, minHops, search }] of [...this.#segments.entries()].reverse()) {
      const subgraph = new CandidateSubgraph({ context, search, maxCost: maxCost - others[index]!, after });
      subgraphs.unshift(subgraph);
      const { cost, hops } = after;
      const start = context.vertices.find(context.states.start);
      after = subgraph.remaining(start, 0, 0, untimed) ?? { cost: cost + search.costLowerBound, hops: hops + minHops };
    }
    if (subgraphs.length === 1) return subgraphs[0]!;
    const minimums = this.#segments.map(({ search, minHops }) => ({ cost: search.costLowerBound, hops: minHops }));
    return new SegmentedHeuristic(this.#context, subgraphs, minimums);
  }

  /** For each segment, a lower bound on the cost of all others. */
  get #costOfOthers(): number[] {
    const bounds = this.#segments.map(({ search }) => search.costLowerBound);
    const total = bounds.reduce((sum, each) => sum + each, 0);
    return bounds.map((each) => total - each);
  }

  /** Segments without a walk come first: until every segment has a walk, the cost of the others has no bound. */
  get #next(): BidirectionalSearch | undefined {
    const open = this.#segments.map(({ search }) => search).filter((search) => !search.isComplete);
    const withoutWalk = open.filter(({ joinCount }) => joinCount === 0);
    return (withoutWalk.length > 0 ? withoutWalk : open).reduce<BidirectionalSearch | undefined>(
      (one, other) => (one && one.nextWork <= other.nextWork ? one : other),
      undefined,
    );
  }
}

/**
 * Splits the route at its `via` actors and limits each segment to the hops that remain after the shortest walks of the
 * others; empty if the shortest walks together take more than maxHops. In time order the route is one segment, because
 * the day of arrival links what comes before a stop to what comes after it.
 */
function splitAtVia(context: SearchContext): readonly Omit<SearchedSegment, "search">[] {
  const { query, states, inTimeOrder } = context;
  const [first, ...stops] = states.stops;
  if (query.maxHops < stops.length) return [];
  if (inTimeOrder || stops.length === 1) return [{ context, minHops: 0 }];
  const segments = stops.map((end, index) => ({ start: stops[index - 1] ?? first!, end }));
  const mostHops = query.maxHops - (stops.length - 1);
  const minHops = segments.map((segment) => shortestHops(context.forSegment(segment, mostHops)));
  const spare = query.maxHops - minHops.reduce((sum, each) => sum + each, 0);
  if (spare < 0) return [];
  return segments.map((segment, index) => ({
    context: context.forSegment(segment, minHops[index]! + spare),
    minHops: minHops[index]!,
  }));
}

/** The hops of a shortest walk; Infinity if there is none. */
function shortestHops(context: SearchContext): number {
  const search = new BidirectionalSearch(context.withHopCosts() ?? context);
  while (search.bestCost > search.coveredCost && !search.isComplete) search.advance();
  return search.bestCost / costUnit;
}
