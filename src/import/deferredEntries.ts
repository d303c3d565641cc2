import { closeSync, readSync, writeSync } from "node:fs";
import type { LocatedEntry } from "./readEntries.ts";
import { openTemporaryFile } from "./temporaryFile.ts";

/** Entries that wait in a temporary file: those whose references do not exist yet, and retractions. */
export class DeferredEntries {
  #file: number | undefined;
  #end = 0;
  #offsets: number[] = [];

  get size(): number {
    return this.#offsets.length;
  }

  add(entry: LocatedEntry): void {
    const line = Buffer.from(JSON.stringify(entry));
    this.#file ??= openTemporaryFile();
    writeSync(this.#file, line, 0, line.length, this.#end);
    this.#offsets.push(this.#end);
    this.#end += line.length;
  }

  /** In reverse order, because an entry usually comes after the entries that wait for it. */
  async *newestFirst(): AsyncGenerator<LocatedEntry> {
    let end = this.#end;
    for (const start of this.#offsets.toReversed()) {
      const line = Buffer.alloc(end - start);
      readSync(this.#file!, line, 0, line.length, start);
      end = start;
      yield JSON.parse(line.toString("utf8"));
    }
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}
