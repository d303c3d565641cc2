import { closeSync, openSync, readSync, writeSync } from "node:fs";
import type { ImportResult } from "../import/importer.ts";
import type { ReportedEntry } from "../import/importReport.ts";
import { openTemporaryFile } from "../import/temporaryFile.ts";
import { explainOutputError, type OutputFile, outputFile } from "./outputFile.ts";

/** The JSON report of an import: every refused record, written as it occurs, every one that was kept as curated, then the counts. */
export class ReportFile {
  readonly #output: OutputFile;
  readonly #file: number;
  #refusals = 0;
  /** What was kept as curated waits in a temporary file, because there may be millions. */
  #kept: number | undefined;
  #open = true;

  private constructor(path: string) {
    this.#output = outputFile(path);
    this.#file = openSync(this.#output.path, "w");
    writeSync(this.#file, '{"refusals":[');
  }

  /** @throws UserError if the file can't be written */
  static create(path: string): ReportFile {
    try {
      return new ReportFile(path);
    } catch (error) {
      throw explainOutputError(error, path);
    }
  }

  addRefusal(refusal: ReportedEntry): void {
    writeSync(this.#file, `${this.#refusals++ === 0 ? "" : ","}\n${JSON.stringify(refusal)}`);
  }

  /** @param kept its reason says what was kept */
  addKept({ file, line, reason }: ReportedEntry): void {
    const separator = this.#kept === undefined ? "" : ",";
    this.#kept ??= openTemporaryFile();
    writeSync(this.#kept, `${separator}\n${JSON.stringify({ file, line, kept: reason })}`);
  }

  finish(format: string, { run, files, startedAt, finishedAt, report, likelyDuplicates }: ImportResult): void {
    const { total, byType, skipped } = report;
    const rest = JSON.stringify(
      { format, files, startedAt, finishedAt, run, ...total, bySort: byType, leftOut: skipped, likelyDuplicates },
      null,
      2,
    );
    writeSync(this.#file, '\n],"keptAsCurated":[');
    this.#copyKept();
    writeSync(this.#file, `\n],${rest.slice(1)}\n`);
    this.#close();
    this.#output.commit();
  }

  /** Deletes the report unless it is finished. */
  close(): void {
    if (!this.#open) return;
    this.#close();
    this.#output.discard();
  }

  #copyKept(): void {
    if (this.#kept === undefined) return;
    const piece = Buffer.alloc(65_536);
    for (let position = 0; ; ) {
      const length = readSync(this.#kept, piece, 0, piece.length, position);
      if (length === 0) return;
      writeSync(this.#file, piece, 0, length);
      position += length;
    }
  }

  #close(): void {
    this.#open = false;
    closeSync(this.#file);
    if (this.#kept !== undefined) closeSync(this.#kept);
  }
}
