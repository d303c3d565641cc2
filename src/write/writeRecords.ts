import type { Graph } from "../neo4j/graph.ts";
import { batchesOf } from "./batches.ts";
import type { Outcome } from "./outcome.ts";
import type { Entry, GraphRecord } from "./records.ts";
import { type ChangeSummary, nothingWritten, summaryOf, sumOf } from "./summary.ts";
import { writeBatch } from "./writeBatch.ts";

/** Who hears of a writing. */
export interface WriteOptions {
  /** Told after each transaction how much has been written in all. */
  readonly onProgress?: (soFar: ChangeSummary) => void;
}

/**
 * Writes records into the graph, some thousands in a transaction: what is new or different, and nothing else. A record
 * may refer to what the graph holds, to what came before it, and to what is in the same piece of the stream; so write
 * actors and documents before the relations between them.
 * @throws BadUserInput where a record makes no sense or refers to nothing; Conflict where it contradicts the graph.
 *   Nothing of that piece is written then; the pieces before it are.
 */
export async function writeRecords(
  graph: Graph,
  records: Iterable<GraphRecord> | AsyncIterable<GraphRecord>,
  { onProgress }: WriteOptions = {},
): Promise<ChangeSummary> {
  let summary = nothingWritten;
  for await (const piece of batchesOf(entriesOf(records))) {
    const outcomes: readonly Outcome[] = await writeBatch(graph, piece, { strict: true });
    summary = sumOf(summary, summaryOf(piece, outcomes));
    onProgress?.(summary);
  }
  return summary;
}

async function* entriesOf(records: Iterable<GraphRecord> | AsyncIterable<GraphRecord>): AsyncGenerator<Entry> {
  for await (const record of records) yield { record };
}
