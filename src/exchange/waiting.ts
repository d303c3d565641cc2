import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PlacedEntry } from "./entries.ts";

/** Records that refer to what has not come yet: kept on disk, in a file that ends with the process, until all is read. */
export class Waiting {
  #file: number | undefined;
  #end = 0;
  #places: number[] = [];

  get size(): number {
    return this.#places.length;
  }

  add(entry: PlacedEntry): void {
    const line = Buffer.from(JSON.stringify(entry));
    this.#file ??= nameless();
    writeSync(this.#file, line, 0, line.length, this.#end);
    this.#places.push(this.#end);
    this.#end += line.length;
  }

  /** The last first: what was referred to in vain came later. */
  async *backwards(): AsyncGenerator<PlacedEntry> {
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

function nameless(): number {
  const folder = mkdtempSync(join(tmpdir(), "rawabit-"));
  try {
    return openSync(join(folder, "waiting"), "w+");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
