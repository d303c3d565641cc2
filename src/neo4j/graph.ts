import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Session,
  type SessionConfig,
} from "neo4j-driver";
import { againAfterPause } from "./againAfterPause.ts";
import { asOneParameter, CypherFiles, type TextParts } from "./cypherFiles.ts";
import { type Neo4jAddress, openDriver } from "./driver.ts";
import { translateDriverError } from "./driverErrors.ts";
import type { Query } from "./query.ts";
import type { RunOptions } from "./runOptions.ts";
import { bookmarksOf, SeenTransactions } from "./seenTransactions.ts";
import { SharedReads } from "./sharedReads.ts";
import { withoutStackTrace } from "./stackTraces.ts";
import { whileWanted } from "./whileWanted.ts";

/**
 * Runs named read queries, each in its own transaction, until its request ends. Each sees all of a write transaction if one
 * before it has seen a part. Otherwise it may not: Neo4j shows nodes of a transaction before the indexes have them.
 */
export interface GraphReader {
  read<Params extends object, Row extends object>(query: Query<Params, Row>, params: Params): Promise<Row[]>;
}

/** A reader that can also pass on rows as they arrive, for results that do not fit in memory. */
export interface StreamReader extends GraphReader {
  /** @param take gets a row, one argument per column */
  stream<Params extends object, Row extends object>(
    query: Query<Params, Row>,
    params: Params,
    take: (...columns: never[]) => void,
  ): Promise<void>;
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

/** Called with the name of every query that has ended, and the milliseconds that it took, waiting for others included. */
export type StatementObserver = (name: string, milliseconds: number) => void;

/** The graph in Neo4j: takes named queries, returns plain rows. */
export class Graph {
  readonly #driver: Driver;
  /** A separate pool, so that a database whose connections are all busy does not seem to be down. */
  readonly #pinger: Driver;
  readonly address: Neo4jAddress;
  /** With them, reads see the writes of this process on every member of a cluster. A single server needs none. */
  readonly #bookmarks: BookmarkManager | undefined;
  readonly #files = new CypherFiles();
  readonly #sharedReads = new SharedReads(
    ({ name }, params, ends) => this.#run(this.#text(name, params), params, ends) as Promise<object[]>,
  );
  readonly #observers = new Set<StatementObserver>();
  readonly #writeObservers = new Set<() => void>();
  readonly #beforeWrite: () => Promise<void>;
  #openConnections = 0;

  /** @param beforeWrite runs before each write transaction, and prevents it by throwing */
  constructor(address: Neo4jAddress, beforeWrite: () => Promise<void> = async () => {}) {
    this.#beforeWrite = beforeWrite;
    this.#driver = openDriver(address);
    this.#pinger = openDriver(address);
    this.#bookmarks = address.uri.startsWith("neo4j") ? neo4j.bookmarkManager() : undefined;
    this.address = address;
  }

  /** A reader for one request: its statements end at the signal or after the timeout. */
  reader(options: ReadOptions = {}): GraphReader {
    return this.#readerThatSees([new SeenTransactions()], options);
  }

  /** A reader without end, for whoever follows the graph. A new one for each look sees what a restored backup has. */
  streamReader(): StreamReader {
    const seen = [new SeenTransactions()];
    return {
      ...this.#readerThatSees(seen, {}),
      stream: ({ name }, params, take) => this.#stream(name, params, take, seen),
    };
  }

