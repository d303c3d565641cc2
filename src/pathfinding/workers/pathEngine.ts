import type { Logger } from "pino";
import { QueryTooCostly } from "../../errors/errors.ts";
import type { Neo4jAddress } from "../../neo4j/driver.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import { revisionOf } from "../../neo4j/revisionOf.ts";
import type { Neighborhood, NeighborhoodQuestion, NeighborhoodTopic } from "../neighborhood/neighborhoodQuestion.ts";
import { indexOfId } from "../projection/idTable.ts";
import { byteSizeOf, type Projection } from "../projection/projection.ts";
import type { PathQuery, PathSearchResult } from "../search/pathQuery.ts";
import { type ProjectionFileLocation, ProjectionManager, type ProjectionUnavailable } from "./projectionManager.ts";
import { SearchPool } from "./searchPool.ts";

/**
 * The share of a request's time limit that a search may take; the rest is for reading the revision and the result's
 * relations.
 */
const searchShare = 0.7;

export interface PathEngineOptions {
  /** The bytes that the projection may occupy. */
  readonly memory: number;
  /** The milliseconds that a request may take. */
  readonly deadline: number;
  /** Where the projection is kept on disk; by default, it is not. */
  readonly file?: ProjectionFileLocation | undefined;
}

/** Answers path queries from a projection that is kept up to date, in worker threads. */
export class PathEngine {
  readonly #projections: ProjectionManager;
  readonly #pool: SearchPool;
  readonly #closing = new AbortController();

  constructor(address: Neo4jAddress, { memory, deadline, file }: PathEngineOptions, log: Logger) {
    this.#projections = new ProjectionManager({ address, maxBytes: memory, file: file ?? null }, log);
    this.#pool = new SearchPool(deadline * searchShare, log);
    this.#warmUp().catch((error: unknown) => {
      if (!this.#closing.signal.aborted) log.warn(error, "paths: the search threads could not be warmed up");
    });
  }

  /** Why path queries cannot be answered yet or at all; null if they can. */
  get unavailable(): ProjectionUnavailable | null {
    return this.#projections.unavailable;
  }

  /** The current projection; null if there is none. */
  get projection(): Projection | null {
    return this.#projections.projection;
  }

  /** The bytes of the current projection. */
  get projectionBytes(): number | undefined {
    return this.projection === null ? undefined : byteSizeOf(this.projection);
  }

  /** The number of searches that wait for a thread. */
  get waiting(): number {
    return this.#pool.waiting;
  }

  /** The number of threads that search. */
  get threads(): number {
    return this.#pool.threads;
  }

  /**
   * Answers the path queries of one request from one projection, which shows everything committed before the call.
   * @throws QueryTooCostly if the graph is too large; the signal's reason
   */
  async findPaths(
    reader: GraphReader,
    queries: readonly PathQuery[],
    signal: AbortSignal,
  ): Promise<readonly PathSearchResult[]> {
    const { revision } = await revisionOf(reader);
    const projection = await this.#projections.atLeast(revision, signal);
    return Promise.all(queries.map((query) => this.#pool.findPaths(projection, query, signal)));
  }

  /**
   * The projection, if it shows everything committed before the call. If it does not, it catches up, but nobody waits for
   * it: the caller asks Neo4j instead.
   */
  async currentProjection(reader: GraphReader): Promise<Projection | null> {
    if (this.projection === null) return null;
    const { revision } = await revisionOf(reader);
    return this.#projections.ifAtLeast(revision);
  }

  /** Whether some actors have more than this many edges, counted in the last projection. */
  haveMoreEdges(actorIds: readonly string[], limit: number): boolean {
    if (this.projection === null) return false;
    const { actors, adjacency } = this.projection;
    let edges = 0;
    for (const id of actorIds) {
      const actor = indexOfId(actors, id);
      if (actor !== -1) edges += adjacency.loopsTo[actor]! - adjacency.from[actor]!;
      if (edges > limit) return true;
    }
    return false;
  }

  /** Answers a question about neighborhoods from a projection. @throws the signal's reason */
  async answerQuestion<Topic extends NeighborhoodTopic>(
    projection: Projection,
    question: NeighborhoodQuestion<Topic>,
    signal: AbortSignal,
  ): Promise<Neighborhood[Topic][1]> {
    return this.#pool.answerQuestion(projection, question, signal);
  }

  /** Waits for the first projection. A graph that is too large for one is ready without. @throws the signal's reason */
  async ready(signal: AbortSignal): Promise<void> {
    try {
      await this.#projections.atLeast(0, signal);
    } catch (error) {
      if (!(error instanceof QueryTooCostly)) throw error;
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all([this.#projections.close(), this.#pool.close()]);
  }

  async #warmUp(): Promise<void> {
    const { signal } = this.#closing;
    await this.#pool.warmUp(await this.#projections.atLeast(0, signal), signal);
  }
}
