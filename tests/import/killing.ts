import { rmSync } from "node:fs";
import { join } from "node:path";
import { Graph } from "../../src/neo4j/graph.ts";
import { migrate } from "../../src/neo4j/migrations.ts";
import { leasePrivateNeo4j } from "../../src/neo4j/private/leasePrivateNeo4j.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { askNeo4j } from "../helpers/askNeo4j.ts";
import { generated, writeFile } from "../helpers/exchange/generated.ts";
import { signatureOf } from "../helpers/exchange/signature.ts";
import { launchersIn, type Running, software, start, temporaryHome, until } from "../helpers/processes.ts";

/** Which process is killed, and when: at this share of all nodes and edges that the import creates. */
export interface Kill {
  readonly what: "importer" | "neo4j";
  readonly at: number;
}

/**
 * Imports a file without interruption, and then into an empty graph with kills, running the same command again after
 * each kill. Uses a separate private Neo4j. @returns the signatures of both graphs, and the output of the last command
 */
export async function importedWithKills(relations: number, kills: readonly Kill[]) {
  const { home, remove } = temporaryHome();
  const file = join(home, "records.jsonl");
  await writeFile(file, generated(relations));
  const neo4j = await leasePrivateNeo4j({ home: join(home, "graph"), software });
  const graph = new Graph(neo4j.address);
  const begin = () =>
    start(process.execPath, ["bin/rawabit.js", "import", "--format", "rawabit", file], { RAWABIT_HOME: home });
  let running: Running | undefined;
  try {
    await migrate(graph);
    await finished(begin());
    const unbroken = await signatureOf(neo4j.address);
    const whole = await size();
    await wipe(graph);
    for (const { what, at } of kills) {
      running ??= begin();
      await until(async () => (await size().catch(() => 0)) >= at * whole, `a share of ${at}`, 200_000);
      if (what === "importer") {
        kill(running.pid);
        await running.ended;
        running = undefined;
      } else for (const pid of launchersIn(home)) process.kill(pid, "SIGKILL");
    }
    const output = await finished(running ?? begin());
    running = undefined;
    return { unbroken, killed: await signatureOf(neo4j.address), output };
  } finally {
    if (running) process.kill(running.pid, "SIGKILL");
    await graph.close();
    await neo4j.release();
    rmSync(file, { force: true });
    remove();
  }

  /** The signature of the graph without import runs, because a killed importer leaves one as well. */
  async function size(): Promise<number> {
    const [row] = (await askNeo4j(
      neo4j.address,
      "MATCH (n:!Import) WITH count(n) AS nodes RETURN nodes + COUNT { ()-->() } AS size",
    )) as { size: number }[];
    return row!.size;
  }
}

/** Does nothing if the process has just ended by itself, because this one was slow. */
function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

async function finished(running: Running): Promise<string> {
  const status = await running.ended;
  if (status !== 0) throw new Error(`The import ended with ${status}: ${running.output()}`);
  return running.output();
}
