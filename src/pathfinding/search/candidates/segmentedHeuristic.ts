import type { SearchContext } from "../searchContext.ts";
import type { CandidateSteps, Distance } from "./candidateSteps.ts";
import type { CandidateSubgraph } from "./candidateSubgraph.ts";
import type { Heuristic } from "./heuristic.ts";

/** Leads through the candidate subgraphs of several segments, one after the other. */
export class SegmentedHeuristic implements Heuristic {
  readonly #context: SearchContext;
  readonly #subgraphs: readonly CandidateSubgraph[];
  readonly #viaPassedAtStart: number;
  /** By segment: a lower bound on the distance of all segments before it. */
  readonly #before: readonly Distance[];

  /** @param minimums by segment: a lower bound on its distance */
  constructor(context: SearchContext, subgraphs: readonly CandidateSubgraph[], minimums: readonly Distance[]) {
    this.#context = context;
    this.#subgraphs = subgraphs;
    this.#viaPassedAtStart = context.states.viaPassed(context.states.origin);
    this.#before = minimums.map((_, index) => sum(minimums.slice(0, index)));
  }

  remaining(vertex: number, cost: number, hops: number, day: number): Distance | null {
    const index = this.#segmentOf(vertex);
    const before = this.#before[index]!;
    return this.#subgraphs[index]!.remaining(vertex, cost - before.cost, hops - before.hops, day);
  }

  stepsFrom(vertex: number): CandidateSteps {
    return this.#subgraphs[this.#segmentOf(vertex)]!.stepsFrom(vertex);
  }

  #segmentOf(vertex: number): number {
    const { vertices, states } = this.#context;
    return states.viaPassed(vertices.states[vertex]!) - this.#viaPassedAtStart;
  }
}

function sum(distances: readonly Distance[]): Distance {
  const zero: Distance = { cost: 0, hops: 0 };
  return distances.reduce((total, { cost, hops }) => ({ cost: total.cost + cost, hops: total.hops + hops }), zero);
}
