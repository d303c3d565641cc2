import { pino } from "pino";
import type { Graph } from "../../src/neo4j/graph.ts";
import { PathEngine } from "../../src/pathfinding/workers/pathEngine.ts";

/** The path engine of a graph. It starts with the first query and ends when the graph is closed. */
export function engineOf(graph: Graph): Pick<PathEngine, "findPaths"> {
  let engine: PathEngine | undefined;
  const close = graph.close.bind(graph);
  graph.close = async () => {
    await engine?.close();
    await close();
  };
  return {
    findPaths: (...args) => {
      engine ??= new PathEngine(graph.address, { memory: 2 ** 30, deadline: 10_000 }, pino({ level: "silent" }));
      return engine.findPaths(...args);
    },
  };
}
