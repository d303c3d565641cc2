import { Conflict } from "../errors.ts";
import type { Graph, GraphWriter } from "../graph/graph.ts";
import { type Stamp, takenRevision, transactionMoment } from "./change.queries.ts";

/** A write transaction that holds the graph's lock, so that it alone writes until it ends. */
export interface Transaction {
  readonly writer: GraphWriter;
  readonly stamp: Stamp;
  /** The stamp's moment. */
  readonly recordedAt: Date;
}

/**
 * Runs `work` in one write transaction. The revision that the stamp holds is taken only when `work` says that it has
 * something to write; so what changes nothing leaves no trace.
 * @throws Conflict where the graph has not been migrated
 */
export async function inTransaction<Result>(
  graph: Graph,
  work: (transaction: Transaction, takeRevision: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  return graph.write(async (writer) => {
    const [now] = await writer.run(transactionMoment, {});
    if (!now) throw new Conflict("This graph has not been set up for Rawabit yet. Run: rawabit migrate");
    const stamp: Stamp = { revision: BigInt(now.revision + 1), recordedAt: now.recordedAt };
    return work({ writer, stamp, recordedAt: new Date(now.epochMillis) }, async () => {
      await writer.run(takenRevision, stamp);
    });
  });
}
