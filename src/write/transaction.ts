import { Conflict } from "../errors/errors.ts";
import type { Graph, GraphWriter } from "../neo4j/graph.ts";
import { type Stamp, type Standing, takenRevision, transactionMoment } from "./write.queries.ts";

/** A write transaction that holds the graph's lock, so that it alone writes until it ends. */
export interface Transaction {
  readonly writer: GraphWriter;
  readonly stamp: Stamp;
  /** The stamp's moment. */
  readonly recordedAt: Date;
  /** Whether what was foreseen holds; the moment is then the one that was foreseen. */
  readonly isForeseen: boolean;
  /** Takes the revision that the stamp holds, once: what changes nothing takes none, and leaves no trace. */
  takeRevision(): Promise<void>;
  hasChanged(): boolean;
}

/** What a transaction is part of, and what was planned for it. */
export interface TransactionOptions {
  /** The id of the import that it is part of. */
  readonly importRun?: string | null;
  /** What was planned before, and whether it holds still. */
  readonly foreseen?: { readonly recordedAt: Stamp["recordedAt"]; holds(standing: Standing): boolean } | null;
}

/**
 * Runs `work` in one write transaction.
 * @throws Conflict where the graph has not been migrated
 */
export async function inTransaction<Result>(
  graph: Graph,
  { importRun = null, foreseen = null }: TransactionOptions,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return graph.write(async (writer) => {
    const [now] = await writer.run(transactionMoment, {});
    if (!now) throw new Conflict("This graph has not been set up for Rawabit. Run: rawabit migrate");
    const isForeseen = foreseen?.holds(now) ?? false;
    const recordedAt = isForeseen ? foreseen!.recordedAt : now.recordedAt;
    const stamp: Stamp = { revision: BigInt(now.revision + 1), recordedAt, importRun };
    let taken = false;
    return work({
      writer,
      stamp,
      recordedAt: recordedAt.toStandardDate(),
      isForeseen,
      hasChanged: () => taken,
      takeRevision: async () => {
        if (taken) return;
        taken = true;
        await writer.run(takenRevision, stamp);
      },
    });
  });
}
