import type { Graph } from "../neo4j/graph.ts";
import type { Outcome } from "./outcome.ts";
import { type PlannedBatch, type WriteSet, writeSetOf } from "./plan/batchPlanner.ts";
import { type Plan, planOf } from "./plan/plan.ts";
import type { AnyRecord, Entry } from "./records.ts";
import { retract } from "./retract.ts";
import { inTransaction, type Transaction } from "./transaction.ts";
import { type Properties, savedRun } from "./write.queries.ts";
import { writeActors, writeDocuments, writeOriginals, writeRelations } from "./writePlan.ts";

/** How to write a batch. */
export interface BatchOptions {
  /** A bad record rejects the whole batch: its reason is thrown and nothing is written. */
  readonly strict?: boolean;
  /** The import that the batch is part of, and the properties of its node after the batch. */
  readonly run?: { readonly id: string; propertiesAfter(outcomes: readonly Outcome[]): Properties };
  /** A plan made earlier for these entries; used if it still holds. */
  readonly planned?: PlannedBatch | null;
  /** Called after the commit if anything was written. */
  readonly onCommit?: (writeSet: WriteSet) => void;
}

/**
 * Applies the entries in order in one transaction. It writes only what is new or different; a batch that changes nothing
 * takes no revision. An invalid record or one with a missing reference is refused, and so are the records that refer to
 * it; the rest is written. A record with an identifier that the graph has describes that actor.
 * @returns the outcome of each entry
 */
export async function writeBatch(
  graph: Graph,
  entries: readonly Entry[],
  { strict = false, run, planned = null, onCommit }: BatchOptions = {},
): Promise<readonly Outcome[]> {
  const { outcomes, writeSet } = await inTransaction(
    graph,
    { importRun: run?.id ?? null, planned },
    async (transaction) => {
      const outcomes: Outcome[] = [];
      const plans: Plan[] = [];
      for (const part of partsOf(entries)) {
        const records = recordsIn(part);
        const plan =
          planned && transaction.planHolds
            ? planned.plan
            : await planOf(transaction.writer, records, transaction.recordedAt);
        if (strict && plan.refusal) throw plan.refusal;
        await write(transaction, plan);
        plans.push(plan);
        for (const entry of part)
          outcomes.push(
            "record" in entry ? plan.outcomes.get(entry.record)! : await retract(transaction, entry.retract),
          );
      }
      if (!transaction.hasChanged()) return { outcomes, writeSet: null };
      if (run) await transaction.writer.run(savedRun, { id: run.id, properties: run.propertiesAfter(outcomes) });
      const changed = entries.every((entry) => "record" in entry) ? plans : null;
      return { outcomes, writeSet: writeSetOf(Number(transaction.stamp.revision), changed) };
    },
  );
  if (writeSet) onCommit?.(writeSet);
  return outcomes;
}

/** Runs of records, which are written together, and runs of retractions. */
function* partsOf(entries: readonly Entry[]): Generator<readonly Entry[]> {
  let part: Entry[] = [];
  for (const entry of entries) {
    if (part.length > 0 && "record" in part[0]! !== "record" in entry) {
      yield part;
      part = [];
    }
    part.push(entry);
  }
  if (part.length > 0) yield part;
}

/** The records among the entries. */
export function recordsIn(entries: readonly Entry[]): AnyRecord[] {
  return entries.flatMap((entry) => ("record" in entry ? [entry.record] : []));
}

async function write(transaction: Transaction, { actors, documents, relations, originals }: Plan): Promise<void> {
  if (actors.length + documents.length + relations.length + originals.length === 0) return;
  await transaction.takeRevision();
  await writeActors(transaction, actors);
  await writeDocuments(transaction, documents);
  await writeRelations(transaction, relations);
  await writeOriginals(transaction, originals);
}
