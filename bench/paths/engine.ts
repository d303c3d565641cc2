import { SearchThreads } from "../../src/path/engine/searchThreads.ts";
import type { Projection } from "../../src/path/projection/projection.ts";
import { type Contestant, patienceMillis } from "./contestant.ts";

/** The search as the server does it: in threads, first with a small budget. */
export function engine(projection: Projection): Contestant & { close(): Promise<void> } {
  const threads = new SearchThreads(patienceMillis);
  const { signal } = new AbortController();
  return {
    name: "Rawabit",
    ask: (question) => async () => {
      const { paths, complete } = await threads.answer(projection, question, signal);
      return { found: paths.length, complete };
    },
    close: () => threads.close(),
  };
}
