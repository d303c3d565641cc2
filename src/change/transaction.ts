import { Conflict } from "../errors.ts";
import type { Graph, GraphWriter } from "../graph/graph.ts";
import { type Stamp, takenRevision, transactionMoment } from "./change.queries.ts";

/** A write transaction that holds the graph's lock, so that it alone writes until it ends. */
export interface Transaction {
  readonly writer: GraphWriter;
  readonly stamp: Stamp;
  /** The stamp's moment. */
  readonly recordedAt: Date;
  /** Takes the revision that the stamp holds, once: what changes nothing takes none, and leaves no trace. */
  takeRevision(): Promise<void>;
  hasChanged(): boolean;
}

/**
 * Runs `work` in one write transaction.
 * @param importRun the id of the import that it is part of
 * @throws Conflict where the graph has not been migrated
 */
export async function inTransaction<Result>(
  graph: Graph,
  importRun: string | null,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return graph.write(async (writer) => {
    const [now] = await writer.run(transactionMoment, {});
    if (!now) throw new Conflict("This graph has not been set up for Rawabit yet. Run: rawabit migrate");
    const stamp: Stamp = { revision: BigInt(now.revision + 1), recordedAt: now.recordedAt, importRun };
    let taken = false;
    return work({
      writer,
      stamp,
      recordedAt: new Date(now.epochMillis),
      hasChanged: () => taken,
      takeRevision: async () => {
        if (taken) return;
        taken = true;
        await writer.run(takenRevision, stamp);
      },
    });
  });
}
