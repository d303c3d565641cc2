import { closeSync, openSync, writeSync } from "node:fs";
import type { ImportResult } from "../import/importer.ts";
import type { Refusal } from "../import/importReport.ts";
import { explainOutputError, type OutputFile, outputFile } from "./outputFile.ts";

/** The JSON report of an import: every refused record, written as it occurs, then the counts. */
export class ReportFile {
  readonly #output: OutputFile;
  readonly #file: number;
  #count = 0;
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

  add(refusal: Refusal): void {
    writeSync(this.#file, `${this.#count++ === 0 ? "" : ","}\n${JSON.stringify(refusal)}`);
  }

  finish(format: string, { run, files, startedAt, finishedAt, report, likelyDuplicates }: ImportResult): void {
    const { total, byType, skipped } = report;
    const rest = JSON.stringify(
      { format, files, startedAt, finishedAt, run, ...total, bySort: byType, leftOut: skipped, likelyDuplicates },
      null,
      2,
    );
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

  #close(): void {
    this.#open = false;
    closeSync(this.#file);
  }
}
