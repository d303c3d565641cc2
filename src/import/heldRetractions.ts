import { DeferredEntries } from "./deferredEntries.ts";
import type { ImportReport } from "./importReport.ts";
import type { LocatedEntry } from "./readEntries.ts";

/** Retractions that wait for the records of their entries, because nothing is retracted whose successor was refused. */
export class HeldRetractions {
  readonly #report: ImportReport;
  /** The source's entries with a refused record, and those with a deferred one. */
  readonly #refused = new Set<string>();
  #deferred = new Set<string>();
  #held = new DeferredEntries();

  /** @param report counts the retractions that are given up */
  constructor(report: ImportReport) {
    this.#report = report;
  }

  /** Holds retractions that have entries, and passes the rest on. */
  async *hold(entries: AsyncIterable<LocatedEntry>): AsyncGenerator<LocatedEntry> {
    for await (const entry of entries)
      if ("retract" in entry && entry.entries !== undefined) this.#held.add(entry);
      else yield entry;
  }

  /** Notes that a record was not written. */
  block({ entries = [] }: LocatedEntry, isDeferred: boolean): void {
    for (const entry of entries) (isDeferred ? this.#deferred : this.#refused).add(entry);
  }

  /** The retractions that no refused or deferred record blocks. @param isEnd whether deferred records are all written or refused */
  async *release(isEnd: boolean): AsyncGenerator<LocatedEntry> {
    if (isEnd) this.#deferred = new Set();
    const held = this.#held;
    this.#held = new DeferredEntries();
    for await (const retraction of held.newestFirst()) {
      const { entries = [] } = retraction;
      if (entries.some((entry) => this.#refused.has(entry)))
        this.#report.skip("a retraction: the record that replaces it was refused, so the graph keeps what it has");
      else if (entries.some((entry) => this.#deferred.has(entry))) this.#held.add(retraction);
      else yield retraction;
    }
    held.close();
  }
}
