import { pino } from "pino";
import type { Projection } from "../../src/pathfinding/projection/projection.ts";
import { SearchPool } from "../../src/pathfinding/workers/searchPool.ts";
import { type PathQueryEngine, queryTimeLimitMillis } from "./engine.ts";

/** Rawabit's path search as the server runs it: in worker threads that have been warmed up. */
export async function rawabitEngine(projection: Projection): Promise<PathQueryEngine & { close(): Promise<void> }> {
  const pool = new SearchPool(queryTimeLimitMillis, pino({ level: "silent" }));
  const { signal } = new AbortController();
  await pool.warmUp(projection, signal);
  return {
    name: "Rawabit",
    prepare: (query) => async () => {
      const { paths, complete } = await pool.findPaths(projection, query, signal);
      return { pathCount: paths.length, complete };
    },
    close: () => pool.close(),
  };
}
