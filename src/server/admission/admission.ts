import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import type { Context } from "../../graphql/context.ts";
import type { Schedule } from "../../neo4j/graph.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { Lane } from "./lane.ts";

/** A request with this cost or less is cheap: it takes some hundred milliseconds at most. */
const cheapCost = 10_000;

/** The value of the header Retry-After, in seconds, of a request that is refused. */
export const retryAfter = "5";

/** Milliseconds that a request waits at most; the rest of its time limit is for the answer. */
const patience = 5_000;

/** The statements that a request may have in flight; its others wait until one ends. */
const statementsPerRequest = 4;

/** The expensive requests that run at once, and their statements in flight: as many as there are processors. */
const expensiveAtOnce = Math.max(2, availableParallelism());

/**
 * Decides when requests and their statements may run. Cheap and expensive requests have separate lanes, so that expensive
 * ones never take all connections to Neo4j, nor all of its processors.
 */
export class Admission {
  readonly cheap = new Lane({ running: 16, waiting: 200, patience });
  readonly expensive = new Lane({ running: expensiveAtOnce, waiting: 20, patience });
  readonly #expensiveStatements = pLimit(expensiveAtOnce);

  /** @param client its network address @param signal ends the waiting */
  request(client: string, signal: AbortSignal): RequestAdmission {
    return new RequestAdmission(client, signal, (cost) =>
      cost > cheapCost
        ? { lane: this.expensive, schedule: (work) => this.#expensiveStatements(work) }
        : { lane: this.cheap, schedule: (work) => work() },
    );
  }
}

/** The context of a request to the server. */
export interface ServerContext extends Context {
  readonly admission: RequestAdmission;
}

interface Admitted {
  readonly lane: Lane;
  readonly schedule: Schedule;
}

/** The admission of one request. */
export class RequestAdmission {
  readonly #client: string;
  readonly #signal: AbortSignal;
  readonly #admit: (cost: number) => Admitted;
  readonly #statements = pLimit(statementsPerRequest);
  #admitted: Admitted | null = null;

  constructor(client: string, signal: AbortSignal, admit: (cost: number) => Admitted) {
    this.#client = client;
    this.#signal = signal;
    this.#admit = admit;
  }

  /** Resolves when the request may run. @throws Overloaded; the signal's reason */
  async enter(cost: number): Promise<void> {
    const admitted = this.#admit(cost);
    await admitted.lane.enter(this.#client, this.#signal);
    this.#admitted = admitted;
  }

  /** Ends the request. May be called more than once, and before it has entered. */
  leave(): void {
    this.#admitted?.lane.leave();
    this.#admitted = null;
  }

  /** Decides when a statement of the request runs. */
  readonly schedule: Schedule = (work) =>
    this.#statements(() => (this.#admitted === null ? work() : this.#admitted.schedule(work)));
}

/** Adds the requests that run and wait in each lane to the metrics. */
export function measureAdmission(metrics: Metrics, admission: Admission): void {
  for (const name of ["cheap", "expensive"] as const) {
    const lane = admission[name];
    metrics.gauge(`rawabit_${name}_requests_running`, `Requests of the ${name} lane that run.`, () => lane.running);
    metrics.gauge(`rawabit_${name}_requests_waiting`, `Requests of the ${name} lane that wait.`, () => lane.waiting);
  }
}
