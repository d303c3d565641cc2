import { Worker } from "node:worker_threads";
import type { Logger } from "pino";
import { QueryTooCostly } from "../../errors/errors.ts";
import type { Neo4jAddress } from "../../neo4j/driver.ts";
import { bytesOf, type Projection } from "../projection/projection.ts";
import { megabytes } from "./megabytes.ts";
import { threadFile } from "./threadFile.ts";

/** What the thread is given. */
export interface KeeperData {
  readonly address: Neo4jAddress;
  /** The bytes that the projection may occupy. */
  readonly most: number;
}

/** What the thread tells. */
export type KeeperMessage =
  | { readonly projection: Projection }
  | { readonly filling: { readonly relations: number; readonly share: number } }
  | { readonly refused: number }
  | { readonly trouble: string };

/** Why there is no projection to be searched: it is being filled, so far by a share of 1, or it would be too large. */
export type Absence = { readonly filled: number } | { readonly refused: string };

interface Waiting {
  readonly revision: number;
  readonly take: (projection: Projection) => void;
  readonly refuse: (reason: Error) => void;
}

/** Keeps a projection of the graph, with a thread that reads it. */
export class Keeper {
  #thread: Worker;
  #shown: Projection | null = null;
  #absence: Absence = { filled: 0 };
  #closed = false;
  #trouble = "";
  readonly #waiting = new Set<Waiting>();
  readonly #data: KeeperData;
  readonly #log: Logger;

  constructor(data: KeeperData, log: Logger) {
    this.#data = data;
    this.#log = log;
    this.#thread = this.#start();
  }

  /** Why there is none; null where there is one. */
  get absence(): Absence | null {
    return this.#shown === null ? this.#absence : null;
  }

  /** The projection of at least a revision that the graph has had, as soon as there is one. @throws the signal's reason */
  async atLeast(revision: number, signal: AbortSignal): Promise<Projection> {
    if (this.#shown !== null && this.#shown.revision >= revision) return this.#shown;
    if ("refused" in this.#absence) throw new QueryTooCostly(this.#absence.refused);
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const end = () => {
        this.#waiting.delete(waiting);
        signal.removeEventListener("abort", abort);
      };
      const abort = () => waiting.refuse(signal.reason);
      const waiting: Waiting = {
        revision,
        take: (projection) => {
          end();
          resolve(projection);
        },
        refuse: (reason) => {
          end();
          reject(reason);
        },
      };
      signal.addEventListener("abort", abort);
      this.#waiting.add(waiting);
      this.#thread.postMessage("look");
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#thread.terminate();
  }

  #start(): Worker {
    const thread = new Worker(threadFile("keeperThread"), { workerData: this.#data });
    thread.on("message", (message: KeeperMessage) => this.#take(message));
    thread.on("error", (error) => this.#log.error(error, "paths: the thread that reads the graph has failed"));
    thread.on("exit", () => {
      setTimeout(() => this.#startAgain(), 1_000).unref();
    });
    // Whoever keeps the process alive is the server.
    thread.unref();
    return thread;
  }

  #startAgain(): void {
    if (!this.#closed) this.#thread = this.#start();
  }

  #take(message: KeeperMessage): void {
    if ("projection" in message) this.#show(message.projection);
    else if ("refused" in message) this.#refuse(message.refused);
    else if ("filling" in message) this.#tellProgress(message.filling);
    else this.#tellTrouble(message.trouble);
  }

  #show(projection: Projection): void {
    this.#shown = projection;
    this.#trouble = "";
    this.#absence = { filled: 1 };
    const { revision, relationCount } = projection;
    this.#log.info({ revision, relations: relationCount, megabytes: megabytes(bytesOf(projection)) }, "paths: ready");
    for (const waiting of this.#waiting) if (waiting.revision <= revision) waiting.take(projection);
    // Somebody waits for what came after this was read.
    if (this.#waiting.size > 0) this.#thread.postMessage("look");
  }

  #refuse(bytes: number): void {
    const refused = `Paths are not served: this graph takes ${megabytes(bytes)} MB of memory for that, and RAWABIT_PATHS_MEMORY allows ${megabytes(this.#data.most)} MB. Whoever runs the server can raise it.`;
    this.#log.error(refused);
    this.#shown = null;
    this.#absence = { refused };
    for (const waiting of this.#waiting) waiting.refuse(new QueryTooCostly(refused));
  }

  /** It is tried again and again: what stays the same is told once. */
  #tellTrouble(trouble: string): void {
    if (trouble === this.#trouble) return;
    this.#trouble = trouble;
    this.#log.warn({ trouble }, "paths: the graph could not be read; trying again");
  }

  #tellProgress({ relations, share }: { readonly relations: number; readonly share: number }): void {
    const before = "filled" in this.#absence ? this.#absence.filled : 0;
    this.#absence = { filled: share };
    const percent = Math.floor(share * 10) * 10;
    if (share === 0 || percent > Math.floor(before * 10) * 10)
      this.#log.info({ relations, percent }, "paths: reading the graph");
  }
}
