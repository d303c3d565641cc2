import { setTimeout } from "node:timers/promises";
import { GraphUnavailable } from "../errors/errors.ts";
import { UserError } from "../errors/userError.ts";

/** How to wait for a database that does not answer. */
export interface RetryOptions {
  /** In milliseconds; two minutes by default. */
  readonly retryFor?: number;
  /** Called with a message when waiting begins, and every ten seconds. */
  readonly onUnavailable?: (message: string) => void;
}

/** Whether completed batches are still there depends on whether the database can open its graph again. */
export class DatabaseLost extends UserError {
  constructor() {
    super(
      "The graph database stopped answering. Run rawabit status. If it shows the graph, all completed batches are there, and the same command goes on from there; otherwise it says what is wrong.",
    );
  }
}

/**
 * Runs `work`, and repeats it while the database is unavailable, since it may be starting.
 * @throws DatabaseLost if the database stays unavailable for longer than `retryFor`
 */
export async function retryUntilAvailable<Result>(
  { retryFor = 120_000, onUnavailable }: RetryOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  let started: number | undefined;
  let saidAt = Number.NEGATIVE_INFINITY;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof GraphUnavailable)) throw error;
      started ??= Date.now();
      if (Date.now() - saidAt > 10_000) {
        saidAt = Date.now();
        onUnavailable?.("The graph database is not answering. Waiting for it …");
      }
      if (Date.now() - started > retryFor) throw new DatabaseLost();
      await setTimeout(500);
    }
  }
}
