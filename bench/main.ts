import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { benchExplorer } from "./explorer/benchExplorer.ts";
import { explorerReport } from "./explorer/report.ts";
import { leaseWithGds } from "./gds/leaseWithGds.ts";
import { benchImport } from "./import/benchImport.ts";
import { loadedGraph } from "./load/loadedGraph.ts";
import { benchCypher, benchEngine, benchGds, type Findings } from "./paths/benchPaths.ts";
import { report } from "./paths/report.ts";
import type { WorldSize } from "./world/size.ts";
import { written } from "./written.ts";

// `npm run bench -- paths`, `-- import` or `-- explorer`: see docs/benchmarks.md.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    actors: { type: "string" },
    relations: { type: "string" },
    seed: { type: "string", default: "1" },
    folder: { type: "string", default: pathOf("../.rawabit/bench") },
    "engine-only": { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const software = pathOf("../.rawabit/neo4j");
const benches = {
  paths: { run: benchPaths, actors: 1_000_000, relations: 5_000_000 },
  import: {
    run: (size: WorldSize) => benchImport(values.folder, software, size, tell),
    actors: 10_000,
    relations: 50_000,
  },
  // Its crowds have sizes of their own.
  explorer: {
    run: async () => explorerReport(await benchExplorer(values.folder, software, tell)),
    actors: 0,
    relations: 0,
  },
};
const name = positionals.join();
if (!isBench(name)) throw new Error(`Say what to measure: npm run bench -- ${Object.keys(benches).join(", or ")}`);

const started = Date.now();
const { run, actors, relations } = benches[name];
const page = await run({
  actors: Number(values.actors ?? actors),
  relations: Number(values.relations ?? relations),
  seed: Number(values.seed),
});
process.stdout.write(page);
if (values.write) writeFileSync(pathOf("../docs/benchmarks.md"), written(name, page));

function isBench(word: string): word is keyof typeof benches {
  return Object.hasOwn(benches, word);
}

async function benchPaths(size: WorldSize): Promise<string> {
  const neo4j = await loadedGraph(values.folder, software, size, tell);
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

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

function tell(sentence: string): void {
  process.stderr.write(`${((Date.now() - started) / 1_000).toFixed(0)} s: ${sentence}\n`);
}
