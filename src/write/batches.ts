import type { Entry } from "./records.ts";

/** The weight of one transaction: a few thousand nodes and edges, or a few megabytes of text. */
const maxWeight = 4_000;

/**
 * Splits a stream of entries into batches for one transaction each. Several records of one actor share a batch, because a
 * plan combines them. A document, relation or original whose id the batch already has waits for the next batch, so that it
 * is compared with the stored record; so does an addition to an actor of the batch.
 */
export async function* batchesOf<Item extends Entry>(
  entries: Iterable<Item> | AsyncIterable<Item>,
): AsyncGenerator<readonly Item[]> {
  let batch = new Batch<Item>([]);
  for await (const entry of entries) {
    for (; batch.isFull; batch = new Batch(batch.waiting)) yield batch.entries;
    batch.add(entry);
  }
  for (; batch.entries.length > 0; batch = new Batch(batch.waiting)) yield batch.entries;
}

class Batch<Item extends Entry> {
  readonly entries: Item[] = [];
  /** Entries for the next batch, in order. */
  readonly waiting: Item[] = [];
  readonly #keys = new Set<string>();
  readonly #actors = new Set<string>();
  readonly #waitingKeys = new Set<string>();
  /** Whether a retraction waits. All entries after it wait too, because it may concern any of them. */
  #retractionWaits = false;
  #weight = 0;

  constructor(entries: readonly Item[]) {
    for (const entry of entries) this.add(entry);
  }

  get isFull(): boolean {
    return this.#weight >= maxWeight;
  }

  add(entry: Item): void {
    this.#weight += weightOf(entry);
    const key = keyOf(entry);
    if (!this.#mustWait(entry, key)) {
      this.entries.push(entry);
      if (key !== null) this.#keys.add(key);
      if ("record" in entry && entry.record.type === "actor") this.#actors.add(entry.record.id);
      return;
    }
    this.waiting.push(entry);
    if (key !== null) this.#waitingKeys.add(key);
    if ("retract" in entry) this.#retractionWaits = true;
  }

  #mustWait(entry: Entry, key: string | null): boolean {
    if ("record" in entry && entry.record.type === "addition" && this.#actors.has(entry.record.id)) return true;
    if (key !== null && this.#keys.has(key)) return true;
    if (this.waiting.length === 0) return false;
    if (this.#retractionWaits || "retract" in entry) return true;
    return key !== null && [key, ...documentsOf(entry)].some((each) => this.#waitingKeys.has(each));
  }
}

/** Null for an entry that may occur twice in a batch: an actor, an addition or a retraction. */
function keyOf(entry: Entry): string | null {
  if (!("record" in entry) || entry.record.type === "actor" || entry.record.type === "addition") return null;
  return `${entry.record.type} ${entry.record.id}`;
}

/** The keys of the documents that a record refers to. */
function documentsOf(entry: Entry): string[] {
  if (!("record" in entry)) return [];
  const { record } = entry;
  if (record.type === "relation") return record.evidence.map(({ document }) => `document ${document}`);
  return record.type === "document" ? (record.related ?? []).map((id) => `document ${id}`) : [];
}

/** About the number of nodes and edges that the record becomes; a kilobyte of text counts as one. */
function weightOf(entry: Entry): number {
  if (!("record" in entry)) return 1;
  const { record } = entry;
  switch (record.type) {
    case "actor":
    case "addition":
      return 1 + (record.names?.length ?? 0) + (record.identifiers?.length ?? 0);
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
