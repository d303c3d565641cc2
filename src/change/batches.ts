import type { GraphRecord } from "./records.ts";

/** How much is written in one transaction: some thousands of nodes and edges, or a few megabytes of text. */
const full = 4_000;

/**
 * Cuts a stream of records into pieces that a transaction can hold, whatever the stream's length. A record whose id is in
 * the piece already begins the next one: what it changes is then there to be compared with.
 */
export async function* batchesOf(
  records: Iterable<GraphRecord> | AsyncIterable<GraphRecord>,
): AsyncGenerator<readonly GraphRecord[]> {
  let batch = new Map<string, GraphRecord>();
  let weight = 0;
  for await (const record of records) {
    const key = `${record.type} ${record.id}`;
    if (weight >= full || batch.has(key)) {
      yield [...batch.values()];
      batch = new Map();
      weight = 0;
    }
    batch.set(key, record);
    weight += weightOf(record);
  }
  if (batch.size > 0) yield [...batch.values()];
}

/** About as many nodes and edges as the record becomes; a kilobyte of text counts as one. */
function weightOf(record: GraphRecord): number {
  switch (record.type) {
    case "actor":
      return 1 + record.names.length + (record.identifiers?.length ?? 0);
    case "document":
      return 1 + (record.text?.length ?? 0) / 1_000;
    case "relation":
      return 1 + (record.participants.length * (record.participants.length - 1)) / 2 + record.evidence.length;
  }
}
