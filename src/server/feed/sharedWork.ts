import pLimit from "p-limit";

/** Work that several callers ask for at once is done once. The rest waits for its turn. */
export class SharedWork<Result> {
  readonly #running = new Map<string, Promise<Result>>();
  readonly #limit: ReturnType<typeof pLimit>;

  /** @param atOnce how many different pieces of work are done at once */
  constructor(atOnce: number) {
    this.#limit = pLimit(atOnce);
  }

  /** @param key equal for equal work */
  do(key: string, work: () => Promise<Result>): Promise<Result> {
    const running = this.#running.get(key);
    if (running) return running;
    const begun = this.#limit(work).finally(() => this.#running.delete(key));
    this.#running.set(key, begun);
    return begun;
  }
}
