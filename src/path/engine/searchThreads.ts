import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { Projection } from "../projection/projection.ts";
import type { Limits } from "../search/budget.ts";
import type { PathAnswer, PathQuestion } from "../search/question.ts";
import type { SearchTask } from "./searchThread.ts";
import { threadFile } from "./threadFile.ts";

/** What is tried first: most questions need less than that. */
const quick: Limits = { relations: 300_000, labels: 300_000, milliseconds: 100 };
/** What the others may have: a label takes some fifty bytes. */
const thorough = { relations: 50_000_000, labels: 6_000_000 };

/**
 * Threads that search. Every question is first asked in the quick lane; one that needs more is asked again in the thorough
 * lane, so that a heavy question never delays a light one.
 */
export class SearchThreads {
  readonly #quickLane = lane();
  readonly #thoroughLane = lane();
  readonly #patience: number;

  /** @param patience milliseconds that a question may take in the thorough lane */
  constructor(patience: number) {
    this.#patience = patience;
  }

  /** @throws the signal's reason */
  async answer(projection: Projection, question: PathQuestion, signal: AbortSignal): Promise<PathAnswer> {
    const cancelled = new Int32Array(new SharedArrayBuffer(4));
    const cancel = () => Atomics.store(cancelled, 0, 1);
    signal.addEventListener("abort", cancel);
    try {
      const task = { projection, question, cancelled };
      const first = await run(this.#quickLane, { ...task, limits: quick }, signal);
      if (first.complete && first.noPath?.reason !== "BUDGET") return first;
      return await run(this.#thoroughLane, { ...task, limits: { ...thorough, milliseconds: this.#patience } }, signal);
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#quickLane.destroy(), this.#thoroughLane.destroy()]);
  }
}

function lane(): Piscina<SearchTask, PathAnswer> {
  const maxThreads = availableParallelism();
  return new Piscina({ filename: threadFile("searchThread").href, minThreads: 1, maxThreads, idleTimeout: 60_000 });
}

async function run(lane: Piscina<SearchTask, PathAnswer>, task: SearchTask, signal: AbortSignal): Promise<PathAnswer> {
  signal.throwIfAborted();
  const answer = await lane.run(task);
  signal.throwIfAborted();
  return answer;
}
