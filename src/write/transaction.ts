import { Conflict } from "../errors/errors.ts";
import type { Graph, GraphWriter } from "../neo4j/graph.ts";
import type { Query } from "../neo4j/query.ts";
import {
  clockUnderLock,
  type GraphClock,
  leftChange,
  repeatedRelations,
  type Stamp,
  type StoredAnswer,
  takenRevision,
} from "./write.queries.ts";

/** A write transaction. It holds the graph's lock, so that no other transaction writes until it ends. */
export interface Transaction {
  readonly writer: GraphWriter;
  readonly stamp: Stamp;
  /** The time in the stamp. */
  readonly recordedAt: Date;
  /** The answer to the request, if it was answered before. */
  readonly answered: StoredAnswer | null;
  /** Whether the planned batch holds; its time is then the transaction's. */
  readonly planHolds: boolean;
  /** Says that the transaction changes the graph: it takes the revision of its stamp. */
  takeRevision(): void;
  /**
   * Sends a statement that returns nothing of interest. It runs after those before it, without a wait for each. If it fails, so
   * does the transaction.
   */
  send<Params extends object, Row extends object>(query: Query<Params, Row>, params: Params): void;
  hasChanged(): boolean;
}

/** What the change says that a transaction leaves. */
export interface ChangeNote {
  /** The name of the mutation or command. */
  readonly operation: string;
  /** The user; null for the command line on the private graph. */
  readonly by: string | null;
  readonly reason: string | null;
}

export interface TransactionOptions {
  /** Null if another transaction leaves the change. */
  readonly change: ChangeNote | null;
  /** The id of the import that it is part of. All transactions of an import leave one change. */
  readonly importRun?: string | null;
  /** Set if an editor writes. */
  readonly curated?: true | null;
  /** The key of the request that it answers. */
  readonly request?: string | null;
  /** A batch planned earlier, and whether it still holds. */
  readonly planned?: { readonly recordedAt: Stamp["recordedAt"]; holds(standing: GraphClock): boolean } | null;
}

/**
 * Runs `work` in one write transaction. If it takes the revision, the transaction leaves a change, which lists all that has
 * this revision.
 * @throws Conflict if the graph has not been migrated
 */
export async function inTransaction<Result>(
  graph: Graph,
  { change, importRun = null, curated = null, request = null, planned = null }: TransactionOptions,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return graph.write(async (writer) => {
    const [now] = await writer.run(clockUnderLock, { importRun, request });
    if (!now) throw new Conflict("This graph has not been set up for Rawabit. Run: rawabit migrate");
    const planHolds = planned?.holds(now) ?? false;
    const recordedAt = planHolds ? planned!.recordedAt : now.recordedAt;
    const revision = now.revision + 1;
    const stamp: Stamp = {
      revision: BigInt(revision),
      recordedAt,
      importRun,
      curated,
      change: BigInt(now.runningChange ?? revision),
    };
    let taken = false;
    const sent: Promise<unknown>[] = [];
    try {
      const result = await work({
        writer,
        stamp,
        recordedAt: recordedAt.toStandardDate(),
        answered: now.answered,
        planHolds,
        hasChanged: () => taken,
        takeRevision: () => {
          taken = true;
        },
        send: (query, params) => {
          const running = writer.run(query, params);
          // It is awaited at the end.
          running.catch(() => {});
          sent.push(running);
        },
      });
      if (taken) await (change ? leaveChange(writer, stamp, change) : writer.run(takenRevision, stamp));
      return result;
    } finally {
      // After a failure, all that follows fails as well: the first failure is the reason.
      await Promise.all(sent);
    }
  });
}

/** The change takes the revision. */
async function leaveChange(writer: GraphWriter, stamp: Stamp, note: ChangeNote): Promise<void> {
  // Only a further transaction of an import can change what its change lists already.
  const isFurther = stamp.change < stamp.revision;
  const [listed] = isFurther ? await writer.run(repeatedRelations, stamp) : [];
  await writer.run(leftChange, { ...stamp, ...note, repeated: listed?.ids ?? [] });
}
