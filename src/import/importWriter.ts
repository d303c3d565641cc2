import { prefetch } from "../collections/prefetch.ts";
import type { Graph } from "../neo4j/graph.ts";
import { batchesOf } from "../write/batches.ts";
import { countsWith, type ImportRunState, propertiesOfRun, saveImportRun } from "../write/importRun.ts";
import { BatchPlanner, type PlannedBatch } from "../write/plan/batchPlanner.ts";
import { MissingReference } from "../write/plan/references.ts";
import { recordsIn, writeBatch } from "../write/writeBatch.ts";
import type { DeferredEntries } from "./deferredEntries.ts";
import type { ImportReport } from "./importReport.ts";
import type { LocatedEntry } from "./readEntries.ts";
import { type RetryOptions, retryUntilAvailable } from "./retryUntilAvailable.ts";

/** An import that is under way: the id of its run, and what is known of it before it has done anything. */
export interface StartedRun extends Pick<ImportRunState, "format" | "files" | "startedAt"> {
  readonly id: string;
}

interface WriterOptions extends RetryOptions {
  /** Told after each batch. */
  readonly onCommit?: () => void;
}

/** Writes what an import has read, batch by batch: each is whole in the graph or not at all. */
export class ImportWriter {
  readonly #graph: Graph;
  readonly #planner: BatchPlanner;
  readonly #run: StartedRun;
  readonly #report: ImportReport;
  readonly #options: WriterOptions;

  /** @param report counts what becomes of each entry */
  constructor(graph: Graph, run: StartedRun, report: ImportReport, options: WriterOptions) {
    this.#graph = graph;
    this.#planner = new BatchPlanner(graph);
    this.#run = run;
    this.#report = report;
    this.#options = options;
  }

  /** @param waiting takes what refers to what is not there yet; null where that is refused */
  async write(entries: AsyncIterable<LocatedEntry>, waiting: DeferredEntries | null): Promise<void> {
    for await (const { batch, planned } of prefetch(this.#planned(entries))) {
      const outcomes = await retryUntilAvailable(this.#options, () => this.#writeBatch(batch, planned));
      for (const [index, outcome] of outcomes.entries()) {
        const entry = batch[index]!;
        if (waiting && "refused" in outcome && outcome.refused instanceof MissingReference) waiting.add(entry);
        else this.#report.count(entry, outcome, entry.file, entry.line);
      }
      this.#options.onCommit?.();
    }
  }

  /** Notes in the graph how the import ended, if it has changed anything. */
  async finish(finishedAt: Date): Promise<void> {
    if (!this.#report.hasChanged) return;
    await retryUntilAvailable(this.#options, () =>
      saveImportRun(this.#graph, this.#run.id, { ...this.#note(), finishedAt }),
    );
  }

  /** Each batch with its plan, made while the one before is written. */
  async *#planned(entries: AsyncIterable<LocatedEntry>) {
    for await (const batch of batchesOf(entries)) {
      const plain = batch.every((entry) => "record" in entry);
      yield { batch, planned: plain ? await this.#planner.plan(recordsIn(batch)) : null };
    }
  }

  #writeBatch(batch: readonly LocatedEntry[], planned: PlannedBatch | null) {
    return writeBatch(this.#graph, batch, {
      planned,
      onCommit: (writeSet) => this.#planner.remember(writeSet),
      run: {
        id: this.#run.id,
        propertiesAfter: (these) => propertiesOfRun({ ...this.#note(), ...countsWith(this.#report.total, these) }),
      },
    });
  }

  #note(): ImportRunState {
    const { format, files, startedAt } = this.#run;
    return { format, files, startedAt, ...this.#report.total };
  }
}
