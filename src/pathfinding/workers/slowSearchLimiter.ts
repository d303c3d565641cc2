/**
 * The cells of the flags that a search thread and its caller share: nonzero if the search was cancelled; the search's phase.
 */
export const searchFlags = { cancelled: 0, phase: 1 } as const;

/**
 * A search begins as fast. If it does not end soon, it needs a slot: it takes one and is slow from then on or, if no
 * slot is free, it yields and is run again when there is one.
 */
export const searchPhases = { fast: 0, slow: 1, yielded: 2 } as const;

/**
 * A semaphore for slow searches: there are fewer slots than threads, so that some threads are always free for fast searches.
 * The number of free slots is in shared memory, where the threads take them during a search.
 */
export class SlowSearchLimiter {
  readonly freeSlots = new Int32Array(new SharedArrayBuffer(4));
  readonly #waiting = new Set<() => void>();

  constructor(slots: number) {
    Atomics.store(this.freeSlots, 0, slots);
  }

  /** Takes a slot as soon as one is free, first come, first served. @throws the signal's reason */
  async acquire(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (tryAcquireSlot(this.freeSlots)) return;
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

  /** Gives a slot to the search that has waited longest, or frees it. */
  release(): void {
    const [next] = this.#waiting;
    if (next === undefined) Atomics.add(this.freeSlots, 0, 1);
    else next();
  }
}

/** Takes a slot; returns false if none is free. */
export function tryAcquireSlot(freeSlots: Int32Array): boolean {
  for (let count = Atomics.load(freeSlots, 0); count > 0; count = Atomics.load(freeSlots, 0))
    if (Atomics.compareExchange(freeSlots, 0, count, count - 1) === count) return true;
  return false;
}
