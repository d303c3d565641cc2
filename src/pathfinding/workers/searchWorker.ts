import { answerQuestion } from "../neighborhood/answerQuestion.ts";
import type { NeighborhoodQuestion } from "../neighborhood/neighborhoodQuestion.ts";
import type { Projection } from "../projection/projection.ts";
import { findPaths } from "../search/findPaths.ts";
import type { PathQuery } from "../search/pathQuery.ts";
import { BudgetExceeded, SearchBudget, type SearchLimits } from "../search/searchBudget.ts";
import { searchFlags, searchPhases, tryAcquireSlot } from "./slowSearchLimiter.ts";

/** Most searches take less than this. */
const fastMilliseconds = 20;

/** What a search thread is asked to do. */
export interface SearchTask {
  /** Identifies the projection to search. */
  readonly projectionNumber: number;
  /**
   * Absent: the projection that the thread received before, if it has that number. The arrays are in shared memory, but each
   * transfer counts them towards the thread's heap and so triggers garbage collections.
   */
  readonly projection?: Projection;
  readonly query: PathQuery | NeighborhoodQuestion;
  readonly limits: SearchLimits;
  /** In shared memory: see `searchFlags`. */
  readonly flags: Int32Array;
  readonly freeSlots: Int32Array;
}

let held: { readonly projectionNumber: number; readonly projection: Projection } | null = null;

/** What a search thread answers: the result; null if it does not have the projection. */
export type SearchTaskResult = { readonly result: unknown } | null;

export default function run(task: SearchTask): SearchTaskResult {
  const { projectionNumber, projection, query, limits } = task;
  if (projection !== undefined) held = { projectionNumber, projection };
  if (held?.projectionNumber !== projectionNumber) return null;
  return { result: answer(held.projection, query, new SearchBudget(limits, mayContinue(task))) };
}

/** The answer; undefined if a question about neighborhoods was stopped. A path search then has an incomplete result. */
function answer(projection: Projection, query: SearchTask["query"], budget: SearchBudget): unknown {
  if (!("topic" in query)) return findPaths(projection, query, budget);
  try {
    return answerQuestion(projection, query, budget);
  } catch (error) {
    if (error instanceof BudgetExceeded) return undefined;
    throw error;
  }
}

function mayContinue({ flags, freeSlots }: SearchTask): () => boolean {
  const fastUntil = performance.now() + fastMilliseconds;
  return () => {
    if (Atomics.load(flags, searchFlags.cancelled) !== 0) return false;
    if (Atomics.load(flags, searchFlags.phase) === searchPhases.slow || performance.now() < fastUntil) return true;
    const hasSlot = tryAcquireSlot(freeSlots);
    Atomics.store(flags, searchFlags.phase, hasSlot ? searchPhases.slow : searchPhases.yielded);
    return hasSlot;
  };
}
