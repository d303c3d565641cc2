import { closeSync, readSync, writeSync } from "node:fs";
import type { LocatedEntry } from "./readEntries.ts";
import { openTemporaryFile } from "./temporaryFile.ts";

/** Records that refer to what has not come yet: kept on disk, in a file that ends with the process, until all is read. */
export class DeferredEntries {
  #file: number | undefined;
  #end = 0;
  #places: number[] = [];

  get size(): number {
    return this.#places.length;
  }

  add(entry: LocatedEntry): void {
    const line = Buffer.from(JSON.stringify(entry));
    this.#file ??= openTemporaryFile();
    writeSync(this.#file, line, 0, line.length, this.#end);
    this.#places.push(this.#end);
    this.#end += line.length;
  }

  /** The last first: what was referred to in vain came later. */
  async *newestFirst(): AsyncGenerator<LocatedEntry> {
    let end = this.#end;
    for (const start of this.#places.toReversed()) {
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
