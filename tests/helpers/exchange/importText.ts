import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImportFormat } from "../../../src/formats/importFormat.ts";
import { rawabitImport } from "../../../src/formats/rawabit/import.ts";
import { FileSource } from "../../../src/import/fileSource.ts";
import { type ImportOptions, importSources } from "../../../src/import/importer.ts";
import type { ReportedEntry } from "../../../src/import/importReport.ts";
import type { Graph } from "../../../src/neo4j/graph.ts";

/** The first line of a Rawabit file. */
export const header = '{"type":"header","format":"rawabit","version":2}';

/** Records as the text of a Rawabit file. */
export function fileOf(records: readonly object[]): string {
  return [header, ...records.map((record) => JSON.stringify(record)), ""].join("\n");
}

/** Imports a text as a file named "file", and returns the refused records, and what was kept as curated. */
export async function importText(
  graph: Graph,
  text: string | Uint8Array,
  { format = rawabitImport, ...options }: Partial<ImportOptions> & { readonly format?: ImportFormat } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), "rawabit-test-"));
  const path = join(folder, "file");
  writeFileSync(path, text);
  const source = await FileSource.open(path);
  const refusals: ReportedEntry[] = [];
  const kept: string[] = [];
  try {
    const done = await importSources(graph, format, [source], {
      ...options,
      onKept: ({ line, reason }) => kept.push(`${line}: ${reason}`),
      onRefusal: (refusal) => refusals.push({ ...refusal, file: "file" }),
    });
    return { ...done, refusals, kept };
  } finally {
    source.close();
    rmSync(folder, { recursive: true });
  }
}
