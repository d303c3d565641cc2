import type { Graph } from "../../neo4j/graph.ts";
import type { Query } from "../../neo4j/query.ts";
import { inTransaction } from "../transaction.ts";
import { removedNodes, removedRelations } from "../write.queries.ts";
import { refresh } from "./refresh.ts";

/**
 * Removes all actors, relations, documents and changes, in transactions of limited size, and leaves one change. The schema and nodes with other labels
 * stay. The revision keeps rising, so that readers notice.
 */
export async function wipe(graph: Graph): Promise<void> {
  // Edges first: a node with a million edges does not fit into one transaction with them.
  await removeAll(graph, removedRelations);
  await removeAll(graph, removedNodes);
  await refresh(graph, "wipe");
}

async function removeAll(graph: Graph, some: Query<{ limit: number }, { count: number }>): Promise<void> {
  const limit = 10_000;
  const count = await inTransaction(graph, { change: null }, async ({ writer, takeRevision }) => {
    const [{ count } = { count: 0 }] = await writer.run(some, { limit });
    // An importer that runs meanwhile must not rely on what was removed.
    if (count > 0) takeRevision();
    return count;
  });
  if (count === limit) await removeAll(graph, some);
}
