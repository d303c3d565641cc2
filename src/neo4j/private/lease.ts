import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { UserError } from "../../errors/userError.ts";
import { explainFailure } from "./failure.ts";

/** A held lease: the private Neo4j runs for as long as its connection is open. The protocol is in neo4j/Leases.java. */
export interface Lease {
  readonly boltPort: number;
  /** Resolves when the connection is gone, whoever ended it. */
  readonly ended: Promise<void>;
  /** Gives the lease back; resolves when Neo4j has ended, or others hold on to it. */
  release(): Promise<void>;
}

/** What a start may take: after a kill, a large store is recovered first. */
const startMillis = 300_000;

/**
 * Takes a lease on the Neo4j that runs in this home, waiting until it is ready; null where none runs, or one is ending.
 * @throws UserError where Neo4j can't start
 */
export async function joinLease(home: string): Promise<Lease | null> {
  const door = doorOf(home);
  if (!door) return null;
  const socket = await connected(door.port);
  if (!socket) return null;
  socket.write(`${door.token}\n`);
  // A stranger may have the port of a launcher that was killed. It would not say "starting".
  socket.setTimeout(3_000, () => socket.destroy());
  try {
    for await (const line of createInterface({ input: socket })) {
      const [word, rest = ""] = [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)];
      if (line === "starting") socket.setTimeout(startMillis);
      if (word === "failed") throw new UserError(explainFailure(rest, home));
      if (word === "ready") return held(socket, Number(rest));
    }
  } catch (error) {
    // It ended while we came.
    if (!isOfSocket(error)) throw error;
  }
  return null;
}

function isOfSocket(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).syscall !== undefined;
}

function held(socket: Socket, boltPort: number): Lease {
  socket.setTimeout(0);
  const ended = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.on("error", () => socket.destroy());
  socket.resume();
  return {
    boltPort,
    ended,
    release: async () => {
      socket.write("goodbye\n");
      await ended;
    },
  };
}

function doorOf(home: string): { readonly port: number; readonly token: string } | null {
  try {
    const [port, token = ""] = readFileSync(join(home, "lease"), "utf8").trim().split(" ");
    return { port: Number(port), token };
  } catch {
    return null;
  }
}

async function connected(port: number): Promise<Socket | null> {
  const socket = connect({ port, host: "127.0.0.1" });
  try {
    await once(socket, "connect");
    return socket;
  } catch {
    return null;
  }
}
