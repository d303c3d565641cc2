import type { Graph } from "../../neo4j/graph.ts";
import { inTransaction } from "../transaction.ts";
import { markedForRereading } from "../write.queries.ts";

/**
 * Makes everything that follows the graph's revision (projections, caches) read the graph again after it was changed directly
 * in Neo4j, because such changes carry no revision. Writes nothing else.
 * @returns the new revision
 */
export async function refresh(graph: Graph, operation: "refresh" | "wipe" = "refresh"): Promise<number> {
  return inTransaction(
    graph,
    { change: { operation, by: null, reason: null } },
    async ({ writer, stamp, takeRevision }) => {
      takeRevision();
      await writer.run(markedForRereading, stamp);
      return Number(stamp.revision);
    },
  );
}
