import { setMaxListeners } from "node:events";
import type { Graph, GraphReader, Schedule } from "../neo4j/graph.ts";
import type { PathEngine } from "../pathfinding/workers/pathEngine.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** The context value that resolvers share during one request. */
export interface Context {
  /** Runs queries on the graph until the request ends. */
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  readonly engine: Pick<PathEngine, "findPaths">;
  /** Today as an ISO day in UTC; constant during the request. */
  readonly today: string;
  /** Aborts at the request's deadline, or when its client disconnects. */
  readonly signal: AbortSignal;
}

/**
 * @param timeout milliseconds after which the database ends a statement
 * @param schedule decides when a statement runs; by default at once
 */
export function createContext(
  graph: Graph,
  engine: Pick<PathEngine, "findPaths">,
  signal: AbortSignal,
  timeout: number,
  schedule?: Schedule,
): Context {
  // Every statement of the request adds a listener.
  setMaxListeners(0, signal);
  const reader = graph.reader({ signal, timeout, ...(schedule && { schedule }) });
  return { reader, loaders: createLoaders(reader), engine, today: new Date().toISOString().slice(0, 10), signal };
}
