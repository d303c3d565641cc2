import { setTimeout } from "node:timers/promises";
import { GraphUnavailable } from "../errors.ts";
import { Problem } from "../problem.ts";

/** Does work on the graph; where that is not answering, tries again for a while: it may be starting. */
export type Patiently = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * @param millis how long a database that does not answer is waited for
 * @param onTrouble told, each time that it has gone
 */
export function patience(millis: number, onTrouble?: (sentence: string) => void): Patiently {
  return async (work) => {
    for (let began: number | undefined; ; ) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof GraphUnavailable)) throw error;
        if (began === undefined) onTrouble?.("The graph database is not answering. Waiting for it …");
        began ??= Date.now();
        if (Date.now() - began > millis)
          throw new Problem(
            "The graph database has gone, and did not come back. What was written is whole; run the same command again to go on.",
          );
        await setTimeout(500);
      }
    }
  };
}
