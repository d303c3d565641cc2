import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csv } from "../../../src/formats/csv/import.ts";
import type { Item } from "../../../src/formats/importFormat.ts";
import type { GraphRecord } from "../../../src/write/records.ts";
import { heldOf } from "./read.ts";

const emptyGraph = heldOf({});

/** All that a table is read as; bytes come seven at a time, so that no sign of it is at the end of a chunk by luck alone. */
export async function readTable(table: string | Uint8Array, mapping: string): Promise<Item[]> {
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
    const items: Item[] = [];
    for await (const item of csv.read(source, { held: emptyGraph, mapping: file })) items.push(item);
    return items;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function recordsIn(items: readonly Item[]): GraphRecord[] {
  return items.flatMap((item) => ("record" in item ? [item.record as GraphRecord] : []));
}

/** "7: what is wrong" for each. */
export function faultsIn(items: readonly Item[]): string[] {
  return items.flatMap((item) => ("fault" in item ? [`${item.line}: ${item.fault}`] : []));
}

/** "7: why" for each. */
export function leftOutOf(items: readonly Item[]): string[] {
  return items.flatMap((item) => ("leftOut" in item ? [`${item.line}: ${item.leftOut}`] : []));
}
