import { pino } from "pino";
import type { QueryEngine } from "../../src/graphql/context.ts";
import type { Graph } from "../../src/neo4j/graph.ts";
import { PathEngine } from "../../src/pathfinding/workers/pathEngine.ts";

/**
 * The path engine of a graph. It starts with the first query and ends when the graph is closed.
 * @param answers whether Neo4j or the projection answers all questions about neighborhoods
 */
export function engineOf(graph: Graph, answers: "Neo4j" | "projection" = "Neo4j"): QueryEngine {
  let started: PathEngine | undefined;
  const engine = () => {
    started ??= new PathEngine(graph.address, { memory: 2 ** 30, deadline: 60_000 }, pino({ level: "silent" }));
    return started;
  };
  const close = graph.close.bind(graph);
  graph.close = async () => {
    await started?.close();
    await close();
  };
  return {
    findPaths: (...args) => engine().findPaths(...args),
    haveMoreEdges: () => answers === "projection",
    currentProjection: async (reader) => {
      if (answers === "Neo4j") return null;
      // A search waits until the projection is current.
      await engine().findPaths(reader, [], new AbortController().signal);
      return engine().currentProjection(reader);
    },
    answerQuestion: (...args) => engine().answerQuestion(...args),
  };
}
