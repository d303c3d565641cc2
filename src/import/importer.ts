import { randomBytes } from "node:crypto";
import type { ImportContext, ImportFormat } from "../formats/importFormat.ts";
import type { Graph } from "../neo4j/graph.ts";
import { endInterruptedImports } from "../write/importRun.ts";
import { DeferredEntries } from "./deferredEntries.ts";
import { existingRecordsOf } from "./existingRecords.ts";
import type { FileSource } from "./fileSource.ts";
import { ImportReport, type OnReported } from "./importReport.ts";
import { ImportWriter } from "./importWriter.ts";
import { type LikelyDuplicates, noDuplicates } from "./likelyDuplicates.ts";
import { type LocatedEntry, readEntries } from "./readEntries.ts";
import { type RetryOptions, retryUntilAvailable } from "./retryUntilAvailable.ts";
import { validateEntries } from "./validateEntries.ts";

/** Options and callbacks of an import. */
export interface ImportOptions extends RetryOptions {
  /** Validates everything first, and writes nothing if an entry is invalid. */
  readonly strict?: boolean;
  /** Path of the file that describes the columns of a table. */
  readonly mapping?: string;
  /** Replaces what editors have corrected or retracted. */
  readonly overrides?: boolean;
  readonly onRefusal: OnReported;
  /** Called for each record of which something is not applied, because an editor has corrected or retracted it. */
  readonly onKept?: OnReported;
  /** Called after each batch and, in strict mode, regularly during validation. */
  readonly onProgress?: (phase: "checking" | "writing", report: ImportReport) => void;
}

/** What an import read and what it did. */
export interface ImportResult {
  /** Id of the run in the graph; null if nothing changed. */
  readonly run: string | null;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number }[];
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly report: ImportReport;
  readonly likelyDuplicates: LikelyDuplicates;
}

/**
 * Imports the sources in order, in batches of one transaction each. Entries that refer to records that do not exist yet are
 * deferred until all sources are read. Importing again changes nothing; after an interruption it writes what is missing.
 * @throws UserError if a source cannot be read, or if the database stays unavailable
 */
export async function importSources(
  graph: Graph,
  format: ImportFormat,
  sources: readonly FileSource[],
  { strict = false, overrides = false, mapping, onRefusal, onKept, onProgress, ...retry }: ImportOptions,
): Promise<ImportResult> {
  const startedAt = new Date();
  const context: ImportContext = { existing: existingRecordsOf(graph), ...(mapping !== undefined && { mapping }) };
  const files = await filesOf(sources);
  if (strict) {
    const checked = new ImportReport(onRefusal);
    const entries = readEntries(format, sources, context, checked);
    await validateEntries(graph, entries, checked, () => onProgress?.("checking", checked));
    if (checked.total.refused > 0)
      return { run: null, files, startedAt, finishedAt: new Date(), report: checked, likelyDuplicates: noDuplicates };
  }
  await retryUntilAvailable(retry, () => endInterruptedImports(graph));
  const report = new ImportReport(onRefusal, onKept);
  const run = { id: `import:${randomBytes(9).toString("base64url")}`, format: format.name, files, startedAt };
  const onCommit = () => onProgress?.("writing", report);
  const writer = new ImportWriter(graph, run, report, { ...retry, overrides, onCommit });
  // Sequential, because a format may compare a source with what the previous source wrote.
  await writeAll(
    writer,
    sources.map((source) => readEntries(format, [source], context, report)),
  );
  const finishedAt = new Date();
  await writer.finish(finishedAt);
  const likelyDuplicates = await retryUntilAvailable(retry, () => report.createdActors.find(graph));
  return { run: report.hasChanged ? run.id : null, files, startedAt, finishedAt, report, likelyDuplicates };
}

async function filesOf(sources: readonly FileSource[]): Promise<ImportResult["files"]> {
  const files: { name: string; sha256: string; bytes: number }[] = [];
  for (const source of sources) files.push({ name: source.name, sha256: await source.sha256(), bytes: source.size });
  return files;
}

/** Writes the entries of each source, then retries the deferred ones as long as that resolves any of them. */
async function writeAll(writer: ImportWriter, sources: readonly AsyncIterable<LocatedEntry>[]): Promise<void> {
  let deferred = new DeferredEntries();
  try {
    for (const entries of sources) {
      await writer.write(entries, deferred);
      // The next source may be compared with what is left of this one.
      await writer.retract(deferred.size === 0);
    }
    for (let before = Number.POSITIVE_INFINITY; deferred.size > 0; ) {
      const again = new DeferredEntries();
      // If the last retry resolved none, the references stay missing and the entries are refused.
      const isLast = deferred.size === before;
      before = deferred.size;
      await writer.write(deferred.newestFirst(), isLast ? null : again);
      deferred.close();
      deferred = again;
    }
    await writer.retract(true);
  } finally {
    deferred.close();
  }
}
