import type { Logger } from "pino";
import type { Neo4jAddress } from "../../neo4j/driver.ts";
import { graphRevision } from "../../neo4j/graph.queries.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import type { PathAnswer, PathQuestion } from "../search/question.ts";
import { type Absence, Keeper } from "./keeper.ts";
import { SearchThreads } from "./searchThreads.ts";

export interface PathEngineOptions {
  /** The bytes that the projection may occupy. */
  readonly memory: number;
  /** The milliseconds that a request may take. */
  readonly deadline: number;
}

/** Answers questions about paths: from a projection of the graph that is kept up to date, in threads that search it. */
export class PathEngine {
  readonly #keeper: Keeper;
  readonly #threads: SearchThreads;
  readonly #closing = new AbortController();

  constructor(address: Neo4jAddress, { memory, deadline }: PathEngineOptions, log: Logger) {
    this.#keeper = new Keeper({ address, most: memory }, log);
    // What the graph is asked before and after takes time too.
    this.#threads = new SearchThreads(deadline * 0.7);
    this.#warmUp().catch((error: unknown) => {
      if (!this.#closing.signal.aborted) log.warn(error, "paths: the threads that search could not be warmed up");
    });
  }

  /** Why nothing can be answered yet, or at all; null where all can. */
  get absence(): Absence | null {
    return this.#keeper.absence;
  }

  /**
   * The answers to questions of one request, from one projection: it shows all that the graph held when they came.
   * @throws QueryTooCostly where the graph is too large; the signal's reason
   */
  async answers(
    reader: GraphReader,
    questions: readonly PathQuestion[],
    signal: AbortSignal,
  ): Promise<readonly PathAnswer[]> {
    const [{ revision } = { revision: 0 }] = await reader.read(graphRevision, {});
    const projection = await this.#keeper.atLeast(revision, signal);
    return Promise.all(questions.map((question) => this.#threads.answer(projection, question, signal)));
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all([this.#keeper.close(), this.#threads.close()]);
  }

  async #warmUp(): Promise<void> {
    const { signal } = this.#closing;
    await this.#threads.warmUp(await this.#keeper.atLeast(0, signal), signal);
  }
}
