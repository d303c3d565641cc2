import type { Config } from "../config/config.ts";
import { refresh } from "../write/maintenance/refresh.ts";
import { openReadyGraph } from "./openGraph.ts";
import { writeStdout } from "./output.ts";

/** Makes all servers reload a graph that was changed directly in Neo4j. */
export async function refreshCommand(config: Config): Promise<void> {
  const { graph, close } = await openReadyGraph(config);
  try {
    writeStdout(`All servers will reload the graph at revision ${await refresh(graph)}.`);
  } finally {
    await close();
  }
}
