import { setMaxListeners } from "node:events";
import type { Socket } from "node:net";
import type { FastifyRequest } from "fastify";
import { Overloaded, RawabitError, ShuttingDown } from "../../errors/errors.ts";
import { anonymous } from "../../graphql/viewer/accessRules.ts";
import type { Viewer } from "../../graphql/viewer/viewer.type.ts";

/** Milliseconds after which credentials are checked again, because they may expire or be revoked. */
const checkInterval = 5_000;

/** Milliseconds in which a client takes leave of a server that ends. */
const leave = 1_000;

/** A WebSocket or an event stream. */
export class FeedConnection {
  readonly #controller = new AbortController();
  #identify: () => Promise<Viewer>;
  viewer: Viewer = anonymous;

  readonly socket: Socket;
  /** Its network address. */
  readonly client: string;

  /** @param identify finds out who the client is; throws Unauthenticated or Forbidden */
  constructor({ ip, raw }: FastifyRequest, identify: () => Promise<Viewer>) {
    this.client = ip;
    this.socket = raw.socket;
    this.#identify = identify;
    // Every operation listens to it.
    setMaxListeners(0, this.signal);
  }

  /** Aborts when the connection ends; its reason is a RawabitError if the server ends it. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Finds out who the client is now. @throws Unauthenticated, Forbidden */
  async identify(identify = this.#identify): Promise<void> {
    this.#identify = identify;
    this.viewer = await identify();
  }

  end(reason?: RawabitError): void {
    this.#controller.abort(reason);
  }
}

/** The open connections of a server. */
export class FeedConnections {
  readonly #limit: number;
  readonly #open = new Set<FeedConnection>();
  #timer: NodeJS.Timeout | undefined;
  #closing = false;

  /** @param limit how many may be open at once */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#open.size;
  }

  /** @throws ShuttingDown; Overloaded if there are too many */
  open(request: FastifyRequest, identify: () => Promise<Viewer>): FeedConnection {
    if (this.#closing) throw new ShuttingDown();
    if (this.#open.size >= this.#limit)
      throw new Overloaded(
        `This server has ${this.#limit.toLocaleString("en")} open WebSockets and event streams, which is its limit. Try again later, or share one WebSocket among your subscriptions.`,
      );
    const connection = new FeedConnection(request, identify);
    this.#open.add(connection);
    this.#timer ??= setInterval(() => void this.#check(), checkInterval).unref();
    connection.signal.addEventListener("abort", () => this.#forget(connection));
    return connection;
  }

  /** Ends all connections with the reason, and refuses new ones. Resolves when they are closed. */
  async close(): Promise<void> {
    this.#closing = true;
    const sockets = [...this.#open].map(({ socket }) => socket).filter(({ destroyed }) => !destroyed);
    const closed = sockets.map((socket) => new Promise((resolve) => socket.once("close", resolve)));
    for (const connection of this.#open) connection.end(new ShuttingDown());
    const timer = setTimeout(() => {
      for (const socket of sockets) socket.destroy();
    }, leave);
    await Promise.all(closed);
    clearTimeout(timer);
  }

  #forget(connection: FeedConnection): void {
    this.#open.delete(connection);
    if (this.#open.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Ends the connections of users who may no longer read. An outage of what knows them is no reason to. */
  async #check(): Promise<void> {
    for (const connection of this.#open) {
      if (connection.viewer.name === null) continue;
      await connection.identify().catch((error: unknown) => {
        if (error instanceof RawabitError && ["UNAUTHENTICATED", "FORBIDDEN"].includes(error.code))
          connection.end(error);
      });
    }
  }
}
