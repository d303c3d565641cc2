import type { GraphReader } from "../../neo4j/graph.ts";
import type { Projection } from "../../pathfinding/projection/projection.ts";
import type { PathEngine } from "../../pathfinding/workers/pathEngine.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type {
  CounterpartPage,
  NeighborhoodReader,
  NeighborhoodSource,
  NetworkRequest,
  OfActors,
} from "./neighborhoodReader.ts";
import { ProjectedNeighborhoods } from "./projectedNeighborhoods.ts";

/** Below this number of edges, Cypher takes no longer than asking Neo4j for the revision and then for the actors. */
const wellKnownEdges = 200;

/** The projection, as a request asks it. */
export interface ProjectionSource {
  readonly engine: Pick<PathEngine, "currentProjection" | "haveMoreEdges" | "answerQuestion">;
  readonly signal: AbortSignal;
}

interface NeighborhoodSources extends ProjectionSource {
  readonly graph: GraphReader;
  readonly cypher: NeighborhoodReader;
  /** Reads actors by their own ids, in this order. */
  readActors(ids: readonly string[]): Promise<readonly ActorRow[]>;
}

/**
 * Reads neighborhoods for one request: those of well-known actors from the projection, if it is current, all others
 * from Neo4j. The answers are the same.
 */
export class Neighborhoods implements NeighborhoodSource {
  readonly #sources: NeighborhoodSources;
  #projection: Promise<Projection | null> | undefined;

  constructor(sources: NeighborhoodSources) {
    this.#sources = sources;
  }

  areWellKnown(actorIds: readonly string[]): boolean {
    return this.#sources.engine.haveMoreEdges(actorIds, wellKnownEdges);
  }

  async counterparts(page: CounterpartPage & OfActors) {
    return (await this.#sourceFor(page)).counterparts(page);
  }

  async counterpartCounts(args: OfActors) {
    return (await this.#sourceFor(args)).counterpartCounts(args);
  }

  async relationCounts(args: OfActors) {
    return (await this.#sourceFor(args)).relationCounts(args);
  }

  async timeline(args: OfActors & { readonly width: number }) {
    return (await this.#sourceFor(args)).timeline(args);
  }

  /** The projection answers any network with fewer statements than Cypher. */
  async network(request: NetworkRequest) {
    return (await this.#current()).network(request);
  }

  /** They are about the whole graph, which the projection counts without reading it. */
  async figures(maxActors: number) {
    return (await this.#current()).figures(maxActors);
  }

  async indirectTies(actorIds: readonly string[]) {
    return (await this.#current()).indirectTies(actorIds);
  }

  async #sourceFor({ actorIds }: OfActors): Promise<NeighborhoodReader> {
    return this.areWellKnown(actorIds) ? this.#current() : this.#sources.cypher;
  }

  async #current(): Promise<NeighborhoodReader> {
    const { engine, graph, cypher, signal, readActors } = this.#sources;
    // All fields of a request see the same revision.
    this.#projection ??= engine.currentProjection(graph);
    const projection = await this.#projection;
    if (projection === null) return cypher;
    return new ProjectedNeighborhoods({
      ask: (topic, args) => engine.answerQuestion(projection, { topic, args }, signal),
      readActors,
    });
  }
}
