import { pino } from "pino";
import type { Graph } from "../../src/neo4j/graph.ts";
import { PathEngine } from "../../src/pathfinding/workers/pathEngine.ts";

/** The path engine of a graph: it begins when it is first asked, and ends when the graph is closed. */
export function engineOf(graph: Graph): Pick<PathEngine, "answers"> {
  let engine: PathEngine | undefined;
  const close = graph.close.bind(graph);
  graph.close = async () => {
    await engine?.close();
    await close();
  };
  return {
    answers: (...question) => {
      engine ??= new PathEngine(graph.address, { memory: 2 ** 30, deadline: 10_000 }, pino({ level: "silent" }));
      return engine.answers(...question);
    },
  };
}
