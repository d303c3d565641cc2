import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { benchExplorer } from "./explorer/benchExplorer.ts";
import { explorerReport } from "./explorer/explorerReport.ts";
import { startNeo4jWithGds } from "./gds/startNeo4jWithGds.ts";
import { benchImport } from "./import/benchImport.ts";
import { loadWorld } from "./load/loadWorld.ts";
import { benchOverload } from "./overload/benchOverload.ts";
import { overloadReport } from "./overload/overloadReport.ts";
import { benchCypher, benchGds, benchRawabit, type EngineFindings } from "./paths/benchPaths.ts";
import { pathsReport } from "./paths/pathsReport.ts";
import { updateReport } from "./updateReport.ts";
import type { WorldSize } from "./world/size.ts";

// `npm run bench -- paths`, `-- import`, `-- overload` or `-- explorer`: see docs/benchmarks.md.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    actors: { type: "string" },
    relations: { type: "string" },
    seed: { type: "string", default: "1" },
    folder: { type: "string", default: absolutePath("../.rawabit/bench") },
    "engine-only": { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const software = absolutePath("../.rawabit/neo4j");
const benches = {
  paths: { run: benchPaths, actors: 1_000_000, relations: 5_000_000 },
  import: {
    run: (size: WorldSize) => benchImport(values.folder, software, size, progress),
    actors: 10_000,
    relations: 50_000,
  },
  overload: {
    run: async (size: WorldSize) => overloadReport(await benchOverload(values.folder, software, size, progress)),
    actors: 30_000,
    relations: 150_000,
  },
  // Has a graph of its own and ignores the size.
  explorer: {
    run: async () => explorerReport(await benchExplorer(values.folder, software, progress)),
    actors: 0,
    relations: 0,
  },
};
const name = positionals.join();
if (!isBench(name)) throw new Error(`Name one benchmark: npm run bench -- ${Object.keys(benches).join(" | ")}`);

const started = Date.now();
const { run, actors, relations } = benches[name];
const report = await run({
  actors: Number(values.actors ?? actors),
  relations: Number(values.relations ?? relations),
  seed: Number(values.seed),
});
process.stdout.write(report);
if (values.write) updateReport(name, report);

function isBench(text: string): text is keyof typeof benches {
  return Object.hasOwn(benches, text);
}

async function benchPaths(size: WorldSize): Promise<string> {
  const neo4j = await loadWorld({ folder: values.folder, software, size, progress });
  const rawabit = await benchRawabit(neo4j.address, size, progress);
  const findings: EngineFindings[] = [rawabit];
  if (!values["engine-only"]) findings.push(await benchCypher(neo4j.address, size, progress));
  await neo4j.release();
  if (!values["engine-only"]) {
    const { address, lease } = await startNeo4jWithGds(neo4j.home, join(values.folder, "neo4j-with-gds"));
    findings.push(await benchGds(address, size, progress));
    await lease.release();
  }
  return pathsReport(size, rawabit.fill, findings);
}

function absolutePath(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

function progress(message: string): void {
  process.stderr.write(`${((Date.now() - started) / 1_000).toFixed(0)} s: ${message}\n`);
}
