import { randomBytes } from "node:crypto";
import type { ImportContext, ImportFormat } from "../formats/importFormat.ts";
import type { Graph } from "../neo4j/graph.ts";
import { DeferredEntries } from "./deferredEntries.ts";
import { existingRecordsOf } from "./existingRecords.ts";
import type { FileSource } from "./fileSource.ts";
import { ImportReport, type OnRefusal } from "./importReport.ts";
import { ImportWriter } from "./importWriter.ts";
import { type LocatedEntry, readEntries } from "./readEntries.ts";
import type { RetryOptions } from "./retryUntilAvailable.ts";
import { validateEntries } from "./validateEntries.ts";

/** How an import is to be done, and who hears of it. */
export interface ImportOptions extends RetryOptions {
  /** Reads all of it first, and writes nothing where something is wrong. */
  readonly strict?: boolean;
  /** The file that says which column means what. */
  readonly mapping?: string;
  readonly onRefusal: OnRefusal;
  /** Told after each batch, and while the whole is checked. */
  readonly onProgress?: (phase: "checking" | "writing", report: ImportReport) => void;
}

/** What an import was of and what it did. */
export interface ImportResult {
  /** The run that the graph knows of; null where nothing was changed. */
  readonly run: string | null;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number }[];
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly report: ImportReport;
}

/**
 * Reads the sources in their order and writes what they say, batch by batch: each is whole in the graph or not at all. What
 * refers to what is not there yet waits until all is read. The same sources again change nothing; after an end in the middle
 * they finish the work.
 * @throws UserError where a source can't be read, or the database has gone for long
 */
export async function importSources(
  graph: Graph,
  format: ImportFormat,
  sources: readonly FileSource[],
  { strict = false, mapping, onRefusal, onProgress, ...retry }: ImportOptions,
): Promise<ImportResult> {
  const startedAt = new Date();
  const context: ImportContext = { existing: existingRecordsOf(graph), ...(mapping !== undefined && { mapping }) };
  const files = await filesOf(sources);
  if (strict) {
    const checked = new ImportReport(onRefusal);
    const entries = readEntries(format, sources, context, checked);
    await validateEntries(graph, entries, checked, () => onProgress?.("checking", checked));
    if (checked.total.refused > 0) return { run: null, files, startedAt, finishedAt: new Date(), report: checked };
  }
  const report = new ImportReport(onRefusal);
  const run = { id: `import:${randomBytes(9).toString("base64url")}`, format: format.name, files, startedAt };
  const onCommit = () => onProgress?.("writing", report);
  const writer = new ImportWriter(graph, run, report, { ...retry, onCommit });
  // Each by itself: a newer edition asks the graph what the one before it brought.
  await writeAll(
    writer,
    sources.map((source) => readEntries(format, [source], context, report)),
  );
  const finishedAt = new Date();
  await writer.finish(finishedAt);
  return { run: report.hasChanged ? run.id : null, files, startedAt, finishedAt, report };
}

async function filesOf(sources: readonly FileSource[]): Promise<ImportResult["files"]> {
  const files: { name: string; sha256: string; bytes: number }[] = [];
  for (const source of sources) files.push({ name: source.name, sha256: await source.sha256(), bytes: source.size });
  return files;
}

/** Writes the entries of each source, and then again and again those that waited, as long as that helps any of them. */
async function writeAll(writer: ImportWriter, sources: readonly AsyncIterable<LocatedEntry>[]): Promise<void> {
  let waiting = new DeferredEntries();
  try {
    for (const entries of sources) await writer.write(entries, waiting);
    for (let before = Number.POSITIVE_INFINITY; waiting.size > 0; ) {
      const again = new DeferredEntries();
      // Where the last time helped nobody, the reasons stand.
      const last = waiting.size === before;
      before = waiting.size;
      await writer.write(waiting.newestFirst(), last ? null : again);
      waiting.close();
      waiting = again;
    }
  } finally {
    waiting.close();
  }
}
