import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds between two looks at the graph; and after a failed one. */
const [interval, pause] = [150, 1_000];

/**
 * Knows how far the changes of the graph have come, whichever server wrote them. Looks while anybody follows, and at once after
 * a write of this process.
 */
export class Follower {
  readonly #readNewest: (place: number) => Promise<number | null>;
  readonly #waiting = new Set<() => void>();
  #followers = 0;
  #running: AbortController | null = null;
  #newest = 0;

  /** @param readNewest the place of the newest change, if it is after the given one */
  constructor(readNewest: (place: number) => Promise<number | null>) {
    this.#readNewest = readNewest;
  }

  get followers(): number {
    return this.#followers;
  }

  /** The place of the newest change that has been seen. */
  get newest(): number {
    return this.#newest;
  }

  /** Looks at the graph until the returned function is called. */
  follow(): () => void {
    this.#followers++;
    if (this.#running === null) void this.#run();
    let following = true;
    return () => {
      if (!following) return;
      following = false;
      if (--this.#followers === 0) this.#running?.abort();
    };
  }

  /** Looks now. @returns the place of the newest change */
  async look(): Promise<number> {
    const newest = await this.#readNewest(this.#newest);
    // Two looks at once may end in any order.
    if (newest !== null && newest > this.#newest) {
      this.#newest = newest;
      for (const wake of [...this.#waiting]) wake();
    }
    return this.#newest;
  }

  /** This process has written. */
  written(): void {
    if (this.#followers > 0) void this.look().catch(() => {});
  }

  /** Resolves when there is a change after the place. @throws the signal's reason */
  async beyond(place: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#newest > place) return;
    await new Promise<void>((resolve, reject) => {
      const end = () => {
        this.#waiting.delete(wake);
        signal.removeEventListener("abort", onAbort);
      };
      const onAbort = () => {
        end();
        reject(signal.reason);
      };
      const wake = () => {
        if (this.#newest <= place) return;
        end();
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener("abort", onAbort);
    });
  }

  async #run(): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    while (!signal.aborted) {
      // While Neo4j does not answer, requests report it; here it is enough to go on.
      const looked = await this.look().then(
        () => true,
        () => false,
      );
      await sleep(looked ? interval : pause, undefined, { signal, ref: false }).catch(() => {});
    }
    this.#running = null;
    if (this.#followers > 0) void this.#run();
  }
}
