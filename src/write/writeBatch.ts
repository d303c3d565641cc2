import type { Graph, GraphWriter } from "../neo4j/graph.ts";
import { regroup } from "./merging/regroup.ts";
import type { Outcome } from "./outcome.ts";
import { type PlannedBatch, type WriteSet, writeSetOf } from "./plan/batchPlanner.ts";
import { type Plan, planOf } from "./plan/plan.ts";
import type { ReadCache } from "./plan/readCache.ts";
import type { AnyRecord, Entry } from "./records.ts";
import { retract } from "./retract.ts";
import { StatedIdentities } from "./statedIdentities.ts";
import { inTransaction, type Transaction } from "./transaction.ts";
import { type Properties, savedRun } from "./write.queries.ts";
import { writePlan } from "./writePlan.ts";

/** How to write a batch. */
export interface BatchOptions {
  /** A bad record rejects the whole batch: its reason is thrown and nothing is written. */
  readonly strict?: boolean;
  /** Replaces what editors have corrected or retracted. */
  readonly overrides?: boolean;
  /** The import that the batch is part of, and the properties of its node after the batch. */
  readonly run?: { readonly id: string; propertiesAfter(outcomes: readonly Outcome[]): Properties };
  /** What earlier batches of the same import have said about identities. */
  readonly stated?: StatedIdentities;
  /** What the import knows of the graph without asking. */
  readonly cache?: ReadCache;
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
  {
    strict = false,
    overrides = false,
    run,
    stated = new StatedIdentities(),
    cache,
    planned = null,
    onCommit,
  }: BatchOptions = {},
): Promise<readonly Outcome[]> {
  const { outcomes, writeSet } = await inTransaction(
    graph,
    { change: { operation: "import", by: null, reason: null }, importRun: run?.id ?? null, planned },
    async (transaction) => {
      const before = Number(transaction.stamp.revision) - 1;
      // Somebody else has written.
      if (cache && cache.revision !== null && cache.revision !== before) cache.restart(before);
      const outcomes: Outcome[] = [];
      const plans: Plan[] = [];
      let hasRegrouped = false;
      for (const part of partsOf(entries)) {
        const early = planned && transaction.planHolds ? planned.plan : null;
        const reader = cache && !transaction.hasChanged() ? cache.through(transaction.writer) : transaction.writer;
        const { plan, regrouped } = await regroupedPlan(transaction, recordsIn(part), {
          stated,
          early,
          reader,
          overrides,
        });
        hasRegrouped ||= regrouped;
        if (strict && plan.refusal) throw plan.refusal;
        await writePlan(transaction, plan);
        stated.remember(plan.partial, plan.misfits);
        plans.push(plan);
        for (const entry of part)
          outcomes.push(
            "record" in entry ? plan.outcomes.get(entry.record)! : await retract(transaction, entry.retract, overrides),
          );
      }
      if (!transaction.hasChanged()) return { outcomes, writeSet: null };
      if (run) await transaction.writer.run(savedRun, { id: run.id, properties: run.propertiesAfter(outcomes) });
      const changed = !hasRegrouped && entries.every((entry) => "record" in entry) ? plans : null;
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

/** How often the records of a batch may change who is who; each time, more of their ids are where they belong. */
const maxRegroupings = 100;

interface Planning {
  readonly stated: StatedIdentities;
  readonly early: Plan | null;
  /** Reads the graph as it was before the transaction. */
  readonly reader: GraphWriter;
  readonly overrides: boolean;
}

/** The plan of the records, after everything that they say about which ids name one actor is written. */
async function regroupedPlan(
  transaction: Transaction,
  records: readonly AnyRecord[],
  { stated, early, reader, overrides }: Planning,
): Promise<{ readonly plan: Plan; readonly regrouped: boolean }> {
  const planWith = (writer: GraphWriter) => planOf(writer, records, transaction.recordedAt, stated, overrides);
  let plan = early ?? (await planWith(reader));
  let rounds = 0;
  for (; plan.regroupings.length > 0; rounds++) {
    if (rounds === maxRegroupings) throw new Error("The ids of a batch were regrouped without end.");
    await regroup(transaction, plan.regroupings, stated);
    plan = await planWith(transaction.writer);
  }
  return { plan, regrouped: rounds > 0 };
}
