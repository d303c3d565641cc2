import type { SeenTransactions } from "./seenTransactions.ts";

/** How a statement runs that one or several requests wait for. */
export interface RunOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds after which the database terminates it. */
  readonly timeout?: number;
  /** What the earlier statements of the same readers have seen. */
  readonly seen: readonly SeenTransactions[];
}