  #readerThatSees(
    seen: readonly SeenTransactions[],
    { schedule = (work) => work(), ...ends }: ReadOptions,
  ): GraphReader {
    return {
      read: <Params extends object, Row extends object>(query: Query<Params, Row>, params: Params) =>
        schedule(() => this.#observed(query.name, () => this.#read(query, params, { ...ends, seen }))) as Promise<
          Row[]
        >,
    };
  }

  async #stream(
    name: string,
    params: object,
    take: (...columns: never[]) => void,
    seen: readonly SeenTransactions[],
  ): Promise<void> {
    const bookmarks = bookmarksOf(seen);
    const session = this.#session({ bookmarks, fetchSize: streamFetchSize });
    try {
      const rows = () =>
        new Promise<void>((resolve, reject) =>
          session.run(this.#text(name, params), asOneParameter(params)).subscribe({
            onNext: (record) => take(...([...record.values()] as never[])),
            onCompleted: () => resolve(),
            onError: reject,
          }),
        );
      await this.#observed(name, () => this.#counted(rows));
      for (const each of seen) each.replace(bookmarks, session.lastBookmarks());
    } catch (error) {
      throw translateDriverError(error);
    } finally {
      await session.close();
    }
  }

  /** Runs one write transaction. `work` is retried after transient errors, so it must depend on the graph only. */
  async write<Result>(work: (writer: GraphWriter) => Promise<Result>): Promise<Result> {
    await this.#beforeWrite();
    const session = this.#session({ defaultAccessMode: neo4j.session.WRITE });
    try {
      const result = await this.#counted(() =>
        againAfterPause(() => session.executeWrite((transaction) => work(this.#writer(transaction)))),
      );
      for (const observer of this.#writeObservers) observer();
      return result;
    } catch (error) {
      throw translateDriverError(error);
    } finally {
      await session.close();
    }
  }

  /** Runs one statement as an auto-commit transaction, as schema changes require. */
  async runAlone(text: string, params: object = {}): Promise<void> {
    await this.#beforeWrite();
    const session = this.#session({ defaultAccessMode: neo4j.session.WRITE });
    try {
      await againAfterPause(() => session.run(text, params));
    } catch (error) {
      throw translateDriverError(error);
    } finally {
      await session.close();
    }
  }

  /** @throws GraphUnavailable if the database does not answer */
  async ping(): Promise<void> {
    await whileWanted(undefined, () => this.#runWithRetry("RETURN 1", {}, { seen: [] }, this.#pinger));
  }

  /** The number of statements and write transactions that are running, each on a connection of its own. */
  get openConnections(): number {
    return this.#openConnections;
  }

  /** Calls `observer` for every query until the returned function is called. */
  observe(observer: StatementObserver): () => void {
    this.#observers.add(observer);
    return () => this.#observers.delete(observer);
  }

  /** Calls `observer` after every write transaction of this process until the returned function is called. */
  observeWrites(observer: () => void): () => void {
    this.#writeObservers.add(observer);
    return () => this.#writeObservers.delete(observer);
  }

  async close(): Promise<void> {
    await Promise.all([this.#driver.close(), this.#pinger.close()]);
  }

  #read(
    { name, keys }: Pick<Query<object, object>, "name" | "keys">,
    params: object,
    options: RunOptions,
  ): Promise<unknown[]> {
    if (keys === undefined) return this.#run(this.#text(name, params), params, options);
    return whileWanted(options.signal, () => this.#sharedReads.read({ name, keys }, params as never, options));
  }

  #run(text: string, params: object, options: RunOptions): Promise<unknown[]> {
    return this.#counted(() =>
      whileWanted(options.signal, () => this.#runWithRetry(text, params, options, this.#driver)),
    );
  }

  /** Retries once: a pooled connection may have closed since its last use, or a member of a cluster changed its role. */
  async #runWithRetry(text: string, params: object, options: RunOptions, driver: Driver): Promise<unknown[]> {
    try {
      return await againAfterPause(() => this.#runOnce(text, params, options, driver));
    } catch (error) {
      if (options.signal?.aborted || !(error instanceof Neo4jError) || !error.retriable) throw error;
      return this.#runOnce(text, params, options, driver);
    }
  }

  /** As an auto-commit transaction, which takes half the round trips of an explicit one. */
  async #runOnce(
    text: string,
    params: object,
    { signal, timeout, seen }: RunOptions,
    driver: Driver,
  ): Promise<unknown[]> {
    const bookmarks = bookmarksOf(seen);
    const session = this.#session({ bookmarks }, driver);
    const onAbort = () => void session.close();
    signal?.addEventListener("abort", onAbort);
    try {
      const config = timeout === undefined ? {} : { timeout };
      const { records } = await withoutStackTrace(() => session.run(text, asOneParameter(params), config));
      for (const each of seen) each.replace(bookmarks, session.lastBookmarks());
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
        const { records } = await this.#observed(query.name, () =>
          withoutStackTrace(() => transaction.run(text, asOneParameter(params))),
        );
        return records.map((record) => record.toObject() as Row);
      },
    };
  }

  async #observed<Result>(name: string, run: () => PromiseLike<Result>): Promise<Result> {
    const startedAt = performance.now();
    try {
      return await run();
    } finally {
      for (const observer of this.#observers) observer(name, performance.now() - startedAt);
    }
  }

  async #counted<Result>(run: () => PromiseLike<Result>): Promise<Result> {
    this.#openConnections++;
    try {
      return await run();
    } finally {
      this.#openConnections--;
    }
  }

  #text(name: string, params: { readonly where?: TextParts }): string {
    return this.#files.text(name, params.where);
  }

  #session(config: SessionConfig, driver = this.#driver): Session {
    const { database } = this.address;
    return driver.session({
      defaultAccessMode: neo4j.session.READ,
      ...(this.#bookmarks && { bookmarkManager: this.#bookmarks }),
      ...(database && { database }),
      ...config,
    });
  }
}
