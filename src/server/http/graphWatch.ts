import { setImmediate } from "node:timers/promises";
import { GraphUnavailable } from "../../errors/errors.ts";
import type { Graph } from "../../neo4j/graph.ts";
import { withinTime } from "./withinTime.ts";

/** Milliseconds. Both together are what a client waits at the most before it hears that the database is gone. */
export interface Patience {
  readonly between: number;
  readonly forAnAnswer: number;
}

/**
 * Asks the database for a sign of life while requests wait for it. A database that ends closes its connections, and is
 * noticed at once; one behind a network that swallows everything is not, and looks like a long query until the deadline.
 */
export class GraphWatch {
  readonly #graph: Graph;
  readonly #patience: Patience;
  readonly #waiting = new Set<(reason: GraphUnavailable) => void>();
  #timer: NodeJS.Timeout | undefined;

  constructor(graph: Graph, patience: Patience = { between: 1_000, forAnAnswer: 2_500 }) {
    this.#graph = graph;
    this.#patience = patience;
  }

  /** Calls `onSilence` when the database does not answer, until the returned function is called. */
  join(onSilence: (reason: GraphUnavailable) => void): () => void {
    this.#waiting.add(onSilence);
    this.#timer ??= this.#next();
    return () => this.#waiting.delete(onSilence);
  }

  #next(): NodeJS.Timeout {
    return setTimeout(() => void this.#look(), this.#patience.between).unref();
  }

  async #look(): Promise<void> {
    const asked = [...this.#waiting];
    if (asked.length > 0) {
      try {
        await withinTime(this.#graph.ping(), this.#patience.forAnAnswer);
      } catch (error) {
        // What this process was too busy to read is read before anyone is told.
        await setImmediate();
        const reason = new GraphUnavailable(error);
        for (const onSilence of asked) if (this.#waiting.has(onSilence)) onSilence(reason);
      }
    }
    this.#timer = this.#waiting.size > 0 ? this.#next() : undefined;
  }
}
