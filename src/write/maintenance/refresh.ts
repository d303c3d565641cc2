import type { Graph } from "../../neo4j/graph.ts";
import { inTransaction } from "../transaction.ts";
import { markedForRereading } from "../write.queries.ts";

/**
 * Makes every follower of the graph's revision read everything again, after the graph was changed directly in Neo4j: such
 * changes carry no revision. Writes nothing else.
 * @returns the new revision
 */
export async function refresh(graph: Graph): Promise<number> {
  return inTransaction(graph, {}, async ({ writer, stamp, takeRevision }) => {
    await takeRevision();
    await writer.run(markedForRereading, stamp);
    return Number(stamp.revision);
  });
}
