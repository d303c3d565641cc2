import type { Config } from "../config/config.ts";
import { refresh } from "../write/maintenance/refresh.ts";
import { withGraph } from "./openGraph.ts";
import { writeStdout } from "./output.ts";

/** Makes all servers reload a graph that was changed directly in Neo4j. */
export async function refreshCommand(config: Config): Promise<void> {
  await withGraph(config, async (graph) => {
    writeStdout(`All servers will reload the graph at revision ${await refresh(graph)}.`);
  });
}
