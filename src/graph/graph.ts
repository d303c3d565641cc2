import neo4j, { type Driver, type ManagedTransaction, Neo4jError, resultTransformers } from "neo4j-driver";
import { Conflict, DeadlineExceeded, GraphUnavailable, RawabitError } from "../errors.ts";
import { CypherFiles } from "./cypherFiles.ts";
import { type GraphAddress, openDriver } from "./driver.ts";
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

/** Told of every statement that is sent: for logs, and for tests that count them. */
export type StatementObserver = (name: string) => void;

/** The graph in Neo4j: named questions in, plain rows out. */
export class Graph {
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #files = new CypherFiles();
  readonly #observers = new Set<StatementObserver>();

  constructor(address: GraphAddress) {
    this.#driver = openDriver(address);
    this.#database = address.database;
  }

  /** A reader whose statements end with the request: by its signal, or after its timeout. */
  reader(options: ReadOptions = {}): GraphReader {
    return { read: (question, params) => this.#read(question, params, options) };
  }

  /** Runs one write transaction; tried again on passing faults, so `work` must depend on nothing but the graph. */
  async write<Result>(work: (writer: GraphWriter) => Promise<Result>): Promise<Result> {
    const session = this.#driver.session({ ...this.#target(), defaultAccessMode: neo4j.session.WRITE });
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
    const session = this.#driver.session(this.#target());
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
    try {
      await this.#driver.executeQuery("RETURN 1", {}, { ...this.#target(), routing: neo4j.routing.READ });
    } catch (error) {
      throw translate(error);
    }
  }

  /** Calls `observer` for every statement until the returned function is called. */
  observe(observer: StatementObserver): () => void {
    this.#observers.add(observer);
    return () => this.#observers.delete(observer);
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #read<Params extends object, Row extends object>(
    question: Query<Params, Row>,
    params: Params,
    { signal, timeout }: ReadOptions,
  ): Promise<Row[]> {
    try {
      signal?.throwIfAborted();
      const answer = this.#driver.executeQuery(this.#text(question.name, params), params, {
        ...this.#target(),
        routing: neo4j.routing.READ,
        resultTransformer: resultTransformers.eager(),
        ...(signal && { signal }),
        ...(timeout !== undefined && { transactionConfig: { timeout } }),
      });
      const { records } = await (signal ? untilAborted(answer, signal) : answer);
      return records.map((record) => record.toObject() as Row);
    } catch (error) {
      if (!signal?.aborted) throw translate(error);
      throw signal.reason instanceof RawabitError ? signal.reason : new DeadlineExceeded(error);
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

  #target(): { database?: string } {
    return this.#database === undefined ? {} : { database: this.#database };
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

/** What went wrong, in our own words. By `code`: GQL statuses differ between versions of Neo4j. */
function translate(error: unknown): unknown {
  if (error instanceof RawabitError || !(error instanceof Neo4jError)) return error;
  if (unavailable.has(error.code)) return new GraphUnavailable(error);
  if (error.code.includes("TransactionTimedOut") || error.code.includes("Transaction.Terminated"))
    return new DeadlineExceeded(error);
  if (error.code.includes("ConstraintValidationFailed"))
    return new Conflict("The graph already holds something else under this identity. Nothing was written.", error);
  return error.retriable ? new GraphUnavailable(error) : error;
}
