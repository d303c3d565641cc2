import { fileURLToPath } from "node:url";
import { readGraphRecords } from "../formats/rawabit/jsonLines.ts";
import type { GraphRecord } from "../write/records.ts";

const folder = fileURLToPath(new URL("../../data/sample/", import.meta.url));

/** In the order in which they refer to each other. */
export const sampleFiles: readonly string[] = ["actors", "documents", "relations"].map(
  (name) => `${folder}${name}.jsonl`,
);

/** The articles that Rawabit comes with and all that they report; refers to the states and the UN of the reference data. */
export async function* sampleRecords(): AsyncGenerator<GraphRecord> {
  for (const file of sampleFiles) yield* readGraphRecords(file);
}
