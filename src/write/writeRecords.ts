import type { Graph } from "../neo4j/graph.ts";
import { batchesOf } from "./batches.ts";
import type { Outcome } from "./outcome.ts";
import type { Entry, GraphRecord } from "./records.ts";
import { type ChangeSummary, nothingWritten, summaryOf, sumOf } from "./summary.ts";
import { writeBatch } from "./writeBatch.ts";

export interface WriteOptions {
  /** Called after each transaction with the totals so far. */
  readonly onProgress?: (soFar: ChangeSummary) => void;
}

/**
 * Writes what is new or different, a few thousand records per transaction. A record may refer to the graph, to earlier
 * records and to records of the same batch; so write actors and documents before the relations between them.
 * @throws BadUserInput if a record is invalid or refers to a missing id; Conflict if it contradicts the graph. Nothing of
 *   that batch is written; earlier batches are.
 */
export async function writeRecords(
  graph: Graph,
  records: Iterable<GraphRecord> | AsyncIterable<GraphRecord>,
  { onProgress }: WriteOptions = {},
): Promise<ChangeSummary> {
  let summary = nothingWritten;
  for await (const batch of batchesOf(entriesOf(records))) {
    const outcomes: readonly Outcome[] = await writeBatch(graph, batch, { strict: true });
    summary = sumOf(summary, summaryOf(batch, outcomes));
    onProgress?.(summary);
  }
  return summary;
}

async function* entriesOf(records: Iterable<GraphRecord> | AsyncIterable<GraphRecord>): AsyncGenerator<Entry> {
  for await (const record of records) yield { record };
}
