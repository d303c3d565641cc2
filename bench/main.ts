import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadedGraph } from "./load/loadedGraph.ts";

// `npm run bench -- paths`: see docs/benchmarks.md.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    actors: { type: "string", default: "1000000" },
    relations: { type: "string", default: "5000000" },
    seed: { type: "string", default: "1" },
    folder: { type: "string", default: fileURLToPath(new URL("../.rawabit/bench", import.meta.url)) },
  },
});
if (positionals.join() !== "paths") throw new Error("Say what to measure: npm run bench -- paths");

const started = Date.now();
const size = { actors: Number(values.actors), relations: Number(values.relations), seed: Number(values.seed) };
const software = join(fileURLToPath(new URL("../.rawabit", import.meta.url)), "neo4j");
const neo4j = await loadedGraph(values.folder, software, size, tell);
await neo4j.release();

function tell(sentence: string): void {
  process.stderr.write(`${((Date.now() - started) / 1_000).toFixed(0)} s: ${sentence}\n`);
}
