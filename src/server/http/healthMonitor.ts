import { setImmediate } from "node:timers/promises";
import { GraphUnavailable } from "../../errors/errors.ts";
import type { Graph } from "../../neo4j/graph.ts";

/** Milliseconds. Their sum is the longest time until a client learns that the database is gone. */
export interface PingTimes {
  readonly interval: number;
  readonly timeout: number;
}

type OnUnavailable = (reason: GraphUnavailable) => void;

/**
 * Pings the database while requests wait for it. A database that stops closes its connections, which is noticed at
 * once. A network that drops all packets is not noticed: until the deadline, it looks like a long query.
 */
export class HealthMonitor {
  readonly #graph: Graph;
  readonly #times: PingTimes;
  readonly #waiting = new Set<OnUnavailable>();
  #timer: NodeJS.Timeout | undefined;

  constructor(graph: Graph, times: PingTimes = { interval: 1_000, timeout: 2_500 }) {
    this.#graph = graph;
    this.#times = times;
  }

  /** Calls `onUnavailable` if the database does not answer, until the returned function is called. */
  watch(onUnavailable: OnUnavailable): () => void {
    this.#waiting.add(onUnavailable);
    this.#timer ??= this.#schedule();
    return () => this.#waiting.delete(onUnavailable);
  }

  #schedule(): NodeJS.Timeout {
    return setTimeout(() => void this.#ping(), this.#times.interval).unref();
  }

  async #ping(): Promise<void> {
    const waiting = [...this.#waiting];
    if (waiting.length > 0) {
      try {
        await withTimeout(this.#graph.ping(), this.#times.timeout);
      } catch (error) {
        // If this process was too busy to read answers, it reads them now, before any request is aborted.
        await setImmediate();
        const reason = new GraphUnavailable(error);
        for (const onUnavailable of waiting) if (this.#waiting.has(onUnavailable)) onUnavailable(reason);
      }
    }
    this.#timer = this.#waiting.size > 0 ? this.#schedule() : undefined;
  }
}

/** Milliseconds after which a timeout looks whether its time is over. */
const step = 250;

/**
 * The result of `work`. Only the time in which this process runs counts: after a pause of the process or the machine, the answers
 * that have arrived meanwhile are read before anything times out.
 * @throws GraphUnavailable if it takes longer
 */
export async function withTimeout<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    const wait = (left: number) => {
      timer = setTimeout(
        () => (left > step ? wait(left - step) : reject(new GraphUnavailable())),
        Math.min(left, step),
      );
    };
    wait(milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
