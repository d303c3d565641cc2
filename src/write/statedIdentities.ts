import type { ActorRecord } from "./records.ts";

/**
 * A record of an actor to which its source has given other ids too, which this record does not repeat. If another record of
 * the same import gives those, the source has separated the two.
 */
export interface PartialRecord {
  /** The id of the actor in the graph. */
  readonly actorId: string;
  readonly source: string;
  readonly record: ActorRecord;
  /** Of all ids and identifiers of the record. */
  readonly keys: readonly string[];
}

/** What the records of one import have said about identities so far. */
export class StatedIdentities {
  readonly #partial = new Map<string, PartialRecord[]>();
  readonly #misfits = new Set<string>();
  #version = 0;

  /** Changes whenever something is remembered on which a plan may depend. */
  get version(): number {
    return this.#version;
  }

  /** The ids of actors whose records were refused, because the graph's actor is of another kind. */
  get misfits(): ReadonlySet<string> {
    return this.#misfits;
  }

  /** The partial records of this actor from this source. */
  partialRecords(actorId: string, source: string): readonly PartialRecord[] {
    return this.#partial.get(`${source} ${actorId}`) ?? [];
  }

  remember(partial: readonly PartialRecord[], misfits: Iterable<string>): void {
    for (const each of partial) {
      const known = this.partialRecords(each.actorId, each.source);
      if (known.some(({ record }) => record.id === each.record.id)) continue;
      this.#partial.set(`${each.source} ${each.actorId}`, [...known, each]);
      this.#version++;
    }
    for (const id of misfits) {
      if (this.#misfits.has(id)) continue;
      this.#misfits.add(id);
      this.#version++;
    }
  }

  /** Takes along the partial records of an actor that was merged into another one. */
  move(from: string, to: string): void {
    for (const [key, records] of [...this.#partial]) {
      const moved = records.filter(({ actorId }) => actorId === from).map((each) => ({ ...each, actorId: to }));
      if (moved.length === 0) continue;
      this.#partial.delete(key);
      this.remember(moved, []);
    }
  }

  /** Forgets a partial record that has an actor of its own now. */
  forget(recordId: string): void {
    for (const [key, records] of this.#partial)
      this.#partial.set(
        key,
        records.filter(({ record }) => record.id !== recordId),
      );
    this.#version++;
  }
}
