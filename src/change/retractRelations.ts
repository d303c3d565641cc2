import type { Graph } from "../graph/graph.ts";
import { relationStates, retractedEvidence, retractedVersions } from "./change.queries.ts";
import { inTransaction } from "./transaction.ts";

/**
 * Retracts the current versions of relations and their evidence, in one transaction: the graph knew them, and knows
 * better now. Unknown ids and what is retracted already are passed over.
 * @returns the ids of those that were current
 */
export async function retractRelations(graph: Graph, ids: readonly string[]): Promise<string[]> {
  return inTransaction(graph, async ({ writer, stamp }, takeRevision) => {
    const states = await writer.run(relationStates, { ids: [...new Set(ids)] });
    const current = states.filter(({ retracted }) => !retracted).map(({ id }) => id);
    if (current.length > 0) {
      await takeRevision();
      await writer.run(retractedVersions, { ...stamp, ids: current });
      await writer.run(retractedEvidence, { ...stamp, ids: current });
    }
    return current;
  });
}
