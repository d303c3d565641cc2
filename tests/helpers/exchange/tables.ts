import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvImport } from "../../../src/formats/csv/import.ts";
import type { ImportItem } from "../../../src/formats/importFormat.ts";
import type { GraphRecord } from "../../../src/write/records.ts";
import { heldOf } from "./read.ts";

const emptyGraph = heldOf({});

/**
 * All items that a table yields. It is read in chunks of seven bytes, so that every character occurs at the end of a
 * chunk.
 */
export async function readTable(table: string | Uint8Array, mapping: string): Promise<ImportItem[]> {
  const folder = mkdtempSync(join(tmpdir(), "rawabit-table-"));
  const file = join(folder, "mapping.yml");
  writeFileSync(file, mapping);
  const bytes = Buffer.from(table as Uint8Array);
  const source = {
    name: "table.csv",
    async *bytes() {
      for (let start = 0; start < bytes.length; start += 7) yield bytes.subarray(start, start + 7);
    },
  };
  try {
    const items: ImportItem[] = [];
    for await (const item of csvImport.read(source, { existing: emptyGraph, mapping: file })) items.push(item);
    return items;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function recordsIn(items: readonly ImportItem[]): GraphRecord[] {
  return items.flatMap((item) => ("record" in item ? [item.record as GraphRecord] : []));
}

/** "7: what is wrong" for each. */
export function errorsIn(items: readonly ImportItem[]): string[] {
  return items.flatMap((item) => ("error" in item ? [`${item.line}: ${item.error}`] : []));
}

/** "7: why" for each. */
export function skippedOf(items: readonly ImportItem[]): string[] {
  return items.flatMap((item) => ("skipped" in item ? [`${item.line}: ${item.skipped}`] : []));
}
