import { closeSync, openSync, writeSync } from "node:fs";

/** A file of comma-separated values for Neo4j's importer. None of our values holds a comma or a quote. */
export class CsvFile {
  readonly path: string;
  readonly #columns: readonly string[];
  readonly #file: number;
  #text: string;

  /** @param header each column by its property's name, and its type: `{ version: "version:long" }` */
  constructor(path: string, header: Readonly<Record<string, string>>) {
    this.path = path;
    this.#columns = Object.keys(header);
    this.#file = openSync(path, "w");
    this.#text = `${Object.values(header).join(",")}\n`;
  }

  /** What is undefined is left out, as the writer leaves it out. */
  add(row: Readonly<Record<string, unknown>>): void {
    this.#text += `${this.#columns.map((column) => textOf(row[column])).join(",")}\n`;
    if (this.#text.length > 1 << 20) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#text);
    this.#text = "";
  }
}

function textOf(value: unknown): string {
  if (value === undefined) return "";
  return value instanceof Date ? value.toISOString() : String(value);
}
