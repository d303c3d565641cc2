import { setTimeout as sleep } from "node:timers/promises";
import { RawabitError } from "../../errors/errors.ts";

/** Milliseconds. */
const pause = 1_000;

/** The codes of errors after which the same work may succeed. */
const passing: readonly string[] = ["GRAPH_UNAVAILABLE", "OVERLOADED", "DEADLINE_EXCEEDED"];

/** Does the work again until it succeeds or fails for good: a subscription outlasts an outage of Neo4j. @throws the signal's reason */
export async function untilAnswered<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RawabitError) || !passing.includes(error.code)) throw error;
      await sleep(pause, undefined, { signal });
    }
  }
}
