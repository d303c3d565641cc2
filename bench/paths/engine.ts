import type { PathQuery } from "../../src/pathfinding/search/pathQuery.ts";

/** The result of one query. */
export interface QueryOutcome {
  readonly pathCount: number;
  /** False if the engine exceeded its time or memory. */
  readonly complete: boolean;
}

/** A system that answers path queries. */
export interface PathQueryEngine {
  readonly name: string;
  /** Prepares a query; null if the engine cannot express it. */
  prepare(query: PathQuery): (() => Promise<QueryOutcome>) | null;
}

/** The time limit of one query. */
export const queryTimeLimitMillis = 20_000;
