import type { Graph } from "../neo4j/graph.ts";
import type { Outcome } from "./outcome.ts";
import { type Foreseen, type Trace, traceOf } from "./plan/batchPlanner.ts";
import { type Plan, planOf } from "./plan/plan.ts";
import type { AnyRecord, Entry } from "./records.ts";
import { retract } from "./retract.ts";
import { inTransaction, type Transaction } from "./transaction.ts";
import { notedRun, type Properties } from "./write.queries.ts";
import { writeActors, writeDocuments, writeOriginals, writeRelations } from "./writePlan.ts";

/** How a batch is to be written, and who hears of it. */
export interface BatchOptions {
  /** One bad record refuses the whole batch: its reason is thrown, and nothing is written. */
  readonly strict?: boolean;
  /** The import that this is part of, and what is to be noted of it where the batch changes something. */
  readonly run?: { readonly id: string; noteOf(outcomes: readonly Outcome[]): Properties };
  /** What was planned for these entries; used where it still holds. */
  readonly foreseen?: Foreseen | null;
  /** Told, once it is committed, what was written, if anything was. */
  readonly onWritten?: (trace: Trace) => void;
}

/**
 * Does what the entries say, in their order and in one transaction: what is new or different is written, and nothing else;
 * a batch of what the graph holds already takes no revision. A record that makes no sense or refers to nothing is refused,
 * and so is what refers to it; the rest is written. An actor that carries an identifier which the graph knows is that actor.
 * @returns what became of each entry
 */
export async function writeBatch(
  graph: Graph,
  entries: readonly Entry[],
  { strict = false, run, foreseen = null, onWritten }: BatchOptions = {},
): Promise<readonly Outcome[]> {
  const { outcomes, trace } = await inTransaction(
    graph,
    { importRun: run?.id ?? null, foreseen },
    async (transaction) => {
      const outcomes: Outcome[] = [];
      const plans: Plan[] = [];
      for (const part of partsOf(entries)) {
        const records = recordsIn(part);
        const plan = await planned(transaction, records, foreseen);
        if (strict && plan.refusal) throw plan.refusal;
        await write(transaction, plan);
        plans.push(plan);
        for (const entry of part)
          outcomes.push("record" in entry ? plan.became.get(entry.record)! : await retract(transaction, entry.retract));
      }
      if (!transaction.hasChanged()) return { outcomes, trace: null };
      if (run) await transaction.writer.run(notedRun, { id: run.id, properties: run.noteOf(outcomes) });
      const changed = entries.every((entry) => "record" in entry) ? plans : null;
      return { outcomes, trace: traceOf(Number(transaction.stamp.revision), changed) };
    },
  );
  if (trace) onWritten?.(trace);
  return outcomes;
}

/** Records that can be written together, and retractions, each in its place among them. */
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

async function planned(
  { writer, recordedAt, isForeseen }: Transaction,
  records: readonly AnyRecord[],
  foreseen: Foreseen | null,
): Promise<Plan> {
  return foreseen && isForeseen ? foreseen.plan : planOf(writer, records, recordedAt);
}

async function write(transaction: Transaction, { actors, documents, relations, originals }: Plan): Promise<void> {
  if (actors.length + documents.length + relations.length + originals.length === 0) return;
  await transaction.takeRevision();
  await writeActors(transaction, actors);
  await writeDocuments(transaction, documents);
  await writeRelations(transaction, relations);
  await writeOriginals(transaction, originals);
}
