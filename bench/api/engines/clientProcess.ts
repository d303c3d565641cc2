import type { Neo4jAddress } from "../../../src/neo4j/driver.ts";
import type { WorldSize } from "../../world/size.ts";
import { ArgumentSource } from "../queries/argumentSource.ts";
import { type Ask, httpClient, queryNamed, rawClient } from "./client.ts";

// The clients of one engine, in a process of their own. For hand-written Cypher, this process is the engine itself.

export interface ClientSetup {
  readonly engine: "rawabit" | "raw" | "peer" | "bare";
  readonly target: string | Neo4jAddress;
  readonly size: WorldSize;
  readonly timeout: number;
}

/** One query by some clients, each of which sends its next one when the last has been answered. */
export interface ClientOrder {
  readonly query: string;
  readonly seed: number;
  readonly clients: number;
  /** Ends after this many answers. */
  readonly count: number;
  /** Sends no more after this many milliseconds. */
  readonly milliseconds: number;
  /** Whether to return the answers. */
  readonly answers: boolean;
}

export interface ClientReport {
  /** The milliseconds of each answer. */
  readonly times: readonly number[];
  readonly answers: readonly unknown[];
  /** The first failure; the clients stop at it. */
  readonly error?: string;
}

const { engine, target, size, timeout } = JSON.parse(process.argv[2]!) as ClientSetup;
const ask: Ask =
  engine === "raw" ? rawClient(target as Neo4jAddress, timeout) : httpClient(engine, target as string, timeout);

process.on("message", async (message) => {
  if (typeof message === "object") process.send!(await carryOut(message as ClientOrder));
});
process.on("disconnect", () => process.exit());
process.send!("ready");

async function carryOut({ query, seed, clients, count, milliseconds, answers }: ClientOrder): Promise<ClientReport> {
  const asked = queryNamed(query);
  const source = new ArgumentSource(size, seed);
  const times: number[] = [];
  const kept: unknown[] = [];
  const end = performance.now() + milliseconds;
  let [sent, error] = [0, undefined as string | undefined];
  const client = async () => {
    while (sent < count && performance.now() < end && error === undefined) {
      sent++;
      const args = asked.args(source);
      const started = performance.now();
      try {
        const answer = await ask(asked, args);
        times.push(performance.now() - started);
        if (answers) kept.push({ args, answer });
      } catch (failure) {
        error = String(failure);
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { times, answers: kept, ...(error !== undefined && { error }) };
}
