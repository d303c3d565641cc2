import { Overloaded } from "../../errors/errors.ts";

export interface LaneLimits {
  /** Requests that run at once. */
  readonly running: number;
  /** Requests that wait at once. */
  readonly waiting: number;
  /** Milliseconds that a request waits at most. */
  readonly patience: number;
}

interface Waiting {
  start(): void;
  fail(reason: unknown): void;
}

/**
 * Lets a few requests run at a time. The others wait in a short queue, in which clients take turns: a client with many
 * requests delays its own ones, not those of others.
 */
export class Lane {
  readonly #limits: LaneLimits;
  /** By client, the client whose turn is next first. */
  readonly #queues = new Map<string, Set<Waiting>>();
  #running = 0;

  constructor(limits: LaneLimits) {
    this.#limits = limits;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return [...this.#queues.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /**
   * Resolves when the request may run. It must leave when it has ended.
   * @param signal ends the waiting
   * @throws Overloaded if the queue is full, or when the request has waited too long; the signal's reason
   */
  async enter(client: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#running < this.#limits.running) this.#running++;
    else {
      if (this.waiting >= this.#limits.waiting) this.#makeRoom(client);
      await this.#wait(client, signal);
    }
  }

  /** Ends a request that has entered: the next client's first request takes its place. */
  leave(): void {
    const [turn] = this.#queues;
    if (turn === undefined) {
      this.#running--;
      return;
    }
    const [client, queue] = turn;
    const [next] = queue;
    next!.start();
    // The client's turn has passed.
    this.#queues.delete(client);
    if (queue.size > 0) this.#queues.set(client, queue);
  }

  #wait(client: string, signal: AbortSignal): Promise<void> {
    const queue = this.#queues.get(client) ?? new Set();
    this.#queues.set(client, queue);
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", onAbort);
        queue.delete(waiting);
        if (queue.size === 0) this.#queues.delete(client);
      };
      const waiting: Waiting = {
        start: () => {
          end();
          resolve();
        },
        fail: (reason) => {
          end();
          reject(reason);
        },
      };
      const onAbort = () => waiting.fail(signal.reason);
      const timer = setTimeout(() => waiting.fail(new Overloaded()), this.#limits.patience);
      signal.addEventListener("abort", onAbort);
      queue.add(waiting);
    });
  }

  /** Refuses the last request of the client that has the most waiting. @throws Overloaded if that is this client */
  #makeRoom(client: string): void {
    const own = this.#queues.get(client)?.size ?? 0;
    const longest = [...this.#queues.values()].reduce((one, other) => (other.size > one.size ? other : one));
    if (longest.size <= own + 1) throw new Overloaded();
    [...longest].at(-1)!.fail(new Overloaded());
  }
}
