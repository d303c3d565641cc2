import type { FileSource } from "../import/fileSource.ts";
import type { ImportResult } from "../import/importer.ts";
import type { ImportReport } from "../import/importReport.ts";
import type { LikelyDuplicates } from "../import/likelyDuplicates.ts";
import type { OutcomeCounts } from "../write/outcome.ts";
import { formatTable, writeStderr } from "./output.ts";
import { terminalBar } from "./terminalBar.ts";

/** The progress of an import on standard error: a bar in a terminal, otherwise a line every ten seconds. */
export interface ImportProgress {
  update(phase: "checking" | "writing", report: ImportReport): void;
  /** Prints a message without disturbing the bar. */
  message(text: string): void;
  end(): void;
}

const millisBetweenLines = 10_000;

interface ProgressNumbers {
  /** Bytes. */
  readonly read: number;
  readonly records: number;
  /** Records per second. */
  readonly rate: number;
  /** "about 12 s left" */
  readonly left: string;
}

export function importProgress(sources: readonly FileSource[]): ImportProgress {
  const size = sources.reduce((sum, source) => sum + source.size, 0);
  const startedAt = performance.now();
  const numbersOf = (report: ImportReport): ProgressNumbers => {
    const seconds = (performance.now() - startedAt) / 1_000;
    const bytesRead = sources.reduce((sum, source) => sum + source.bytesRead, 0);
    const read = Math.min(bytesRead, size);
    // Reading runs thousands of records ahead of writing, so a small file is fully read before its first record is
    // written.
    const left = read < size ? `about ${Math.round((seconds / read) * (size - read))} s left` : "almost done";
    return { read, records: report.records, rate: Math.round(report.records / seconds), left };
  };
  return process.stderr.isTTY ? progressBar(size, numbersOf) : progressLines(size, numbersOf);
}

function progressLines(size: number, numbersOf: (report: ImportReport) => ProgressNumbers): ImportProgress {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  let printedAt = performance.now();
  return {
    update(phase, report) {
      if (performance.now() - printedAt < millisBetweenLines) return;
      printedAt = performance.now();
      const { read, records, rate, left } = numbersOf(report);
      const share = `${megabytes(read)} of ${megabytes(size)} MB`;
      writeStderr(phase === "checking" ? `Checking: ${share}` : `${share}, ${records} records, ${rate}/s, ${left}`);
    },
    message: writeStderr,
    end() {},
  };
}

function progressBar(size: number, numbersOf: (report: ImportReport) => ProgressNumbers): ImportProgress {
  const bar = terminalBar("{phase} {bar} {percentage}%  {records} records, {rate}/s, {left}");
  let isShown = false;
  const hide = () => {
    if (isShown) bar.stop();
    isShown = false;
  };
  return {
    update(phase, report) {
      const { read, ...payload } = numbersOf(report);
      if (!isShown) bar.start(size, read, { phase, ...payload });
      isShown = true;
      bar.update(read, { phase, ...payload });
    },
    message(text) {
      hide();
      writeStderr(text);
    },
    end: hide,
  };
}

/** The counts of an import by type of record, and of the items that it skipped, by reason. */
export function importSummary(
  { report, run, startedAt, finishedAt, likelyDuplicates }: ImportResult,
  strict: boolean,
): string {
  const { total, byType, skipped } = report;
  if (strict && total.refused > 0)
    return `Nothing was written: ${total.refused} ${total.refused === 1 ? "record is" : "records are"} invalid. Correct them, or import without --strict to write the valid records.`;
  const kinds = Object.entries(byType).map(([kind, tally]) => [kind.toLowerCase(), formatTally(tally)] as const);
  const rules = Object.entries(skipped);
  const seconds = ((finishedAt.getTime() - startedAt.getTime()) / 1_000).toFixed(1);
  return [
    formatTable([...kinds, ["total", `${formatTally(total)}, in ${seconds} s`]]),
    ...(rules.length > 0 ? ["\nLeft out, by rule:", formatTable(rules)] : []),
    ...(likelyDuplicates.count > 0 ? [`\n${formatDuplicates(likelyDuplicates)}`] : []),
    ...(total.curated > 0
      ? ["\nKept as curated: what editors have corrected or retracted stays. To replace it, import with --override."]
      : []),
    run === null ? "\nNothing changed." : `\nImport run: ${run}`,
  ].join("\n");
}

function formatDuplicates({ count, isMinimum, pairs }: LikelyDuplicates): string {
  const lines = pairs.map(
    ({ file, line, name, id, otherName, otherId }) =>
      `${file}:${line}: "${name}" (${id}) and "${otherName}" (${otherId})`,
  );
  const number = isMinimum ? `At least ${count}` : String(count);
  return [
    `${number} likely ${count === 1 ? "duplicate" : "duplicates"}, by name and kind:`,
    ...lines,
    ...(count > pairs.length ? ["…"] : []),
  ].join("\n");
}

/** The counts of an interrupted import, and how to go on unless the database is lost. */
export function interruptedSummary({ total }: ImportReport, isDatabaseLost: boolean): string {
  const counts = `Interrupted: ${formatTally(total)}.`;
  return isDatabaseLost ? counts : `${counts} Completed batches are committed; run it again to resume.`;
}

function formatTally(tally: OutcomeCounts): string {
  const counts = Object.entries(tally).filter(([, count]) => count > 0);
  const words = (outcome: string) => (outcome === "curated" ? "kept as curated" : outcome);
  return counts.length === 0 ? "nothing" : counts.map(([outcome, count]) => `${count} ${words(outcome)}`).join(", ");
}
