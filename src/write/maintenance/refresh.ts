import type { Graph } from "../../neo4j/graph.ts";
import { inTransaction } from "../transaction.ts";
import { markedForRereading } from "../write.queries.ts";

/**
 * Tells all who follow the graph's revision to read everything again, after something was written past Rawabit: what
 * they don't know of has no revision that they could find it by. Writes nothing else.
 * @returns the new revision
 */
export async function refresh(graph: Graph): Promise<number> {
  return inTransaction(graph, {}, async ({ writer, stamp, takeRevision }) => {
    await takeRevision();
    await writer.run(markedForRereading, stamp);
    return Number(stamp.revision);
  });
}
