import type { Projection } from "../../src/pathfinding/projection/projection.ts";
import { SearchPool } from "../../src/pathfinding/workers/searchPool.ts";
import { type Contestant, patienceMillis } from "./contestant.ts";

/** The search as the server does it: in threads, warmed up. */
export async function engine(projection: Projection): Promise<Contestant & { close(): Promise<void> }> {
  const pool = new SearchPool(patienceMillis);
  const { signal } = new AbortController();
  await pool.warmUp(projection, signal);
  return {
    name: "Rawabit",
    ask: (question) => async () => {
      const { paths, complete } = await pool.findPaths(projection, question, signal);
      return { found: paths.length, complete };
    },
    close: () => pool.close(),
  };
}
