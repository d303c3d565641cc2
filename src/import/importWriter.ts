import { prefetch } from "../collections/prefetch.ts";
import type { Graph } from "../neo4j/graph.ts";
import { batchesOf } from "../write/batches.ts";
import { countsWith, type ImportRunState, propertiesOfRun, saveImportRun } from "../write/importRun.ts";
import { BatchPlanner, type PlannedBatch } from "../write/plan/batchPlanner.ts";
import { ReadCache } from "../write/plan/readCache.ts";
import { MissingReference } from "../write/plan/references.ts";
import { StatedIdentities } from "../write/statedIdentities.ts";
import { recordsIn, writeBatch } from "../write/writeBatch.ts";
import type { DeferredEntries } from "./deferredEntries.ts";
import { HeldRetractions } from "./heldRetractions.ts";
import type { ImportReport } from "./importReport.ts";
import type { LocatedEntry } from "./readEntries.ts";
import { type RetryOptions, retryUntilAvailable } from "./retryUntilAvailable.ts";

/** The id of a running import, and the facts known before it writes anything. */
export interface StartedRun extends Pick<ImportRunState, "format" | "files" | "startedAt"> {
  readonly id: string;
}

interface WriterOptions extends RetryOptions {
  /** Replaces what editors have corrected or retracted. */
  readonly overrides: boolean;
  /** Called after each batch is committed. */
  readonly onCommit?: () => void;
}

/** Writes the entries of an import in batches, each in one transaction. */
export class ImportWriter {
  readonly #graph: Graph;
  readonly #stated = new StatedIdentities();
  readonly #cache = new ReadCache();
  readonly #planner: BatchPlanner;
  readonly #run: StartedRun;
  readonly #report: ImportReport;
  readonly #options: WriterOptions;
  readonly #retractions: HeldRetractions;

  /** @param report counts the outcome of each entry */
  constructor(graph: Graph, run: StartedRun, report: ImportReport, options: WriterOptions) {
    this.#graph = graph;
    this.#planner = new BatchPlanner(graph, this.#stated, this.#cache, options.overrides);
    this.#run = run;
    this.#report = report;
    this.#options = options;
    this.#retractions = new HeldRetractions(report);
  }

  /**
   * Writes entries, except retractions that wait for records.
   * @param deferred receives entries with missing references; if null, they are refused
   */
  async write(entries: AsyncIterable<LocatedEntry>, deferred: DeferredEntries | null): Promise<void> {
    await this.#write(this.#retractions.hold(entries), deferred);
  }

  /**
   * Retracts what no refused or deferred record was to replace.
   * @param isEnd whether there are no deferred records any more; whatever cannot be retracted then stays
   */
  async retract(isEnd: boolean): Promise<void> {
    await this.#write(this.#retractions.release(isEnd), null);
  }

  async #write(entries: AsyncIterable<LocatedEntry>, deferred: DeferredEntries | null): Promise<void> {
    for await (const { batch, planned } of prefetch(this.#planned(entries))) {
      const plan = await planned;
      const outcomes = await retryUntilAvailable(this.#options, () => this.#writeBatch(batch, plan));
      for (const [index, outcome] of outcomes.entries()) {
        const entry = batch[index]!;
        const isDeferred = deferred !== null && "refused" in outcome && outcome.refused instanceof MissingReference;
        if ("refused" in outcome) this.#retractions.block(entry, isDeferred);
        if (isDeferred) deferred.add(entry);
        else this.#report.count(entry, outcome, entry.file, entry.line);
      }
      this.#options.onCommit?.();
    }
  }

  /** Records the end of the import in the graph, if the import changed anything. */
  async finish(finishedAt: Date): Promise<void> {
    if (!this.#report.hasChanged) return;
    await retryUntilAvailable(this.#options, () =>
      saveImportRun(this.#graph, this.#run.id, { ...this.#state(), finishedAt }),
    );
  }

  /**
   * Each batch with its plan, which is computed while the previous batch is planned or written: in a file that changes nothing,
   * most of the time is planning, half of it in the database.
   */
  async *#planned(entries: AsyncIterable<LocatedEntry>) {
    for await (const batch of batchesOf(entries)) {
      const isPlannable = batch.every((entry) => "record" in entry);
      const planned = isPlannable ? this.#planner.plan(recordsIn(batch)) : Promise.resolve(null);
      // The error is thrown where the plan is awaited; until then Node must not report it as unhandled.
      planned.catch(() => {});
      yield { batch, planned };
    }
  }

  #writeBatch(batch: readonly LocatedEntry[], planned: PlannedBatch | null) {
    return writeBatch(this.#graph, batch, {
      overrides: this.#options.overrides,
      stated: this.#stated,
      cache: this.#cache,
      planned,
      onCommit: (writeSet) => this.#planner.remember(writeSet),
      run: {
        id: this.#run.id,
        propertiesAfter: (these) => propertiesOfRun({ ...this.#state(), ...countsWith(this.#report.total, these) }),
      },
    });
  }

  #state(): ImportRunState {
    const { format, files, startedAt } = this.#run;
    return { format, files, startedAt, ...this.#report.total };
  }
}
