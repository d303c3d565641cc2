import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { Projection } from "../projection/projection.ts";
import type { Limits } from "../search/budget.ts";
import type { PathAnswer, PathQuestion } from "../search/question.ts";
import type { SearchTask } from "./searchThread.ts";
import { threadFile } from "./threadFile.ts";

/** What is tried first: most questions need less than that. What needs more has lost so much time. */
const quick: Limits = { relations: 2_000_000, labels: 1_000_000, milliseconds: 50 };
/** What the others may have: a label takes some fifty bytes. */
const thorough = { relations: 50_000_000, labels: 6_000_000 };

/**
 * Threads that search. Every question is first asked in the quick lane; one that needs more is asked again in the thorough
 * lane, so that a heavy question never delays a light one.
 */
export class SearchThreads {
  readonly #quickLane = lane(1);
  readonly #thoroughLane = lane(0);
  readonly #patience: number;
  readonly #numbers = new WeakMap<Projection, number>();
  #lastNumber = 0;

  /** @param patience milliseconds that a question may take in the thorough lane */
  constructor(patience: number) {
    this.#patience = patience;
  }

  /** @throws the signal's reason */
  async answer(projection: Projection, question: PathQuestion, signal: AbortSignal): Promise<PathAnswer> {
    const cancelled = new Int32Array(new SharedArrayBuffer(4));
    const cancel = () => Atomics.store(cancelled, 0, 1);
    signal.addEventListener("abort", cancel);
    const ask = async (lane: Lane, limits: Limits) => {
      signal.throwIfAborted();
      const task = { number: this.#numberOf(projection), question, limits, cancelled };
      const answer = (await lane.run(task)) ?? (await lane.run({ ...task, projection }));
      signal.throwIfAborted();
      return answer!;
    };
    try {
      const first = await ask(this.#quickLane, quick);
      if (first.complete && first.noPath?.reason !== "BUDGET") return first;
      return await ask(this.#thoroughLane, { ...thorough, milliseconds: this.#patience });
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#quickLane.destroy(), this.#thoroughLane.destroy()]);
  }

  #numberOf(projection: Projection): number {
    const known = this.#numbers.get(projection);
    if (known !== undefined) return known;
    this.#numbers.set(projection, ++this.#lastNumber);
    return this.#lastNumber;
  }
}

type Lane = Piscina<SearchTask, PathAnswer | null>;

/** Threads that nobody needs end after a minute, and with them what they hold. */
function lane(minThreads: number): Lane {
  const maxThreads = availableParallelism();
  return new Piscina({ filename: threadFile("searchThread").href, minThreads, maxThreads, idleTimeout: 60_000 });
}
