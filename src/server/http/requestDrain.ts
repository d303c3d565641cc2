import { setMaxListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { ShuttingDown } from "../../errors/errors.ts";

/**
 * Milliseconds once the server shuts down: in which connections are accepted that were opened before, when the server was busy;
 * in which requests arrive that were sent before; in which requests must be answered; in which aborted ones send their error.
 */
const [acceptMillis, arrivalMillis, answerMillis, abortMillis] = [50, 300, 7_000, 500];

/**
 * Ends a server without cutting off its clients: requests in flight are answered, later ones are refused. The port
 * stays open meanwhile, so that a load balancer reads from `/health/ready` that the server is going.
 */
export class RequestDrain {
  readonly #inFlight = new Set<ServerResponse>();
  readonly #abort = new AbortController();
  #started = false;
  #refuses = false;

  constructor(app: FastifyInstance) {
    // Every request listens to it.
    setMaxListeners(0, this.#abort.signal);
    app.addHook("onRequest", async (request, reply) => {
      if (request.url.startsWith("/health/")) return;
      if (this.#refuses) return reply.code(503).send({ errors: [new ShuttingDown().toJSON()] });
      this.#inFlight.add(reply.raw);
      reply.raw.once("close", () => this.#inFlight.delete(reply.raw));
    });
    // A client that keeps its connection would otherwise send its next request just as the connection closes.
    app.addHook("onSend", async (_request, reply) => {
      if (this.#started) reply.header("connection", "close");
    });
  }

  get isStarted(): boolean {
    return this.#started;
  }

  /** Aborts when the requests in flight have used up their time. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Resolves when no request is in flight, or when their time is over. */
  async run(): Promise<void> {
    this.#started = true;
    await setTimeout(acceptMillis);
    if (this.#inFlight.size > 0) await setTimeout(arrivalMillis);
    this.#refuses = true;
    await this.#untilIdle(answerMillis);
    this.#abort.abort(new ShuttingDown());
    await this.#untilIdle(abortMillis);
  }

  /** Since new requests are refused, it is enough to wait for those that are in flight now. */
  async #untilIdle(milliseconds: number): Promise<void> {
    const closed = [...this.#inFlight].map((response) => new Promise((resolve) => response.once("close", resolve)));
    const timer = new AbortController();
    const timeout = setTimeout(milliseconds, undefined, { signal: timer.signal }).catch(() => {});
    await Promise.race([Promise.all(closed), timeout]);
    timer.abort();
  }
}
