import { setTimeout } from "node:timers/promises";
import { GraphUnavailable } from "../errors/errors.ts";
import { UserError } from "../errors/userError.ts";

/** How long a database that does not answer is waited for. */
export interface RetryOptions {
  /** In milliseconds; two minutes where it is left out. */
  readonly retryFor?: number;
  /** Told that the database does not answer, and is waited for. */
  readonly onUnavailable?: (sentence: string) => void;
}

/**
 * Does the work, and does it again for a while when the database has gone: it may be starting.
 * @throws UserError where it has not come back
 */
export async function retryUntilAvailable<Result>(
  { retryFor = 120_000, onUnavailable }: RetryOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let began: number | undefined; ; ) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof GraphUnavailable)) throw error;
      if (began === undefined) onUnavailable?.("The graph database is not answering. Waiting for it …");
      began ??= Date.now();
      if (Date.now() - began > retryFor)
        throw new UserError(
          "The graph database has gone, and did not come back. What was written is whole; run the same command again to go on.",
        );
      await setTimeout(500);
    }
  }
}
