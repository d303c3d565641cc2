import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Neo4jAddress } from "../../../src/neo4j/driver.ts";

/** A process of an engine that answers GraphQL over HTTP. */
export interface EngineServer {
  readonly url: string;
  readonly process: ChildProcess;
  close(): Promise<void>;
}

const preload = ["--import", fileURLToPath(new URL("countDbHits.js", import.meta.url))];

/** The built server, as it is served. @param counted whether its db hits can be counted */
export async function startRawabit(address: Neo4jAddress, counted: boolean): Promise<EngineServer> {
  const program = fileURLToPath(new URL("../../../bin/rawabit.js", import.meta.url));
  const server = await start([...(counted ? preload : []), program, "serve"], address);
  while ((await fetch(`${server.url}/health/ready`)).status !== 200)
    await new Promise((resolve) => setTimeout(resolve, 200));
  return { ...server, url: `${server.url}/graphql` };
}

export function startServer(
  name: "rawabit" | "peer" | "bare",
  address: Neo4jAddress,
  counted: boolean,
): Promise<EngineServer> {
  if (name === "rawabit") return startRawabit(address, counted);
  const program = fileURLToPath(new URL(`${name}Server.ts`, import.meta.url));
  return start(["--import", "tsx", ...(counted ? preload : []), program], address);
}

async function start(args: readonly string[], { uri, user, password }: Neo4jAddress): Promise<EngineServer> {
  const server = spawn(process.execPath, args, {
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NODE_ENV: "production",
      PORT: "0",
      RAWABIT_LOG_LEVEL: "error",
    },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const url = await urlPrintedBy(server);
  return {
    url,
    process: server,
    async close() {
      server.kill("SIGTERM");
      await once(server, "exit");
    },
  };
}

/** @throws Error if the process ends before it has printed its address */
async function urlPrintedBy({ stdout, exitCode }: ChildProcess): Promise<string> {
  let output = "";
  for await (const chunk of stdout!.iterator({ destroyOnReturn: false })) {
    output += chunk;
    const url = /http:\S+/.exec(output)?.[0];
    if (url !== undefined) return url.replace(/\/$/, "");
  }
  throw new Error(`The server ended before it was ready (${exitCode}).`);
}
