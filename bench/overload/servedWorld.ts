import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";

/** The answer to a query, and the milliseconds until it has arrived. */
export interface TimedAnswer {
  readonly status: number;
  readonly code: string | undefined;
  readonly cost: number;
  readonly milliseconds: number;
}

/** A server in a process of its own, so that the clients of the benchmark do not slow it down. */
export async function serveWorld({ uri, user, password }: Neo4jAddress) {
  const program = fileURLToPath(new URL("../../bin/rawabit.js", import.meta.url));
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    PORT: "0",
    RAWABIT_LOG_LEVEL: "error",
  };
  const server = spawn(process.execPath, [program, "serve"], { env, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  while (!/http:\S+/.test(output)) output += String((await once(server.stdout, "data"))[0]);
  const url = /http:\S+/.exec(output)![0];
  while ((await fetch(`${url}/health/ready`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    async ask(query: string): Promise<TimedAnswer> {
      const started = performance.now();
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
      const { errors, extensions } = (await response.json()) as {
        errors?: { extensions: { code: string } }[];
        extensions: { cost: { requested: number } };
      };
      const milliseconds = performance.now() - started;
      const code = errors?.[0]?.extensions.code;
      return { status: response.status, code, cost: extensions.cost.requested, milliseconds };
    },
    async close(): Promise<void> {
      server.kill("SIGTERM");
      await once(server, "exit");
    },
  };
}

export type ServedWorld = Awaited<ReturnType<typeof serveWorld>>;
