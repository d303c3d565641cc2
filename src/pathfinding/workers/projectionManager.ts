import { Worker } from "node:worker_threads";
import type { Logger } from "pino";
import { QueryTooCostly } from "../../errors/errors.ts";
import type { Neo4jAddress } from "../../neo4j/driver.ts";
import { byteSizeOf, type Projection } from "../projection/projection.ts";
import { countSharedMemory } from "../projection/sharedArrays.ts";
import { megabytes } from "./megabytes.ts";
import { workerFile } from "./workerFile.ts";

/** The data that the projection worker starts with. */
export interface ProjectionWorkerData {
  readonly address: Neo4jAddress;
  /** The bytes that the projection may occupy. */
  readonly maxBytes: number;
  /** Where the projection is kept on disk; null if it is not. */
  readonly file: ProjectionFileLocation | null;
}

/** Where the projection is kept on disk. */
export interface ProjectionFileLocation {
  readonly path: string;
  /** The bytes that must stay free on that disk. */
  readonly minFree: number;
}

/** The messages that the projection worker posts. Any message to the worker makes it read the graph at once. */
export type ProjectionWorkerMessage =
  | { readonly projection: Projection; readonly newBytes: number }
  | { readonly progress: { readonly relations: number; readonly share: number } }
  | { readonly tooLarge: { readonly bytes: number } }
  /** Why the file is not used or could not be written. */
  | { readonly fileProblem: string }
  | { readonly error: string };

/** Why there is no projection: the graph has been read only in part (0 to 1), or it is too large. */
export type ProjectionUnavailable = { readonly progress: number } | { readonly tooLarge: string };

interface Waiter {
  readonly revision: number;
  readonly resolve: (projection: Projection) => void;
  readonly reject: (reason: Error) => void;
}

/** Holds the current projection, which a worker thread reads from the graph and keeps up to date. */
export class ProjectionManager {
  #worker: Worker;
  #projection: Projection | null = null;
  #unavailable: ProjectionUnavailable = { progress: 0 };
  #closed = false;
  #lastError = "";
  readonly #waiters = new Set<Waiter>();
  readonly #data: ProjectionWorkerData;
  readonly #log: Logger;

  constructor(data: ProjectionWorkerData, log: Logger) {
    this.#data = data;
    this.#log = log;
    this.#worker = this.#start();
  }

  /** The current projection; null if there is none. */
  get projection(): Projection | null {
    return this.#projection;
  }

  /** Why there is no projection; null if there is one. */
  get unavailable(): ProjectionUnavailable | null {
    return this.#projection === null ? this.#unavailable : null;
  }

  /**
   * Waits for a projection of at least a revision, which the graph must have reached.
   * @throws QueryTooCostly if the graph is too large; the signal's reason
   */
  async atLeast(revision: number, signal: AbortSignal): Promise<Projection> {
    if (this.#projection !== null && this.#projection.revision >= revision) return this.#projection;
    if ("tooLarge" in this.#unavailable) throw new QueryTooCostly(this.#unavailable.tooLarge);
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const end = () => {
        this.#waiters.delete(waiter);
        signal.removeEventListener("abort", abort);
      };
      const abort = () => waiter.reject(signal.reason);
      const waiter: Waiter = {
        revision,
        resolve: (projection) => {
          end();
          resolve(projection);
        },
        reject: (reason) => {
          end();
          reject(reason);
        },
      };
      signal.addEventListener("abort", abort);
      this.#waiters.add(waiter);
      this.#worker.postMessage("read");
    });
  }

  /** The current projection if it has reached a revision; otherwise null, and the worker reads the graph at once. */
  ifAtLeast(revision: number): Projection | null {
    if (this.#projection !== null && this.#projection.revision >= revision) return this.#projection;
    this.#worker.postMessage("read");
    return null;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(workerFile("projectionWorker"), { workerData: this.#data });
    worker.on("message", (message: ProjectionWorkerMessage) => this.#receive(message));
    worker.on("error", (error) => this.#log.error(error, "paths: the projection worker failed; starting it again"));
    worker.on("exit", () => {
      setTimeout(() => this.#restart(), 1_000).unref();
    });
    // The worker alone must not keep the process running.
    worker.unref();
    return worker;
  }

  #restart(): void {
    if (!this.#closed) this.#worker = this.#start();
  }

  #receive(message: ProjectionWorkerMessage): void {
    if ("projection" in message) {
      countSharedMemory(message.newBytes);
      this.#publish(message.projection);
    } else if ("tooLarge" in message) this.#refuse(message.tooLarge.bytes);
    else if ("progress" in message) this.#logProgress(message.progress);
    else if ("fileProblem" in message) this.#log.warn(`paths: ${message.fileProblem}`);
    else this.#logError(message.error);
  }

  #publish(projection: Projection): void {
    this.#projection = projection;
    this.#lastError = "";
    this.#unavailable = { progress: 1 };
    const { revision, relationCount } = projection;
    this.#log.info(
      { revision, relations: relationCount, megabytes: megabytes(byteSizeOf(projection)) },
      "paths: ready",
    );
    for (const waiter of this.#waiters) if (waiter.revision <= revision) waiter.resolve(projection);
    // The others wait for a revision that was committed after this read began.
    if (this.#waiters.size > 0) this.#worker.postMessage("read");
  }

  #refuse(bytes: number): void {
    const tooLarge = `Paths are not available: this graph needs ${megabytes(bytes)} MB of memory for path search, and RAWABIT_PATHS_MEMORY allows ${megabytes(this.#data.maxBytes)} MB. Whoever runs the server can raise it.`;
    this.#log.error(tooLarge);
    this.#projection = null;
    this.#unavailable = { tooLarge };
    for (const waiter of this.#waiters) waiter.reject(new QueryTooCostly(tooLarge));
  }

  /** The worker tries again every few seconds; the same error is logged once. */
  #logError(error: string): void {
    if (error === this.#lastError) return;
    this.#lastError = error;
    this.#log.warn({ error }, "paths: the graph could not be read; trying again");
  }

  /** Logs progress in steps of a tenth. */
  #logProgress({ relations, share }: { readonly relations: number; readonly share: number }): void {
    const before = "progress" in this.#unavailable ? this.#unavailable.progress : 0;
    this.#unavailable = { progress: share };
    const percent = Math.floor(share * 10) * 10;
    if (share === 0 || percent > Math.floor(before * 10) * 10)
      this.#log.info({ relations, percent }, "paths: reading the graph");
  }
}
