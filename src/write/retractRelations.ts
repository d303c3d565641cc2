import type { Graph } from "../neo4j/graph.ts";
import { retractAll } from "./retract.ts";
import { inTransaction } from "./transaction.ts";

/**
 * Retracts the current versions of relations and their evidence in one transaction. Ignores unknown ids and relations that
 * are already retracted.
 * @returns the ids of the relations that were current
 */
export async function retractRelations(
  graph: Graph,
  ids: readonly string[],
  reason: string | null = null,
): Promise<string[]> {
  return inTransaction(graph, { change: { operation: "retract", by: null, reason } }, (transaction) =>
    retractAll(transaction, ids),
  );
}
