import { setMaxListeners } from "node:events";
import type { Graph, GraphReader, Schedule } from "../neo4j/graph.ts";
import type { PathEngine } from "../pathfinding/workers/pathEngine.ts";
import type { ChangeRow } from "./change/change.queries.ts";
import type { ChangeFeed } from "./change/changeFeed.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import type { ProjectionSource } from "./neighborhood/neighborhoods.ts";
import { Readers } from "./proposal/readers.ts";
import type { Viewer } from "./viewer/viewer.type.ts";

/** What answers queries from the projection. */
export type QueryEngine = Pick<PathEngine, "findPaths"> & ProjectionSource["engine"];

/** The context value that resolvers share during one request. */
export interface Context {
  /** Who sends the request. */
  readonly viewer: Viewer;
  /** For mutations, which write; everything else reads through `reader`. */
  readonly graph: Graph;
  /** Runs queries on the graph until the request ends. */
  readonly reader: GraphReader;
  /** What the request has read so far; a mutation replaces them. */
  loaders: Loaders;
  readonly engine: QueryEngine;
  /** What can read articles. */
  readonly readers: Readers;
  /** Today as an ISO day in UTC; constant during the request. */
  readonly today: string;
  /** Aborts at the request's deadline, or when its client disconnects. */
  readonly signal: AbortSignal;
  /** What a subscription follows; undefined for all other operations. */
  readonly feed?: ChangeFeed;
  /** The change that an event of a subscription is about; null while the subscription is checked. */
  readonly event?: ChangeRow | null;
}

/** The circumstances of a request. */
interface RequestOptions {
  readonly viewer: Viewer;
  readonly signal: AbortSignal;
  /** Milliseconds after which the database ends a statement. */
  readonly timeout: number;
  /** Decides when a statement runs; by default at once. */
  readonly schedule?: Schedule;
  /** By default, the rules alone. */
  readonly readers?: Readers;
}

const rulesAlone = new Readers(null);

export function createContext(
  graph: Graph,
  engine: QueryEngine,
  { viewer, signal, timeout, schedule, readers = rulesAlone }: RequestOptions,
): Context {
  // Every statement of the request adds a listener.
  setMaxListeners(0, signal);
  const reader = graph.reader({ signal, timeout, ...(schedule && { schedule }) });
  const loaders = createLoaders(reader, { engine, signal });
  const today = new Date().toISOString().slice(0, 10);
  return { viewer, graph, reader, loaders, engine, readers, today, signal };
}

/** Forgets what the request has read: after a write, it reads again. The fields of a mutation run one after the other. */
export function forgetLoaded(context: Context): void {
  context.loaders = createLoaders(context.reader, { engine: context.engine, signal: context.signal });
}
