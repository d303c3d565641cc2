import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadedGraph } from "./load/loadedGraph.ts";
import { benchPaths } from "./paths/benchPaths.ts";
import { written } from "./written.ts";

// `npm run bench -- paths`: see docs/benchmarks.md.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    actors: { type: "string", default: "1000000" },
    relations: { type: "string", default: "5000000" },
    seed: { type: "string", default: "1" },
    folder: { type: "string", default: pathOf("../.rawabit/bench") },
    "engine-only": { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
if (positionals.join() !== "paths") throw new Error("Say what to measure: npm run bench -- paths");

const started = Date.now();
const size = { actors: Number(values.actors), relations: Number(values.relations), seed: Number(values.seed) };
const neo4j = await loadedGraph(values.folder, pathOf("../.rawabit/neo4j"), size, tell);
try {
  const report = await benchPaths(neo4j.address, size, values["engine-only"], tell);
  process.stdout.write(report);
  if (values.write) writeFileSync(pathOf("../docs/benchmarks.md"), written("paths", report));
} finally {
  await neo4j.release();
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

function tell(sentence: string): void {
  process.stderr.write(`${((Date.now() - started) / 1_000).toFixed(0)} s: ${sentence}\n`);
}
