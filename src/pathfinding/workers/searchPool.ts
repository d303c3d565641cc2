import { setMaxListeners } from "node:events";
import { availableParallelism } from "node:os";
import type { Logger } from "pino";
import { Piscina } from "piscina";
import type { Neighborhood, NeighborhoodQuestion, NeighborhoodTopic } from "../neighborhood/neighborhoodQuestion.ts";
import type { Projection } from "../projection/projection.ts";
import type { PathQuery, PathSearchResult } from "../search/pathQuery.ts";
import { defaultSpurAttempts, type SearchLimits } from "../search/searchBudget.ts";
import type { SearchTask, SearchTaskResult } from "./searchWorker.ts";
import { SlowSearchLimiter, searchFlags, searchPhases } from "./slowSearchLimiter.ts";
import { warmUpQueries, warmUpQuestions } from "./warmUp.ts";
import { workerFile } from "./workerFile.ts";

/** The limits of every search. A label takes about fifty bytes. */
const baseLimits = { relations: 50_000_000, labels: 6_000_000, spurAttempts: defaultSpurAttempts };
/** An incomplete answer about neighborhoods would be wrong, so nothing but its request stops it. */
const noLimits = {
  relations: Number.POSITIVE_INFINITY,
  labels: 0,
  spurAttempts: 0,
  milliseconds: Number.POSITIVE_INFINITY,
};
/** The time limit of a warm-up query. */
const warmUpMilliseconds = 50;
/** How many slow searches may run at once. The same number of additional threads is for fast ones. */
const slowSearches = availableParallelism();

/** Milliseconds after which threads that could not start are tried again. */
const retryAfter = 5_000;

/**
 * Piscina requires the code of a thread, and imports it if that fails. Node 20 crashes if a thread ends while it requires an ES
 * module ("IsGraphAsync must be used on an instantiated module").
 */
const importsOnly = "--no-experimental-require-module";

type SearchPoolThreads = Piscina<SearchTask, SearchTaskResult>;

function createPool(): SearchPoolThreads {
  return new Piscina<SearchTask, SearchTaskResult>({
    filename: workerFile("searchWorker").href,
    minThreads: 1,
    maxThreads: 2 * slowSearches,
    // An idle thread ends after a minute and releases the projection that it holds.
    idleTimeout: 60_000,
    // The threads run built code and must not inherit loaders of the process, which may rewrite it into something slower.
    execArgv: process.allowedNodeEnvironmentFlags.has(importsOnly) ? [importsOnly] : [],
  });
}

/** Runs path searches in worker threads, so that slow ones do not delay fast ones. */
export class SearchPool {
  #pool = createPool();
  /** Why the last thread could not start, and when. */
  #failure: { readonly error: Error; readonly at: number } | null = null;
  readonly #limiter = new SlowSearchLimiter(slowSearches);
  readonly #timeLimit: number;
  readonly #log: Logger;
  readonly #projectionNumbers = new WeakMap<Projection, number>();
  #lastProjectionNumber = 0;

  /** @param timeLimit the milliseconds that a search may take */
  constructor(timeLimit: number, log: Logger) {
    this.#timeLimit = timeLimit;
    this.#log = log;
    this.#listen();
  }

  /** The number of searches that wait for a thread. */
  get waiting(): number {
    return this.#pool.queueSize;
  }

  /** The number of threads. */
  get threads(): number {
    return this.#pool.threads.length;
  }

  /** @throws the signal's reason */
  async findPaths(projection: Projection, query: PathQuery, signal: AbortSignal): Promise<PathSearchResult> {
    return this.#search(projection, query, { ...baseLimits, milliseconds: this.#timeLimit }, signal);
  }

  /** @throws the signal's reason */
  async answerQuestion<Topic extends NeighborhoodTopic>(
    projection: Projection,
    question: NeighborhoodQuestion<Topic>,
    signal: AbortSignal,
  ): Promise<Neighborhood[Topic][1]> {
    return this.#search(projection, question, noLimits, signal);
  }

  /** Runs the warm-up queries in as many threads as there are slow searches. @throws the signal's reason */
  async warmUp(projection: Projection, signal: AbortSignal): Promise<void> {
    const limits = { ...baseLimits, milliseconds: warmUpMilliseconds };
    const runAll = async () => {
      for (const query of warmUpQueries(projection)) await this.#search(projection, query, limits, signal);
      for (const question of warmUpQuestions(projection)) await this.answerQuestion(projection, question, signal);
    };
    await Promise.all(Array.from({ length: slowSearches }, runAll));
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #search<Result>(
    projection: Projection,
    query: SearchTask["query"],
    limits: SearchLimits,
    signal: AbortSignal,
  ): Promise<Result> {
    const flags = new Int32Array(new SharedArrayBuffer(8));
    const task: SearchTask = {
      projectionNumber: this.#numberOf(projection),
      query,
      limits,
      flags,
      freeSlots: this.#limiter.freeSlots,
    };
    const cancel = () => Atomics.store(flags, searchFlags.cancelled, 1);
    // All searches of a request listen to the same signal, and there may be many.
    setMaxListeners(0, signal);
    signal.addEventListener("abort", cancel);
    try {
      const result = await this.#run<Result>(task, projection, signal);
      if (flags[searchFlags.phase] !== searchPhases.yielded) return result;
      await this.#limiter.acquire(signal);
      Atomics.store(flags, searchFlags.phase, searchPhases.slow);
      return await this.#run(task, projection, signal);
    } finally {
      signal.removeEventListener("abort", cancel);
      if (flags[searchFlags.phase] === searchPhases.slow) this.#limiter.release();
    }
  }

  /** Runs a task in some thread, and again with the projection if that thread does not have it. */
  async #run<Result>(task: SearchTask, projection: Projection, signal: AbortSignal): Promise<Result> {
    signal.throwIfAborted();
    const pool = this.#usablePool();
    const answer = (await pool.run(task)) ?? (await pool.run({ ...task, projection }));
    signal.throwIfAborted();
    return answer!.result as Result;
  }

  /** After a failure, a pool starts no threads any more, so it is replaced. @throws the failure, for some seconds */
  #usablePool(): SearchPoolThreads {
    if (this.#failure === null) return this.#pool;
    if (performance.now() - this.#failure.at < retryAfter) throw this.#failure.error;
    void this.#pool.destroy();
    this.#failure = null;
    this.#pool = createPool();
    this.#listen();
    return this.#pool;
  }

  /** Without a listener, a thread that can't load its code would end the server. */
  #listen(): void {
    this.#pool.on("error", (error: Error) => {
      this.#failure = { error, at: performance.now() };
      this.#log.error(error, "paths: a search thread could not start. If this is a checkout, run: npm run build");
    });
  }

  #numberOf(projection: Projection): number {
    const known = this.#projectionNumbers.get(projection);
    if (known !== undefined) return known;
    this.#projectionNumbers.set(projection, ++this.#lastProjectionNumber);
    return this.#lastProjectionNumber;
  }
}
