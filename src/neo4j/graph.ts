import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from "neo4j-driver";
import { DeadlineExceeded, RawabitError } from "../errors/errors.ts";
import { CypherFiles } from "./cypherFiles.ts";
import { type Neo4jAddress, openDriver } from "./driver.ts";
import { translateDriverError } from "./driverErrors.ts";
import type { Query } from "./query.ts";

/** Runs named read queries, each in its own transaction, until its request ends. */
export interface GraphReader {
  read<Params extends object, Row extends object>(query: Query<Params, Row>, params: Params): Promise<Row[]>;
}

/** One write transaction: all of its statements are committed, or none. */
export interface GraphWriter {
  run<Params extends object, Row extends object>(query: Query<Params, Row>, params: Params): Promise<Row[]>;
}

/** Runs the work, now or later. */
export type Schedule = <Result>(work: () => Promise<Result>) => Promise<Result>;

export interface ReadOptions {
  /**
   * Terminates the running statement in the database; its reason is thrown if it is a RawabitError. For reads only: an
   * aborted write may have been committed.
   */
  readonly signal?: AbortSignal;
  /** Milliseconds after which the database terminates the statement. */
  readonly timeout?: number;
  /** Decides when a statement runs; by default at once. */
  readonly schedule?: Schedule;
}

/** Rows per batch of a stream. */
const streamFetchSize = 5_000;

/** Called with the name of every query that has ended, and the milliseconds that it took. */
export type StatementObserver = (name: string, milliseconds: number) => void;

/** The graph in Neo4j: takes named queries, returns plain rows. */
export class Graph {
  readonly #driver: Driver;
  /** A separate pool, so that a database whose connections are all busy does not seem to be down. */
  readonly #pinger: Driver;
  readonly address: Neo4jAddress;
  /** Reads see the writes of this process on every member of a cluster. */
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly #files = new CypherFiles();
  readonly #observers = new Set<StatementObserver>();
  readonly #beforeWrite: () => Promise<void>;
  #openStatements = 0;

  /** @param beforeWrite runs before each write transaction, and prevents it by throwing */
  constructor(address: Neo4jAddress, beforeWrite: () => Promise<void> = async () => {}) {
    this.#beforeWrite = beforeWrite;
    this.#driver = openDriver(address);
    this.#pinger = openDriver(address);
    this.address = address;
  }

  /** A reader for one request: its statements end at the signal or after the timeout. */
  reader(options: ReadOptions = {}): GraphReader {
    const { schedule = (work) => work() } = options;
    return {
      read: <Params extends object, Row extends object>(query: Query<Params, Row>, params: Params) =>
        schedule(() =>
          this.#observed(query.name, () => this.#run(this.#text(query.name, params), params, options)),
        ) as Promise<Row[]>,
    };
  }

