import type { CandidateSteps, Distance } from "./candidateSteps.ts";

/** Guides the search for a spur to the end: the exact remaining distance of each walk, but for loops, and its next steps. */
export interface Heuristic {
  /** The distance that remains of the best walk that reaches a vertex as given; null if no continuation is known. */
  remaining(vertex: number, cost: number, hops: number, day: number): Distance | null;
  /** The steps from a vertex, the most promising first. */
  stepsFrom(vertex: number): CandidateSteps;
}
