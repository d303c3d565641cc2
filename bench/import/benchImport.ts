import { once } from "node:events";
import { createWriteStream, rmSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { rawabit } from "../../src/formats/rawabit/import.ts";
import { importSources } from "../../src/import/importer.ts";
import { FileSource } from "../../src/import/source.ts";
import { Graph } from "../../src/neo4j/graph.ts";
import { migrate } from "../../src/neo4j/migrations.ts";
import { leasePrivateNeo4j } from "../../src/neo4j/private/leasePrivateNeo4j.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import type { Tell } from "../load/loadedGraph.ts";
import type { WorldSize } from "../world/size.ts";
import { bareBatches, mergeBare } from "./bareMerge.ts";
import { recordsOf } from "./records.ts";

/** The first of each is for the database to get warm, and is not counted. */
const rounds = 4;

/**
 * Imports a file of a made-up world, and writes the same rows by a bare MERGE, in turns, each into an empty graph of the same
 * private Neo4j. The import reads, checks and compares; the bare rows are ready in memory.
 * @returns what was measured, as docs/benchmarks.md shows it
 */
export async function benchImport(folder: string, software: string, size: WorldSize, tell: Tell): Promise<string> {
  const neo4j = await leasePrivateNeo4j({ home: join(folder, "import"), software, heap: "2g", pageCache: "1g" });
  const graph = new Graph(neo4j.address);
  const file = join(folder, "import.jsonl");
  try {
    await migrate(graph);
    const records = await writeFile(file, size);
    const bare = await bareBatches(recordsOf(size));
    const rows = bare.flat().reduce((sum, [, each]) => sum + each.length, 0);
    const times: Record<"import" | "bare" | "again", number[]> = { import: [], bare: [], again: [] };
    const timed = async (what: keyof typeof times, work: () => Promise<unknown>) => {
      const began = performance.now();
      await work();
      times[what].push((performance.now() - began) / 1_000);
      tell(`${what}: ${times[what].at(-1)!.toFixed(1)} s`);
    };
    for (let round = 0; round < rounds; round++) {
      await wipe(graph);
      await timed("bare", () => mergeBare(neo4j.address, bare));
      await wipe(graph);
      await timed("import", () => importFile(graph, file));
      await timed("again", () => importFile(graph, file));
    }
    const counted = (what: keyof typeof times) => median(times[what].slice(1));
    const [processor] = cpus();
    const machine = `${cpus().length} × ${processor?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
    const line = (name: string, seconds: number) =>
      `| ${name} | ${seconds.toFixed(1)} | ${Math.round(records / seconds).toLocaleString("en")} |`;
    return [
      `${new Date().toISOString().slice(0, 10)}: ${records.toLocaleString("en")} records, ${rows.toLocaleString("en")} rows, seed ${size.seed}; ${machine}. Medians of ${rounds - 1} rounds in turns.`,
      "",
      "| what | seconds | records a second |",
      "|---|---|---|",
      line("`rawabit import` of a file", counted("import")),
      line("bare `UNWIND … MERGE` of the same rows, ready in memory", counted("bare")),
      line("the same file again, which changes nothing", counted("again")),
      "",
      `The import reaches **${((100 * counted("bare")) / counted("import")).toFixed(0)} %** of the bare speed; round by round ${ratios(times)}.`,
      "",
    ].join("\n");
  } finally {
    rmSync(file, { force: true });
    await graph.close();
    await neo4j.release();
  }
}

function ratios(times: { readonly import: readonly number[]; readonly bare: readonly number[] }): string {
  const each = times.import
    .slice(1)
    .map((seconds, index) => `${((100 * times.bare[index + 1]!) / seconds).toFixed(0)} %`);
  return each.join(", ");
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1]!;
}

async function importFile(graph: Graph, path: string): Promise<void> {
  const source = await FileSource.open(path);
  try {
    const onRefusal = ({ line, reason }: { line: number; reason: string }) => {
      throw new Error(`${path}:${line}: ${reason}`);
    };
    await importSources(graph, rawabit, [source], { onRefusal });
  } finally {
    source.close();
  }
}

async function writeFile(path: string, size: WorldSize): Promise<number> {
  const file = createWriteStream(path);
  file.write('{"type":"header","format":"rawabit","version":2}\n');
  let count = 0;
  for (const record of recordsOf(size)) {
    count++;
    if (!file.write(`${JSON.stringify(record)}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
  return count;
}
