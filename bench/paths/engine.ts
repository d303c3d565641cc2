import type { Projection } from "../../src/pathfinding/projection/projection.ts";
import { SearchThreads } from "../../src/pathfinding/workers/searchThreads.ts";
import { type Contestant, patienceMillis } from "./contestant.ts";

/** The search as the server does it: in threads, warmed up. */
export async function engine(projection: Projection): Promise<Contestant & { close(): Promise<void> }> {
  const threads = new SearchThreads(patienceMillis);
  const { signal } = new AbortController();
  await threads.warmUp(projection, signal);
  return {
    name: "Rawabit",
    ask: (question) => async () => {
      const { paths, complete } = await threads.answer(projection, question, signal);
      return { found: paths.length, complete };
    },
    close: () => threads.close(),
  };
}
