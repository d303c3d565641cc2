import { setMaxListeners } from "node:events";
import type { Graph, GraphReader } from "../neo4j/graph.ts";
import type { PathEngine } from "../pathfinding/workers/pathEngine.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What resolvers know of their request. */
export interface Context {
  /** Asks the graph for as long as the request lasts. */
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  /** Answers path queries. */
  readonly engine: Pick<PathEngine, "findPaths">;
  /** Today as an ISO day in UTC: one and the same for the whole request. */
  readonly today: string;
  /** Fires at the request's deadline, or when its client has gone. */
  readonly signal: AbortSignal;
}

/** @param timeout milliseconds, given to the database too */
export function createContext(
  graph: Graph,
  engine: Pick<PathEngine, "findPaths">,
  signal: AbortSignal,
  timeout: number,
): Context {
  // Every statement of the request listens to it.
  setMaxListeners(0, signal);
  const reader = graph.reader({ signal, timeout });
  return { reader, loaders: createLoaders(reader), engine, today: new Date().toISOString().slice(0, 10), signal };
}
