import type { PathQuery } from "../../src/pathfinding/search/pathQuery.ts";

/** What became of a question. */
export interface Outcome {
  readonly found: number;
  /** False where it gave up: out of time, or out of memory. */
  readonly complete: boolean;
}

/** Something that answers questions about paths. */
export interface Contestant {
  readonly name: string;
  /** Null where it can't be asked this at all. */
  ask(question: PathQuery): (() => Promise<Outcome>) | null;
}

/** What one question may take. */
export const patienceMillis = 20_000;
