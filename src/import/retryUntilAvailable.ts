import { setTimeout } from "node:timers/promises";
import { GraphUnavailable } from "../errors/errors.ts";
import { UserError } from "../errors/userError.ts";

/** How to wait for a database that does not answer. */
export interface RetryOptions {
  /** In milliseconds; two minutes by default. */
  readonly retryFor?: number;
  /** Called with a message when waiting begins. */
  readonly onUnavailable?: (message: string) => void;
}

/**
 * Runs `work`, and repeats it while the database is unavailable, since it may be starting.
 * @throws UserError if the database stays unavailable for longer than `retryFor`
 */
export async function retryUntilAvailable<Result>(
  { retryFor = 120_000, onUnavailable }: RetryOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let started: number | undefined; ; ) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof GraphUnavailable)) throw error;
      if (started === undefined) onUnavailable?.("The graph database is not answering. Waiting for it …");
      started ??= Date.now();
      if (Date.now() - started > retryFor)
        throw new UserError(
          "The graph database stopped answering. Completed batches are committed; run the same command again to resume.",
        );
      await setTimeout(500);
    }
  }
}
