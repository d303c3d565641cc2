import type { Entry } from "./records.ts";

/** How much is written in one transaction: some thousands of nodes and edges, or a few megabytes of text. */
const full = 4_000;

/**
 * Cuts a stream of entries into pieces that a transaction can hold, whatever the stream's length. A record whose id is in
 * the piece already begins the next one: what it changes is then there to be compared with.
 */
export async function* batchesOf<Item extends Entry>(
  entries: Iterable<Item> | AsyncIterable<Item>,
): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let keys = new Set<string>();
  let weight = 0;
  for await (const entry of entries) {
    const key = keyOf(entry);
    if (weight >= full || (key !== null && keys.has(key))) {
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

/** Retractions stand in their place among the records; they may repeat themselves. */
function keyOf(entry: Entry): string | null {
  return "record" in entry ? `${entry.record.type} ${entry.record.id}` : null;
}

/** About as many nodes and edges as the record becomes; a kilobyte of text counts as one. */
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
