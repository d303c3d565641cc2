import type { Neo4jAddress } from "../../src/neo4j/driver.ts";
import { Graph } from "../../src/neo4j/graph.ts";
import { readProjection } from "../../src/pathfinding/loading/readProjection.ts";
import { byteSizeOf, type Projection } from "../../src/pathfinding/projection/projection.ts";

/** A projection and what it took to read it. */
export interface ProjectionFill {
  readonly projection: Projection;
  readonly seconds: number;
  readonly megabytes: number;
  /** The peak memory of this process until then. */
  readonly peakMegabytes: number;
}

/** Reads the whole graph into a projection, as the server does. */
export async function measureFill(address: Neo4jAddress, expectedEdges: number): Promise<ProjectionFill> {
  const graph = new Graph(address);
  try {
    const started = performance.now();
    const projection = await readProjection(graph.streamReader(), { revision: 0, expectedEdges, onProgress: () => {} });
    return {
      projection,
      seconds: (performance.now() - started) / 1_000,
      megabytes: byteSizeOf(projection) / 1e6,
      peakMegabytes: process.resourceUsage().maxRSS / 1e3,
    };
  } finally {
    await graph.close();
  }
}
