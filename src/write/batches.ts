import type { Entry } from "./records.ts";

/** The weight of one transaction: a few thousand nodes and edges, or a few megabytes of text. */
const maxWeight = 4_000;

/**
 * Splits a stream of entries into batches for one transaction each. A record whose id the batch already has starts the next
 * batch, so that it is compared with the stored record.
 */
export async function* batchesOf<Item extends Entry>(
  entries: Iterable<Item> | AsyncIterable<Item>,
): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let keys = new Set<string>();
  let weight = 0;
  for await (const entry of entries) {
    const key = keyOf(entry);
    if (weight >= maxWeight || (key !== null && keys.has(key))) {
      yield batch;
      batch = [];
      keys = new Set();
      weight = 0;
    }
    batch.push(entry);
    if (key !== null) keys.add(key);
    weight += weightOf(entry);
  }
  if (batch.length > 0) yield batch;
}

/** Null for a retraction, which may occur twice in a batch. */
function keyOf(entry: Entry): string | null {
  return "record" in entry ? `${entry.record.type} ${entry.record.id}` : null;
}

/** About the number of nodes and edges that the record becomes; a kilobyte of text counts as one. */
function weightOf(entry: Entry): number {
  if (!("record" in entry)) return 1;
  const { record } = entry;
  switch (record.type) {
    case "actor":
      return 1 + record.names.length + (record.identifiers?.length ?? 0);
    case "document":
      return 1 + (record.text?.length ?? 0) / 1_000;
    case "relation":
      return (
        (1 + (record.participants.length * (record.participants.length - 1)) / 2) *
          (1 + (record.history?.former?.length ?? 0)) +
        record.evidence.length
      );
    case "original":
      return 1 + record.content.length / 1_000;
  }
}
