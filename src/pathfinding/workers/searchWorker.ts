import type { Projection } from "../projection/projection.ts";
import { findPaths } from "../search/findPaths.ts";
import type { PathQuery, PathSearchResult } from "../search/pathQuery.ts";
import { SearchBudget, type SearchLimits } from "../search/searchBudget.ts";
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
  readonly query: PathQuery;
  readonly limits: SearchLimits;
  /** In shared memory: see `searchFlags`. */
  readonly flags: Int32Array;
  readonly freeSlots: Int32Array;
}

let held: { readonly projectionNumber: number; readonly projection: Projection } | null = null;

/** The result; null if the thread does not have the projection. */
export default function run(task: SearchTask): PathSearchResult | null {
  const { projectionNumber, projection, query, limits } = task;
  if (projection !== undefined) held = { projectionNumber, projection };
  if (held?.projectionNumber !== projectionNumber) return null;
  return findPaths(held.projection, query, new SearchBudget(limits, mayContinue(task)));
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
