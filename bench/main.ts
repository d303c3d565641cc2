import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { benchExplorer } from "./explorer/benchExplorer.ts";
import { explorerReport } from "./explorer/report.ts";
import { leaseWithGds } from "./gds/leaseWithGds.ts";
import { loadedGraph } from "./load/loadedGraph.ts";
import { benchCypher, benchEngine, benchGds, type Findings } from "./paths/benchPaths.ts";
import { report } from "./paths/report.ts";
import { written } from "./written.ts";

// `npm run bench -- paths` or `-- explorer`: see docs/benchmarks.md.

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
const benches: Readonly<Record<string, () => Promise<string>>> = { paths: benchPaths, explorer: benchTheExplorer };

const started = Date.now();
const name = positionals.join();
const bench = benches[name];
if (!bench) throw new Error("Say what to measure: npm run bench -- paths, or npm run bench -- explorer");
const page = await bench();
process.stdout.write(page);
if (values.write) writeFileSync(pathOf("../docs/benchmarks.md"), written(name, page));

async function benchPaths(): Promise<string> {
  const size = { actors: Number(values.actors), relations: Number(values.relations), seed: Number(values.seed) };
  const neo4j = await loadedGraph(values.folder, pathOf("../.rawabit/neo4j"), size, tell);
  const engine = await benchEngine(neo4j.address, size, tell);
  const parts: Findings[] = [engine];
  if (!values["engine-only"]) parts.push(await benchCypher(neo4j.address, size, tell));
  await neo4j.release();
  if (!values["engine-only"]) {
    const { address, lease } = await leaseWithGds(neo4j.home, join(values.folder, "neo4j-with-gds"));
    parts.push(await benchGds(address, size, tell));
    await lease.release();
  }
  return report(size, engine.fill, parts);
}

async function benchTheExplorer(): Promise<string> {
  return explorerReport(await benchExplorer(values.folder, pathOf("../.rawabit/neo4j"), tell));
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

function tell(sentence: string): void {
  process.stderr.write(`${((Date.now() - started) / 1_000).toFixed(0)} s: ${sentence}\n`);
}
