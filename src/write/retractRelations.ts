import type { Graph } from "../neo4j/graph.ts";
import { retractAll } from "./retract.ts";
import { inTransaction } from "./transaction.ts";

/**
 * Retracts the current versions of relations and their evidence, in one transaction: the graph knew them, and knows
 * better now. Unknown ids and what is retracted already are passed over.
 * @returns the ids of those that were current
 */
export async function retractRelations(graph: Graph, ids: readonly string[]): Promise<string[]> {
  return inTransaction(graph, {}, (transaction) => retractAll(transaction, ids));
}
