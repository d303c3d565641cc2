import type { Config } from "../config/config.ts";
import { UserError } from "../errors/userError.ts";
import { importFormats } from "../formats/formats.ts";
import type { ImportFormat } from "../formats/importFormat.ts";
import { entriesOf } from "../import/entries.ts";
import { noExistingRecords } from "../import/existingRecords.ts";
import { importSources } from "../import/importer.ts";
import { ImportReport, type Refusal } from "../import/importReport.ts";
import { FileSource } from "../import/source.ts";
import { validateRecord } from "../write/validate/validateRecord.ts";
import { formatNamed } from "./formatNamed.ts";
import { importProgress } from "./importProgress.ts";
import { brokenOff, importSummary } from "./importSummary.ts";
import { openReadyGraph } from "./openGraph.ts";
import { say, tell } from "./output.ts";
import { ReportFile } from "./reportFile.ts";

/** What the command line says of an import. */
export interface ImportWords {
  readonly format: string;
  readonly strict?: boolean;
  readonly report?: string;
  readonly mapping?: string;
  readonly dryRun?: boolean;
}

/** So many refusals are shown in the terminal; all are in the report. */
const shown = 20;

/**
 * Reads files, or standard input, into the graph.
 * @returns the exit status: 1 where something was refused
 */
export async function importFiles(config: Config, files: readonly string[], words: ImportWords): Promise<number> {
  const format = formatNamed(importFormats, words.format, "import");
  if (words.mapping !== undefined && !format.takesMapping)
    throw new UserError(`--mapping is for tables, --format csv. The format ${format.name} says itself what is what.`);
  const sources = await opened(files);
  try {
    if (words.dryRun) return await showFirst(format, sources, words);
    return await importInto(config, format, sources, words);
  } finally {
    for (const source of sources) source.close();
  }
}

async function importInto(
  config: Config,
  format: ImportFormat,
  sources: readonly FileSource[],
  { strict, mapping, report: reportPath }: ImportWords,
): Promise<number> {
  const reportFile = reportPath === undefined ? null : ReportFile.begin(reportPath);
  try {
    const { graph, close } = await openReadyGraph(config);
    const progress = importProgress(sources);
    let written: ImportReport | undefined;
    const onEnd = () => {
      progress.end();
      reportFile?.close();
      if (written?.hasChanged) tell(brokenOff(written));
    };
    // Ctrl-C too: a terminal gets its cursor back, and half a report is taken away.
    process.once("exit", onEnd);
    try {
      let refused = 0;
      const onRefusal = (refusal: Refusal) => {
        reportFile?.add(refusal);
        if (++refused <= shown) progress.tell(placed(refusal));
        if (refused === shown + 1) progress.tell(`More are refused${reportFile ? "" : "; --report FILE lists all"}.`);
      };
      const done = await importSources(graph, format, sources, {
        strict: strict ?? false,
        ...(mapping !== undefined && { mapping }),
        onRefusal,
        onProgress: (phase, report) => {
          if (phase === "writing") written = report;
          progress.show(phase, report);
        },
        onTrouble: (sentence) => progress.tell(sentence),
      });
      progress.end();
      reportFile?.finish(format.name, done);
      say(importSummary(done, strict ?? false));
      return done.report.total.refused > 0 ? 1 : 0;
    } catch (error) {
      onEnd();
      throw error;
    } finally {
      process.off("exit", onEnd);
      progress.end();
      await close();
    }
  } finally {
    reportFile?.close();
  }
}

/**
 * What the first records become, as the lines of a Rawabit file, and which of them would be refused whatever the graph holds;
 * nothing is opened but the sources.
 */
async function showFirst(
  format: ImportFormat,
  sources: readonly FileSource[],
  { mapping }: ImportWords,
): Promise<number> {
  let left = 10;
  const report = new ImportReport((refusal) => tell(placed(refusal)));
  const context = { held: noExistingRecords, ...(mapping !== undefined && { mapping }) };
  for await (const { file, line, ...entry } of entriesOf(format, sources, context, report)) {
    const fault = "record" in entry ? validateRecord(entry.record) : null;
    if (fault) report.refuse({ file, line, reason: fault.message });
    else say(JSON.stringify("record" in entry ? entry.record : entry));
    if (--left === 0) break;
  }
  return report.total.refused > 0 ? 1 : 0;
}

function placed({ file, line, reason }: Refusal): string {
  return `${file}:${line}: ${reason}`;
}

async function opened(files: readonly string[]): Promise<FileSource[]> {
  const sources: FileSource[] = [];
  for (const path of files.length === 0 ? ["-"] : files) {
    if (path !== "-") sources.push(await FileSource.open(path));
    else if (process.stdin.isTTY) throw new UserError("Name a file to import, or give it on standard input.");
    else sources.push(await FileSource.spool(process.stdin, "standard input"));
  }
  return sources;
}
