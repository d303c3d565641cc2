/** The cells of what a thread and who waits for it tell each other: other than 0 when nobody waits any more; which turn the search has. */
export const signs = { cancelled: 0, turn: 1 } as const;

/** A search begins with a short turn. Once that is over it takes a long one, and goes on; or it has to give way. */
export const turns = { short: 0, long: 1, gaveWay: 2 } as const;

/**
 * Searches that take long share turns, fewer than there are threads: so some threads are always free for what takes little.
 * How many turns are free stands in shared memory, where threads take them while they search.
 */
export class LongTurns {
  readonly free = new Int32Array(new SharedArrayBuffer(4));
  readonly #waiting = new Set<() => void>();

  constructor(count: number) {
    Atomics.store(this.free, 0, count);
  }

  /** Takes a turn as soon as one is free, in the order of asking. @throws the signal's reason */
  async wait(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (takeTurn(this.free)) return;
    await new Promise<void>((resolve, reject) => {
      const end = (settle: () => void) => {
        this.#waiting.delete(take);
        signal.removeEventListener("abort", leave);
        settle();
      };
      const take = () => end(resolve);
      const leave = () => end(() => reject(signal.reason));
      signal.addEventListener("abort", leave);
      this.#waiting.add(take);
    });
  }

  /** Hands a turn on to who has waited longest, or sets it free. */
  giveBack(): void {
    const [next] = this.#waiting;
    if (next === undefined) Atomics.add(this.free, 0, 1);
    else next();
  }
}

/** Takes a turn; false where none is free. */
export function takeTurn(free: Int32Array): boolean {
  for (let count = Atomics.load(free, 0); count > 0; count = Atomics.load(free, 0))
    if (Atomics.compareExchange(free, 0, count, count - 1) === count) return true;
  return false;
}
