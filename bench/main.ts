import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { benchApi, hubShare } from "./api/benchApi.ts";
import { benchGrowth } from "./api/benchGrowth.ts";
import { efforts } from "./api/measure/measureApi.ts";
import { apiReport } from "./api/report/apiReport.ts";
import { growthChart, latencyChart } from "./api/report/charts.ts";
import { growthReport } from "./api/report/growthReport.ts";
import { benchExplorer } from "./explorer/benchExplorer.ts";
import { explorerReport } from "./explorer/explorerReport.ts";
import { startNeo4jWithGds } from "./gds/startNeo4jWithGds.ts";
import { benchImport } from "./import/benchImport.ts";
import { loadWorld } from "./load/loadWorld.ts";
import { benchMutations } from "./mutations/benchMutations.ts";
import { mutationsReport } from "./mutations/mutationsReport.ts";
import { benchNames } from "./names/benchNames.ts";
import { namesReport } from "./names/namesReport.ts";
import { benchOverload } from "./overload/benchOverload.ts";
import { overloadReport } from "./overload/overloadReport.ts";
import { benchCypher, benchGds, benchRawabit, type EngineFindings } from "./paths/benchPaths.ts";
import { pathsReport } from "./paths/pathsReport.ts";
import { benchReading } from "./reading/benchReading.ts";
import { readingReport } from "./reading/readingReport.ts";
import { type Report, updateReport } from "./updateReport.ts";
import type { WorldSize } from "./world/size.ts";

// `npm run bench -- NAME`: see docs/benchmarks.md.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    actors: { type: "string" },
    relations: { type: "string" },
    seed: { type: "string", default: "1" },
    list: { type: "string" },
    articles: { type: "string" },
    folder: { type: "string", default: absolutePath("../.rawabit/bench") },
    "engine-only": { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const software = absolutePath("../.rawabit/neo4j");
const { folder } = values;
const benches = {
  api: {
    run: async (size: WorldSize): Promise<Report> => {
      const effort = values.quick ? efforts.quick : efforts.full;
      const findings = await benchApi({ folder, software, size: { ...size, hubShare }, effort, progress });
      return { text: apiReport(findings), plots: { "api.svg": latencyChart(findings.measurements) } };
    },
    actors: values.quick ? 2_000 : 100_000,
    relations: values.quick ? 10_000 : 500_000,
  },
  growth: {
    run: async (largest: WorldSize): Promise<Report> => {
      const all = await benchGrowth(folder, software, largest, progress);
      return { text: growthReport(all), plots: { "growth.svg": growthChart(all) } };
    },
    actors: 1_000_000,
    relations: 5_000_000,
  },
  paths: { run: async (size: WorldSize) => textOnly(await benchPaths(size)), actors: 1_000_000, relations: 5_000_000 },
  import: {
    run: async (size: WorldSize) => textOnly(await benchImport(folder, software, size, progress)),
    actors: 10_000,
    relations: 50_000,
  },
  overload: {
    run: async (size: WorldSize) => textOnly(overloadReport(await benchOverload(folder, software, size, progress))),
    actors: 30_000,
    relations: 150_000,
  },
  names: {
    run: async ({ actors, seed }: WorldSize) => {
      const { list } = values;
      if (list === undefined)
        throw new Error("Name the file of the list of the UN Security Council: npm run bench -- names --list FILE.xml");
      const maxQueries = values.quick ? 80 : Number.POSITIVE_INFINITY;
      return textOnly(namesReport(await benchNames({ folder, software, list, actors, seed, maxQueries }, progress)));
    },
    actors: values.quick ? 10_000 : 100_000,
    relations: 0,
  },
  mutations: {
    run: async (size: WorldSize) => {
      const effort = values.quick
        ? { rounds: 20, warmUp: 5, idleSubscribers: 50, mergedRelations: 500 }
        : { rounds: 100, warmUp: 30, idleSubscribers: 500, mergedRelations: 10_000 };
      return textOnly(mutationsReport(await benchMutations({ folder, software, size, ...effort }, progress)));
    },
    actors: values.quick ? 2_000 : 100_000,
    relations: values.quick ? 10_000 : 500_000,
  },
  // Reads the sample, and the articles of a folder: npm run bench -- reading --articles FOLDER.
  reading: {
    run: async () => textOnly(readingReport(benchReading(values.articles))),
    actors: 0,
    relations: 0,
  },
  // Has a graph of its own and ignores the size.
  explorer: {
    run: async () => textOnly(explorerReport(await benchExplorer(folder, software, progress))),
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
process.stdout.write(report.text);
if (values.write) updateReport(name, report);

function textOnly(text: string): Report {
  return { text, plots: {} };
}

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
