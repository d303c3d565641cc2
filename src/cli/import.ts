import type { Config } from "../config/config.ts";
import { UserError } from "../errors/userError.ts";
import { checkFormat } from "../formats/checkFormat.ts";
import { importFormats } from "../formats/formats.ts";
import type { ImportFormat } from "../formats/importFormat.ts";
import { noExistingRecords } from "../import/existingRecords.ts";
import { FileSource } from "../import/fileSource.ts";
import { importSources } from "../import/importer.ts";
import { ImportReport, type ReportedEntry } from "../import/importReport.ts";
import { readEntries } from "../import/readEntries.ts";
import { DatabaseLost } from "../import/retryUntilAvailable.ts";
import { validateRecord } from "../write/validate/validateRecord.ts";
import { findFormat } from "./findFormat.ts";
import { importProgress, importSummary, interruptedSummary } from "./importOutput.ts";
import { openReadyGraph } from "./openGraph.ts";
import { writeStderr, writeStdout } from "./output.ts";
import { ReportFile } from "./reportFile.ts";

/** The options of `rawabit import`. */
export interface ImportCommandOptions {
  readonly format: string;
  readonly strict?: boolean;
  readonly report?: string;
  readonly mapping?: string;
  readonly override?: boolean;
  readonly dryRun?: boolean;
}

/** The terminal shows this many refused records, and as many that were kept as curated; the report contains all. */
const maxShown = 20;
const dryRunRecords = 10;

/**
 * Imports files, or standard input, into the graph.
 * @returns the exit status: 1 if a record was refused
 */
export async function importCommand(
  config: Config,
  files: readonly string[],
  options: ImportCommandOptions,
): Promise<number> {
  const format = findFormat(importFormats, options.format, "import");
  if (options.mapping !== undefined && !format.takesMapping)
    throw new UserError(`--mapping applies only to --format csv; the format ${format.name} needs no mapping.`);
  const sources = await openSources(files);
  try {
    for (const source of sources) await checkFormat(source, format);
    if (options.dryRun) return await dryRun(format, sources, options);
    return await importInto(config, format, sources, options);
  } finally {
    for (const source of sources) source.close();
  }
}

async function importInto(
  config: Config,
  format: ImportFormat,
  sources: readonly FileSource[],
  { strict = false, override = false, mapping, report: reportPath }: ImportCommandOptions,
): Promise<number> {
  const reportFile = reportPath === undefined ? null : ReportFile.create(reportPath);
  try {
    const { graph, close } = await openReadyGraph(config);
    const progress = importProgress(sources);
    let written: ImportReport | undefined;
    const onInterrupted = (error?: unknown) => {
      progress.end();
      reportFile?.close();
      if (written?.hasChanged) writeStderr(interruptedSummary(written, error instanceof DatabaseLost));
    };
    const onExit = () => onInterrupted();
    // Also on Ctrl-C: restores the terminal's cursor and deletes the incomplete report.
    process.once("exit", onExit);
    try {
      const all = reportFile ? "" : "; --report FILE lists all of them";
      const show = (prefix: string, more: string) => {
        let count = 0;
        return (entry: ReportedEntry) => {
          if (++count <= maxShown) progress.message(formatEntry(entry, prefix));
          if (count === maxShown + 1) progress.message(`${more}${all}.`);
        };
      };
      const showRefusal = show("", "More records are refused");
      const showKept = show("kept as curated: ", "More records are kept as curated");
      const done = await importSources(graph, format, sources, {
        strict,
        overrides: override,
        ...(mapping !== undefined && { mapping }),
        onRefusal: (refusal) => {
          reportFile?.addRefusal(refusal);
          showRefusal(refusal);
        },
        onKept: (entry) => {
          reportFile?.addKept(entry);
          showKept(entry);
        },
        onProgress: (phase, report) => {
          if (phase === "writing") written = report;
          progress.update(phase, report);
        },
        onUnavailable: (message) => progress.message(message),
      });
      progress.end();
      reportFile?.finish(format.name, done);
      writeStdout(importSummary(done, strict));
      return done.report.total.refused > 0 ? 1 : 0;
    } catch (error) {
      onInterrupted(error);
      throw error;
    } finally {
      process.off("exit", onExit);
      progress.end();
      await close();
    }
  } finally {
    reportFile?.close();
  }
}

/**
 * Prints what the first records become, as lines of a Rawabit file, and which of them are invalid whatever the graph
 * contains. Opens the sources only, not the graph.
 */
async function dryRun(
  format: ImportFormat,
  sources: readonly FileSource[],
  { mapping }: ImportCommandOptions,
): Promise<number> {
  let left = dryRunRecords;
  const report = new ImportReport((refusal) => writeStderr(formatEntry(refusal)));
  const context = { existing: noExistingRecords, ...(mapping !== undefined && { mapping }) };
  for await (const { file, line, ...entry } of readEntries(format, sources, context, report)) {
    const fault = "record" in entry ? validateRecord(entry.record) : null;
    if (fault) report.refuse({ file, line, reason: fault.message });
    else writeStdout(JSON.stringify("record" in entry ? entry.record : entry));
    if (--left === 0) break;
  }
  return report.total.refused > 0 ? 1 : 0;
}

function formatEntry({ file, line, reason }: ReportedEntry, prefix = ""): string {
  return `${file}:${line}: ${prefix}${reason}`;
}

async function openSources(files: readonly string[]): Promise<FileSource[]> {
  const sources: FileSource[] = [];
  for (const path of files.length === 0 ? ["-"] : files) {
    if (path !== "-") sources.push(await FileSource.open(path));
    else if (process.stdin.isTTY) throw new UserError("Name a file to import, or pipe one to standard input.");
    else sources.push(await FileSource.spool(process.stdin, "standard input"));
  }
  return sources;
}
