import type { Graph } from "../../neo4j/graph.ts";
import type { Query } from "../../neo4j/query.ts";
import { inTransaction } from "../transaction.ts";
import { removedNodes, removedRelations } from "../write.queries.ts";
import { refresh } from "./refresh.ts";

/**
 * Removes all actors, relations and documents, piece by piece, so that a graph of any size fits. The schema stays, and
 * what someone else keeps in the same database under other labels; the revision goes on rising, by which readers notice.
 */
export async function wipe(graph: Graph): Promise<void> {
  // Edges first: a node with a million of them would not fit into a transaction together with them.
  await removeAll(graph, removedRelations);
  await removeAll(graph, removedNodes);
  await refresh(graph);
}

async function removeAll(graph: Graph, some: Query<{ limit: number }, { count: number }>): Promise<void> {
  const limit = 10_000;
  const [{ count } = { count: 0 }] = await inTransaction(graph, {}, ({ writer }) => writer.run(some, { limit }));
  if (count === limit) await removeAll(graph, some);
}
