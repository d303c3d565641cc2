import { cpus, totalmem } from "node:os";
import type { ApiFindings } from "../benchApi.ts";

/** When, on which world and on which machine the findings were made. */
export function setup({ size, load, imported }: ApiFindings): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, load ${load.toFixed(1)}`;
  const origin = imported ? "imported by Rawabit" : "loaded with Neo4j's importer";
  return `${new Date().toISOString().slice(0, 10)}: ${rounded(size.actors)} actors, ${rounded(size.relations)} relations, seed ${size.seed}, ${origin}; ${machine}.`;
}

export function rounded(number: number): string {
  return number < 10 ? number.toFixed(1) : Math.round(number).toLocaleString("en");
}
