import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { UserError } from "../../errors/userError.ts";
import { explainFailure } from "./failure.ts";

/** A lease on the private Neo4j, which runs as long as a lease's connection is open. For the protocol see neo4j/Leases.java. */
export interface Lease {
  readonly boltPort: number;
  /** Resolves when the connection is closed, by either side. */
  readonly closed: Promise<void>;
  /** Resolves when Neo4j has stopped, or at once if others hold a lease. */
  release(): Promise<void>;
}

/** A start may take long, because Neo4j first recovers a large store if it was killed. */
const startTimeoutMillis = 300_000;

/**
 * Takes a lease on the Neo4j that runs in this home and waits until it is ready.
 * @returns null if none runs or it is shutting down
 * @throws UserError if Neo4j can't start
 */
export async function joinLease(home: string): Promise<Lease | null> {
  const endpoint = leaseEndpointOf(home);
  if (!endpoint) return null;
  const socket = await tryConnect(endpoint.port);
  if (!socket) return null;
  socket.write(`${endpoint.token}\n`);
  // Another program may now use the port of a launcher that was killed; it would not send "starting".
  socket.setTimeout(3_000, () => socket.destroy());
  const lines = createInterface({ input: socket });
  // A destroyed socket has no "end", without which the lines would never end.
  socket.once("close", () => lines.close());
  try {
    for await (const line of lines) {
      const [message, rest = ""] = [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)];
      if (line === "starting") socket.setTimeout(startTimeoutMillis);
      if (message === "failed") throw new UserError(explainFailure(rest, home));
      if (message === "ready") return createLease(socket, Number(rest));
    }
  } catch (error) {
    // The launcher shut down while the connection was being made.
    if (!isSocketError(error)) throw error;
  }
  return null;
}

function isSocketError(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).syscall !== undefined;
}

function createLease(socket: Socket, boltPort: number): Lease {
  socket.setTimeout(0);
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.on("error", () => socket.destroy());
  socket.resume();
  return {
    boltPort,
    closed,
    release: async () => {
      socket.write("goodbye\n");
      await closed;
    },
  };
}

function leaseEndpointOf(home: string): { readonly port: number; readonly token: string } | null {
  try {
    const [port, token = ""] = readFileSync(join(home, "lease"), "utf8").trim().split(" ");
    return { port: Number(port), token };
  } catch {
    return null;
  }
}

async function tryConnect(port: number): Promise<Socket | null> {
  const socket = connect({ port, host: "127.0.0.1" });
  try {
    await once(socket, "connect");
    return socket;
  } catch {
    return null;
  }
}
