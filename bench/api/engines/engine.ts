import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Neo4jAddress } from "../../../src/neo4j/driver.ts";
import type { WorldSize } from "../../world/size.ts";
import type { ClientOrder, ClientReport, ClientSetup } from "./clientProcess.ts";
import { startServer } from "./server.ts";

export interface DbHits {
  readonly statements: number;
  readonly dbHits: number;
}

/** One of the compared systems, with its clients. */
export interface Engine {
  readonly name: ClientSetup["engine"];
  /** The Node process whose processor time counts: the server, or the process that runs hand-written Cypher. */
  readonly pid: number;
  run(order: ClientOrder): Promise<ClientReport>;
  /** Counts the db hits of all statements that run meanwhile; only if the engine was started for that. */
  countDbHits(work: () => Promise<unknown>): Promise<DbHits>;
  close(): Promise<void>;
}

/** After this many milliseconds, a query has no answer. */
const timeout = 20_000;
const [clientProgram, preload] = ["clientProcess.ts", "countDbHits.js"].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
) as [string, string];

export async function startEngine(
  name: Engine["name"],
  address: Neo4jAddress,
  size: WorldSize,
  counted: boolean,
): Promise<Engine> {
  const server = name === "raw" ? undefined : await startServer(name, address, counted);
  const setup: ClientSetup = { engine: name, target: server?.url ?? address, size, timeout };
  const client = fork(clientProgram, [JSON.stringify(setup)], {
    execArgv: ["--import", "tsx", ...(counted ? ["--import", preload] : [])],
  });
  // "ready": a message that comes before its listener would be lost.
  await once(client, "message");
  const reporter = server?.process ?? client;
  return {
    name,
    pid: reporter.pid!,
    async run(order) {
      client.send(order);
      return (await once(client, "message"))[0] as ClientReport;
    },
    async countDbHits(work) {
      reporter.send("count db hits");
      await once(reporter, "message");
      await work();
      reporter.send("report db hits");
      return (await once(reporter, "message"))[0] as DbHits;
    },
    async close() {
      client.kill();
      await server?.close();
    },
  };
}
