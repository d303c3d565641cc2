import { Conflict } from "../errors/errors.ts";
import type { Graph, GraphWriter } from "../neo4j/graph.ts";
import { clockUnderLock, type GraphClock, type Stamp, takenRevision } from "./write.queries.ts";

/** A write transaction. It holds the graph's lock, so that no other transaction writes until it ends. */
export interface Transaction {
  readonly writer: GraphWriter;
  readonly stamp: Stamp;
  /** The time in the stamp. */
  readonly recordedAt: Date;
  /** Whether the planned batch holds; its time is then the transaction's. */
  readonly planHolds: boolean;
  /**
   * Takes the revision of the stamp; call it once, before the first change. A transaction that changes nothing does not
   * call it.
   */
  takeRevision(): Promise<void>;
  hasChanged(): boolean;
}

export interface TransactionOptions {
  /** The id of the import that it is part of. */
  readonly importRun?: string | null;
  /** A batch planned earlier, and whether it still holds. */
  readonly planned?: { readonly recordedAt: Stamp["recordedAt"]; holds(standing: GraphClock): boolean } | null;
}

/**
 * Runs `work` in one write transaction.
 * @throws Conflict if the graph has not been migrated
 */
export async function inTransaction<Result>(
  graph: Graph,
  { importRun = null, planned = null }: TransactionOptions,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return graph.write(async (writer) => {
    const [now] = await writer.run(clockUnderLock, {});
    if (!now) throw new Conflict("This graph has not been set up for Rawabit. Run: rawabit migrate");
    const planHolds = planned?.holds(now) ?? false;
    const recordedAt = planHolds ? planned!.recordedAt : now.recordedAt;
    const stamp: Stamp = { revision: BigInt(now.revision + 1), recordedAt, importRun };
    let taken = false;
    return work({
      writer,
      stamp,
      recordedAt: recordedAt.toStandardDate(),
      planHolds,
      hasChanged: () => taken,
      takeRevision: async () => {
        if (taken) return;
        taken = true;
        await writer.run(takenRevision, stamp);
      },
    });
  });
}
