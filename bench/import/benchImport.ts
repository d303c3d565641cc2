import { rmSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { Graph } from "../../src/neo4j/graph.ts";
import { migrate } from "../../src/neo4j/migrations.ts";
import { leasePrivateNeo4j } from "../../src/neo4j/private/leasePrivateNeo4j.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { median } from "../median.ts";
import type { OnProgress } from "../progress.ts";
import type { WorldSize } from "../world/size.ts";
import { mergeBare, planBareBatches } from "./bareMerge.ts";
import { importRecordsFile, writeRecordsFile } from "./recordsFile.ts";
import { worldRecords } from "./worldRecords.ts";

/** The first round warms up the database and is not counted. */
const rounds = 4;

/** The seconds of each round. */
type Times = Record<"import" | "bare" | "again", number[]>;

/**
 * Alternates between importing a file of a generated world and writing the same rows with a bare MERGE, each time into the
 * same private Neo4j, emptied. The import reads, checks and compares; the rows of the bare MERGE are in memory.
 * @returns the section of docs/benchmarks.md
 */
export async function benchImport(
  folder: string,
  software: string,
  size: WorldSize,
  progress: OnProgress,
): Promise<string> {
  const neo4j = await leasePrivateNeo4j({ home: join(folder, "import"), software, heap: "2g", pageCache: "1g" });
  const graph = new Graph(neo4j.address);
  const file = join(folder, "import.jsonl");
  try {
    await migrate(graph);
    const recordCount = await writeRecordsFile(file, size);
    const batches = await planBareBatches(worldRecords(size));
    const times: Times = { import: [], bare: [], again: [] };
    const measure = async (what: keyof Times, run: () => Promise<unknown>) => {
      const started = performance.now();
      await run();
      times[what].push((performance.now() - started) / 1_000);
      progress(`${what}: ${times[what].at(-1)!.toFixed(1)} s`);
    };
    for (let round = 0; round < rounds; round++) {
      await wipe(graph);
      await measure("bare", () => mergeBare(neo4j.address, batches));
      await wipe(graph);
      await measure("import", () => importRecordsFile(graph, file));
      await measure("again", () => importRecordsFile(graph, file));
    }
    const rowCount = batches.flat().reduce((sum, [, rows]) => sum + rows.length, 0);
    return importReport(times, { recordCount, rowCount, seed: size.seed });
  } finally {
    rmSync(file, { force: true });
    await graph.close();
    await neo4j.release();
  }
}

interface Workload {
  readonly recordCount: number;
  readonly rowCount: number;
  readonly seed: number;
}

function importReport(times: Times, { recordCount, rowCount, seed }: Workload): string {
  const counted = (what: keyof Times) => median(times[what].slice(1));
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
  const tableRow = (name: string, seconds: number) =>
    `| ${name} | ${seconds.toFixed(1)} | ${Math.round(recordCount / seconds).toLocaleString("en")} |`;
  const percent = (bare: number, imported: number) => `${((100 * bare) / imported).toFixed(0)} %`;
  const multiple = (bare: number, imported: number) => `${(bare / imported).toFixed(1)}×`;
  const byRound = (what: keyof Times, ratio: typeof percent) =>
    times[what]
      .slice(1)
      .map((seconds, index) => ratio(times.bare[index + 1]!, seconds))
      .join(", ");
  return [
    `${new Date().toISOString().slice(0, 10)}: ${recordCount.toLocaleString("en")} records, ${rowCount.toLocaleString("en")} rows, seed ${seed}; ${machine}. Medians of ${rounds - 1} alternating rounds.`,
    "",
    "| what | seconds | records per second |",
    "|---|---|---|",
    tableRow("`rawabit import` of a file", counted("import")),
    tableRow("bare `UNWIND … MERGE` of the same rows from memory", counted("bare")),
    tableRow("the same file again, which changes nothing", counted("again")),
    "",
    `The import reaches **${percent(counted("bare"), counted("import"))}** of the bare speed; by round: ${byRound("import", percent)}. The file that changes nothing is imported at **${multiple(counted("bare"), counted("again"))}** the bare speed; by round: ${byRound("again", multiple)}.`,
    "",
  ].join("\n");
}
