import { closeSync, openSync, writeSync } from "node:fs";

/**
 * Writes a CSV file for Neo4j's importer. Values are not quoted, because generated ones contain neither commas nor quotes.
 */
export class CsvFile {
  readonly path: string;
  readonly #columns: readonly string[];
  readonly #file: number;
  #text: string;

  /** @param header by property: the name and type of its column, for example `{ version: "version:long" }` */
  constructor(path: string, header: Readonly<Record<string, string>>) {
    this.path = path;
    this.#columns = Object.keys(header);
    this.#file = openSync(path, "w");
    this.#text = `${Object.values(header).join(",")}\n`;
  }

  /** An undefined value becomes an empty cell, which the importer does not store. */
  add(row: Readonly<Record<string, unknown>>): void {
    this.#text += `${this.#columns.map((column) => format(row[column])).join(",")}\n`;
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

function format(value: unknown): string {
  if (value === undefined) return "";
  return value instanceof Date ? value.toISOString() : String(value);
}
