import { closeSync, openSync, writeSync } from "node:fs";
import type { Import } from "../import/importer.ts";
import type { Refusal } from "../import/importReport.ts";
import { explainedOutput, type OutputFile, outputFile } from "./outputFile.ts";

/** The report of an import: all refusals, written as they come, and what became of the rest. It is there when it is whole. */
export class ReportFile {
  readonly #place: OutputFile;
  readonly #file: number;
  #count = 0;
  #open = true;

  private constructor(path: string) {
    this.#place = outputFile(path);
    this.#file = openSync(this.#place.path, "w");
    writeSync(this.#file, '{"refusals":[');
  }

  /** @throws UserError where there is no place for it */
  static begin(path: string): ReportFile {
    try {
      return new ReportFile(path);
    } catch (error) {
      throw explainedOutput(error, path);
    }
  }

  add(refusal: Refusal): void {
    writeSync(this.#file, `${this.#count++ === 0 ? "" : ","}\n${JSON.stringify(refusal)}`);
  }

  finish(format: string, { run, files, startedAt, finishedAt, report }: Import): void {
    const { total, bySort, leftOut } = report;
    const rest = JSON.stringify({ format, files, startedAt, finishedAt, run, ...total, bySort, leftOut }, null, 2);
    writeSync(this.#file, `\n],${rest.slice(1)}\n`);
    this.#close();
    this.#place.finish();
  }

  /** Takes away what is not whole. */
  close(): void {
    if (!this.#open) return;
    this.#close();
    this.#place.remove();
  }

  #close(): void {
    this.#open = false;
    closeSync(this.#file);
  }
}
