import type { OnProgress } from "../../progress.ts";
import type { ClientOrder } from "../engines/clientProcess.ts";
import type { DbHits, Engine } from "../engines/engine.ts";
import type { ApiQuery } from "../queries/apiQuery.ts";
import { percentile } from "./percentile.ts";
import { processorTime } from "./processorTime.ts";

/** How one engine answered one query. */
export interface ApiMeasurement {
  readonly query: string;
  readonly engine: Engine["name"];
  readonly clients: number;
  readonly answers: number;
  readonly median: number;
  readonly p99: number;
  readonly perSecond: number;
  /** Milliseconds of processor time per answer. */
  readonly node: number;
  readonly jvm: number;
  /** Why it was not measured. */
  readonly error?: string;
}

export interface Effort {
  readonly rounds: number;
  /** Milliseconds per round, query, engine and number of clients. */
  readonly milliseconds: number;
  readonly clients: readonly number[];
}

export const efforts = {
  full: { rounds: 5, milliseconds: 2_000, clients: [1, 16] },
  quick: { rounds: 1, milliseconds: 150, clients: [1, 16] },
  growth: { rounds: 2, milliseconds: 1_000, clients: [1] },
} as const satisfies Record<string, Effort>;

/** An engine whose median with one client is not below this is not asked by more: it would exceed its time limit. */
const slow = 500;

/** Measures a query, in rounds, so that all engines meet the same noise. A round of each engine before is not counted. */
export async function measureQuery(
  engines: readonly Engine[],
  query: ApiQuery,
  jvmPid: number,
  { rounds, milliseconds, clients }: Effort,
  progress: OnProgress,
): Promise<ApiMeasurement[]> {
  const able = engines.filter(({ name }) => query[name] !== undefined);
  const order = { query: query.name, count: Number.MAX_SAFE_INTEGER, milliseconds, answers: false };
  const found: ApiMeasurement[] = [];
  for (const clientCount of clients) {
    const isSlow = ({ name }: Engine) => found.some(({ engine, median }) => engine === name && !(median < slow));
    const runs = new Map(able.filter((engine) => !isSlow(engine)).map((engine) => [engine, [] as Run[]]));
    for (let round = 0; round <= rounds; round++)
      for (const engine of runs.keys()) {
        const run = await timedRun(engine, jvmPid, {
          ...order,
          seed: 1_000 * round + clientCount,
          clients: clientCount,
        });
        if (round > 0 || run.error !== undefined) runs.get(engine)!.push(run);
      }
    for (const [engine, all] of runs) found.push(summary(query, engine, clientCount, all));
  }
  progress(
    `${query.name}: ${found.map(({ engine, clients, median }) => `${engine} × ${clients} ${median.toFixed(1)} ms`).join(", ")}`,
  );
  return found;
}

export interface MeasuredDbHits extends DbHits {
  readonly query: string;
  readonly engine: Engine["name"];
}

/** The statements and db hits of one answer, on average. The engine must have been started to count them. */
export async function measureDbHits(
  engine: Engine,
  query: ApiQuery,
  seed: number,
  count: number,
): Promise<MeasuredDbHits> {
  const order = { query: query.name, seed, clients: 1, count, milliseconds: 60_000, answers: false };
  // Whatever a query does only once, such as finding a cursor, is not counted.
  await engine.run({ ...order, count: 1 });
  const { statements, dbHits } = await engine.countDbHits(() => engine.run(order));
  return { query: query.name, engine: engine.name, statements: statements / count, dbHits: dbHits / count };
}

interface Run {
  readonly times: readonly number[];
  readonly seconds: number;
  readonly node: number;
  readonly jvm: number;
  readonly error: string | undefined;
}

async function timedRun(engine: Engine, jvmPid: number, order: ClientOrder): Promise<Run> {
  const [node, jvm, started] = [processorTime(engine.pid), processorTime(jvmPid), performance.now()];
  const { times, error } = await engine.run(order);
  return {
    times,
    error,
    seconds: (performance.now() - started) / 1_000,
    node: processorTime(engine.pid) - node,
    jvm: processorTime(jvmPid) - jvm,
  };
}

function summary(query: ApiQuery, { name }: Engine, clients: number, runs: readonly Run[]): ApiMeasurement {
  const times = runs.flatMap((run) => run.times);
  const sum = (of: (run: Run) => number) => runs.reduce((total, run) => total + of(run), 0);
  const error = runs.find((run) => run.error !== undefined)?.error;
  return {
    query: query.name,
    engine: name,
    clients,
    answers: times.length,
    median: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    perSecond: times.length / sum(({ seconds }) => seconds),
    node: sum(({ node }) => node) / times.length,
    jvm: sum(({ jvm }) => jvm) / times.length,
    ...(error !== undefined && { error }),
  };
}
