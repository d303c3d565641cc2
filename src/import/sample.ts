import { fileURLToPath } from "node:url";
import { readGraphRecords } from "../formats/rawabit/jsonLines.ts";
import type { GraphRecord } from "../write/records.ts";

const folder = fileURLToPath(new URL("../../data/sample/", import.meta.url));

/** Ordered so that each file refers only to earlier ones and to the reference data. */
export const sampleFiles: readonly string[] = ["actors", "documents", "relations"].map(
  (name) => `${folder}${name}.jsonl`,
);

/** The sample: articles and the relations that they report. It refers to states and the UN in the reference data. */
export async function* sampleRecords(): AsyncGenerator<GraphRecord> {
  for (const file of sampleFiles) yield* readGraphRecords(file);
}
