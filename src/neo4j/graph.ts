import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from "neo4j-driver";
import { Conflict, DeadlineExceeded, GraphUnavailable, RawabitError } from "../errors/errors.ts";
import { CypherFiles } from "./cypherFiles.ts";
import { type Neo4jAddress, openDriver } from "./driver.ts";
import type { Query } from "./query.ts";

/** Asks the graph named questions, for as long as its request lasts. */
export interface GraphReader {
  read<Params extends object, Row extends object>(question: Query<Params, Row>, params: Params): Promise<Row[]>;
}

/** One write transaction: everything in it happens, or nothing does. */
export interface GraphWriter {
  run<Params extends object, Row extends object>(question: Query<Params, Row>, params: Params): Promise<Row[]>;
}

export interface ReadOptions {
  /** Ends the running statement in the database when it fires, with its reason if that is ours. Reads only: an aborted write may have been committed. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which the database itself gives up. */
  readonly timeout?: number;
}

/** So many rows of a stream are fetched at a time. */
const streamedAtOnce = 5_000;

/** Told of every statement that is sent: for logs, and for tests that count them. */
export type StatementObserver = (name: string) => void;

/** The graph in Neo4j: named questions in, plain rows out. */
export class Graph {
  readonly #driver: Driver;
  /** Of its own, so that a database whose every connection is at work is not taken for one that is gone. */
  readonly #pinger: Driver;
  readonly address: Neo4jAddress;
  /** What was written here is read here, from whichever member of a cluster. */
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly #files = new CypherFiles();
  readonly #observers = new Set<StatementObserver>();

  constructor(address: Neo4jAddress) {
    this.#driver = openDriver(address);
    this.#pinger = openDriver(address);
    this.address = address;
  }

  /** A reader whose statements end with the request: by its signal, or after its timeout. */
  reader(options: ReadOptions = {}): GraphReader {
    return {
      read: async <Params extends object, Row extends object>(question: Query<Params, Row>, params: Params) =>
        (await this.#ask(this.#text(question.name, params), params, options)) as Row[],
    };
  }

  /** Hands over each row as it comes, as its columns: for answers that are too long to be held. */
  async stream<Params extends object, Row extends object>(
    question: Query<Params, Row>,
    params: Params,
    take: (...columns: never[]) => void,
  ): Promise<void> {
    const session = this.#session(neo4j.session.READ, this.#driver, streamedAtOnce);
    try {
      await new Promise<void>((resolve, reject) =>
        session.run(this.#text(question.name, params), params).subscribe({
          onNext: (record) => take(...([...record.values()] as never[])),
          onCompleted: () => resolve(),
          onError: reject,
        }),
      );
    } catch (error) {
      throw translate(error);
    } finally {
      await session.close();
    }
  }

  /** Runs one write transaction; tried again on passing faults, so `work` must depend on nothing but the graph. */
  async write<Result>(work: (writer: GraphWriter) => Promise<Result>): Promise<Result> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      return await session.executeWrite((transaction) => work(this.#writer(transaction)));
    } catch (error) {
      throw translate(error);
    } finally {
      await session.close();
    }
  }

  /** Runs one statement of its own, outside any transaction of ours: what changes the schema must be alone. */
  async runAlone(text: string): Promise<void> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      await session.run(text);
    } catch (error) {
      throw translate(error);
    } finally {
      await session.close();
    }
  }

  /** Resolves when the database answers. @throws GraphUnavailable */
  async ping(): Promise<void> {
    await this.#ask("RETURN 1", {}, {}, this.#pinger);
  }

  /** Calls `observer` for every statement until the returned function is called. */
  observe(observer: StatementObserver): () => void {
    this.#observers.add(observer);
    return () => this.#observers.delete(observer);
  }

  async close(): Promise<void> {
    await Promise.all([this.#driver.close(), this.#pinger.close()]);
  }

  async #ask(text: string, params: object, options: ReadOptions, driver = this.#driver): Promise<unknown[]> {
    const { signal } = options;
    try {
      signal?.throwIfAborted();
      const answer = this.#askTwice(text, params, options, driver);
      return await (signal ? untilAborted(answer, signal) : answer);
    } catch (error) {
      if (!signal?.aborted) throw translate(error);
      throw signal.reason instanceof RawabitError ? signal.reason : new DeadlineExceeded(error);
    }
  }

  /** A pooled connection may have died since it was last used, or a member of a cluster changed its part. */
  async #askTwice(text: string, params: object, options: ReadOptions, driver: Driver): Promise<unknown[]> {
    try {
      return await this.#askOnce(text, params, options, driver);
    } catch (error) {
      if (options.signal?.aborted || !(error instanceof Neo4jError) || !error.retriable) throw error;
      return this.#askOnce(text, params, options, driver);
    }
  }

  /** In a transaction of its own, committed by the server with the answer: half the round trips of one that we commit. */
  async #askOnce(text: string, params: object, { signal, timeout }: ReadOptions, driver: Driver): Promise<unknown[]> {
    const session = this.#session(neo4j.session.READ, driver);
    const end = () => void session.close();
    signal?.addEventListener("abort", end);
    try {
      const { records } = await session.run(text, params, timeout === undefined ? {} : { timeout });
      return records.map((record) => record.toObject());
    } finally {
      signal?.removeEventListener("abort", end);
      await session.close();
    }
  }

  #writer(transaction: ManagedTransaction): GraphWriter {
    return {
      run: async <Params extends object, Row extends object>(question: Query<Params, Row>, params: Params) => {
        const { records } = await transaction.run(this.#text(question.name, params), params);
        return records.map((record) => record.toObject() as Row);
      },
    };
  }

  #text(name: string, params: { readonly where?: { readonly conditions: readonly string[] } }): string {
    for (const observer of this.#observers) observer(name);
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

/** Does not wait for the database to agree that it has ended: behind a silent network it never would. */
function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

const unavailable = new Set([
  "ServiceUnavailable",
  "SessionExpired",
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.ClientError.Database.DatabaseNotFound",
]);

/** The driver has no code for this: all its connections are in use. */
const noFreeConnection = "Connection acquisition timed out";

/** What went wrong, in our own words. By `code`: GQL statuses differ between versions of Neo4j. */
function translate(error: unknown): unknown {
  if (error instanceof RawabitError || !(error instanceof Neo4jError)) return error;
  if (unavailable.has(error.code) || error.message.startsWith(noFreeConnection)) return new GraphUnavailable(error);
  if (error.code.includes("TransactionTimedOut") || error.code.includes("Transaction.Terminated"))
    return new DeadlineExceeded(error);
  if (error.code.includes("ConstraintValidationFailed"))
    return new Conflict("The graph already contains a different entity with this id. Nothing was written.", error);
  return error.retriable ? new GraphUnavailable(error) : error;
}
