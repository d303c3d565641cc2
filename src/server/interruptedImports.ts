import type { Logger } from "pino";
import type { Graph } from "../neo4j/graph.ts";
import { endInterruptedImports } from "../write/importRun.ts";

const interval = 60_000;

/**
 * Looks every minute for imports that were interrupted, so that their changes get a place in the lists even if nobody
 * imports again.
 * @returns stops it
 */
export function watchInterruptedImports(graph: Graph, log: Logger): () => void {
  const timer = setInterval(
    () =>
      endInterruptedImports(graph).catch((error: unknown) =>
        log.warn(error, "The changes of interrupted imports could not be listed. Trying again in a minute."),
      ),
    interval,
  ).unref();
  return () => clearInterval(timer);
}