  /** Passes each row to `take` as it arrives, one argument per column, for results that do not fit in memory. */
  async stream<Params extends object, Row extends object>(
    query: Query<Params, Row>,
    params: Params,
    take: (...columns: never[]) => void,
  ): Promise<void> {
    const session = this.#session(neo4j.session.READ, this.#driver, streamFetchSize);
    try {
      await this.#observed(
        query.name,
        () =>
          new Promise<void>((resolve, reject) =>
            session.run(this.#text(query.name, params), params).subscribe({
              onNext: (record) => take(...([...record.values()] as never[])),
              onCompleted: () => resolve(),
              onError: reject,
            }),
          ),
      );
    } catch (error) {
      throw translateDriverError(error);
    } finally {
      await session.close();
    }
  }

  /** Runs one write transaction. `work` is retried after transient errors, so it must depend on the graph only. */
  async write<Result>(work: (writer: GraphWriter) => Promise<Result>): Promise<Result> {
    await this.#beforeWrite();
    const session = this.#session(neo4j.session.WRITE);
    try {
      return await session.executeWrite((transaction) => work(this.#writer(transaction)));
    } catch (error) {
      throw translateDriverError(error);
    } finally {
      await session.close();
    }
  }

  /** Runs one statement as an auto-commit transaction, as schema changes require. */
  async runAlone(text: string, params: object = {}): Promise<void> {
    await this.#beforeWrite();
    const session = this.#session(neo4j.session.WRITE);
    try {
      await session.run(text, params);
    } catch (error) {
      throw translateDriverError(error);
    } finally {
      await session.close();
    }
  }

  /** @throws GraphUnavailable if the database does not answer */
  async ping(): Promise<void> {
    await this.#run("RETURN 1", {}, {}, this.#pinger);
  }

  /** The number of queries that are running, each on a connection of its own. */
  get openStatements(): number {
    return this.#openStatements;
  }

  /** Calls `observer` for every query until the returned function is called. */
  observe(observer: StatementObserver): () => void {
    this.#observers.add(observer);
    return () => this.#observers.delete(observer);
  }

  async close(): Promise<void> {
    await Promise.all([this.#driver.close(), this.#pinger.close()]);
  }

  async #run(text: string, params: object, options: ReadOptions, driver = this.#driver): Promise<unknown[]> {
    const { signal } = options;
    try {
      signal?.throwIfAborted();
      const result = this.#runWithRetry(text, params, options, driver);
      return await (signal ? untilAborted(result, signal) : result);
    } catch (error) {
      if (!signal?.aborted) throw translateDriverError(error);
      throw signal.reason instanceof RawabitError ? signal.reason : new DeadlineExceeded(error);
    }
  }

  /** Retries once: a pooled connection may have closed since its last use, or a member of a cluster changed its role. */
  async #runWithRetry(text: string, params: object, options: ReadOptions, driver: Driver): Promise<unknown[]> {
    try {
      return await this.#runOnce(text, params, options, driver);
    } catch (error) {
      if (options.signal?.aborted || !(error instanceof Neo4jError) || !error.retriable) throw error;
      return this.#runOnce(text, params, options, driver);
    }
  }

  /** As an auto-commit transaction, which takes half the round trips of an explicit one. */
  async #runOnce(text: string, params: object, { signal, timeout }: ReadOptions, driver: Driver): Promise<unknown[]> {
    const session = this.#session(neo4j.session.READ, driver);
    const onAbort = () => void session.close();
    signal?.addEventListener("abort", onAbort);
    try {
      const { records } = await session.run(text, params, timeout === undefined ? {} : { timeout });
      return records.map((record) => record.toObject());
    } finally {
      signal?.removeEventListener("abort", onAbort);
      await session.close();
    }
  }

  #writer(transaction: ManagedTransaction): GraphWriter {
    return {
      run: async <Params extends object, Row extends object>(query: Query<Params, Row>, params: Params) => {
        const text = this.#text(query.name, params);
        const { records } = await this.#observed(query.name, () => transaction.run(text, params));
        return records.map((record) => record.toObject() as Row);
      },
    };
  }

  async #observed<Result>(name: string, run: () => PromiseLike<Result>): Promise<Result> {
    const startedAt = performance.now();
    this.#openStatements++;
    try {
      return await run();
    } finally {
      this.#openStatements--;
      for (const observer of this.#observers) observer(name, performance.now() - startedAt);
    }
  }

  #text(name: string, params: { readonly where?: { readonly conditions: readonly string[] } }): string {
    return this.#files.text(name, params.where?.conditions);
  }

  #session(defaultAccessMode: "READ" | "WRITE", driver = this.#driver, fetchSize?: number): Session {
    const { database } = this.address;
    return driver.session({
      defaultAccessMode,
      bookmarkManager: this.#bookmarks,
      ...(database && { database }),
      ...(fetchSize && { fetchSize }),
    });
  }
}

/** Rejects at the abort without waiting for the database, which may never answer. */
function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
