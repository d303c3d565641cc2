import type { Config } from "../config/config.ts";
import { graphStatus } from "../neo4j/graphStatus.ts";
import { projectionCounts } from "../pathfinding/loading/projection.queries.ts";
import { estimateBytes } from "../pathfinding/projection/memoryEstimate.ts";
import { megabytes } from "../pathfinding/workers/megabytes.ts";
import { openReadyGraph, whenAvailable } from "./openGraph.ts";
import { formatTable, writeStdout } from "./output.ts";

/** Prints where the graph is and what it contains. */
export async function statusCommand(config: Config): Promise<void> {
  const { graph, address, privateHome, close } = await openReadyGraph(config);
  try {
    const [sizes] = await whenAvailable(() => graph.reader().read(projectionCounts, {}));
    const { revision, relations, migrations, persons, states, organizations, documents, evidence } =
      await whenAvailable(() => graphStatus(graph));
    const memory = estimateBytes(sizes!);
    const counts = Object.entries({ persons, states, organizations, documents, passages: evidence });
    const kinds = Object.entries(relations).map(([kind, count]) => [kind.toLowerCase(), count] as const);
    const where = privateHome ? `private, in ${privateHome}` : address.uri;
    writeStdout(
      formatTable([
        ["graph", where],
        ["migration", migrations.applied.at(-1) ?? 0],
        ["revision", revision],
        ...counts,
        ...kinds,
        ["memory for paths", `about ${megabytes(memory)} MB of ${megabytes(config.server.pathsMemory)}`],
      ]),
    );
  } finally {
    await close();
  }
}
