import type { Graph } from "../graph/graph.ts";
import type { Query } from "../graph/query.ts";
import { removedNodes, removedRelations } from "./change.queries.ts";
import { refresh } from "./refresh.ts";
import { inTransaction } from "./transaction.ts";

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
