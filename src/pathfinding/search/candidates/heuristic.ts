import type { CandidateSteps, Distance } from "./candidateSteps.ts";

/**
 * Guides the search for a spur to the end: gives the remaining distance of each walk, exact except for loops, and its
 * next steps.
 */
export interface Heuristic {
  /**
   * The remaining distance of the best continuation of a walk that reaches the vertex as given; null if none is known.
   */
  remaining(vertex: number, cost: number, hops: number, day: number): Distance | null;
  /** The steps from a vertex, the most promising first. */
  stepsFrom(vertex: number): CandidateSteps;
}
