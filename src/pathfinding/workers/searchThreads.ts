import { setMaxListeners } from "node:events";
import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { Projection } from "../projection/projection.ts";
import { type Limits, usualTries } from "../search/budget.ts";
import type { PathAnswer, PathQuestion } from "../search/question.ts";
import { LongTurns, signs, turns } from "./longTurns.ts";
import type { SearchTask } from "./searchThread.ts";
import { threadFile } from "./threadFile.ts";
import { warmingUp } from "./warmingUp.ts";

/** What a search may have: a label takes some fifty bytes. */
const most = { relations: 50_000_000, labels: 6_000_000, tries: usualTries };
/** Milliseconds that a question nobody waits for may take. */
const warmingPatience = 50;
/** Searches that may take long at the same time; as many threads again are kept for the others. */
const longTurns = availableParallelism();

/** Threads that search, so that a heavy question never delays a light one. */
export class SearchThreads {
  /** Threads that nobody needs end after a minute, and with them what they hold. */
  readonly #pool = new Piscina<SearchTask, PathAnswer | null>({
    filename: threadFile("searchThread").href,
    minThreads: 1,
    maxThreads: 2 * longTurns,
    idleTimeout: 60_000,
    // None of the loaders of who started this: what a thread runs is built, and a loader may rewrite it into something slower.
    execArgv: [],
  });
  readonly #turns = new LongTurns(longTurns);
  readonly #patience: number;
  readonly #numbers = new WeakMap<Projection, number>();
  #lastNumber = 0;

  /** @param patience milliseconds that a search may take */
  constructor(patience: number) {
    this.#patience = patience;
  }

  /** @throws the signal's reason */
  async answer(projection: Projection, question: PathQuestion, signal: AbortSignal): Promise<PathAnswer> {
    return this.#answer(projection, question, { ...most, milliseconds: this.#patience }, signal);
  }

  /** Asks what makes the threads fast, in as many as search at once. @throws the signal's reason */
  async warmUp(projection: Projection, signal: AbortSignal): Promise<void> {
    const limits = { ...most, milliseconds: warmingPatience };
    const askAll = async () => {
      for (const question of warmingUp(projection)) await this.#answer(projection, question, limits, signal);
    };
    await Promise.all(Array.from({ length: longTurns }, askAll));
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #answer(projection: Projection, question: PathQuestion, limits: Limits, signal: AbortSignal) {
    const cells = new Int32Array(new SharedArrayBuffer(8));
    const task: SearchTask = {
      number: this.#numberOf(projection),
      question,
      limits,
      signs: cells,
      freeTurns: this.#turns.free,
    };
    const cancel = () => Atomics.store(cells, signs.cancelled, 1);
    // Of one request: it may ask any number of questions, each of which listens.
    setMaxListeners(0, signal);
    signal.addEventListener("abort", cancel);
    try {
      const answer = await this.#run(task, projection, signal);
      if (cells[signs.turn] !== turns.gaveWay) return answer;
      await this.#turns.wait(signal);
      Atomics.store(cells, signs.turn, turns.long);
      return await this.#run(task, projection, signal);
    } finally {
      signal.removeEventListener("abort", cancel);
      if (cells[signs.turn] === turns.long) this.#turns.giveBack();
    }
  }

  async #run(task: SearchTask, projection: Projection, signal: AbortSignal): Promise<PathAnswer> {
    signal.throwIfAborted();
    const answer = (await this.#pool.run(task)) ?? (await this.#pool.run({ ...task, projection }));
    signal.throwIfAborted();
    return answer!;
  }

  #numberOf(projection: Projection): number {
    const known = this.#numbers.get(projection);
    if (known !== undefined) return known;
    this.#numbers.set(projection, ++this.#lastNumber);
    return this.#lastNumber;
  }
}
