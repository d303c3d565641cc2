import { pino } from "pino";
import type { Graph } from "../src/neo4j/graph.ts";
import { createServer } from "../src/server/server.ts";

/** Serves a graph to this process alone, on a free port. */
export async function serveGraph(graph: Graph) {
  const config = {
    host: "127.0.0.1",
    port: 0,
    hosts: [],
    corsOrigins: [],
    deadline: 30_000,
    pathsMemory: 2 ** 28,
    slowRequest: 30_000,
    feed: { connections: 1_000, operationsPerConnection: 50 },
    tracing: false,
  };
  const server = await createServer(graph, config, pino({ level: "silent" }));
  const { url } = await server.listen();
  return { url, close: () => server.close() };
}
