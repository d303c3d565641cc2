import { assertedOnly } from "../../neo4j/relationFilter.ts";
import type { Neighborhood, NeighborhoodTopic } from "../../pathfinding/neighborhood/neighborhoodQuestion.ts";
import type { ActorRow, CounterpartRow } from "../actor/actor.queries.ts";
import { neighborhoodConditions } from "./neighborhoodConditions.ts";
import type {
  CounterpartPage,
  NeighborhoodReader,
  NetworkRequest,
  NetworkRows,
  OfActors,
} from "./neighborhoodReader.ts";

interface ProjectionAccess {
  /** Asks the projection. */
  ask<Topic extends NeighborhoodTopic>(topic: Topic, args: Neighborhood[Topic][0]): Promise<Neighborhood[Topic][1]>;
  /** Reads actors by their own ids, in this order. */
  readActors(ids: readonly string[]): Promise<readonly ActorRow[]>;
}

/** Reads neighborhoods from a projection, and their actors from Neo4j. */
export class ProjectedNeighborhoods implements NeighborhoodReader {
  readonly #access: ProjectionAccess;

  constructor(access: ProjectionAccess) {
    this.#access = access;
  }

  async counterparts(page: CounterpartPage & OfActors) {
    const summaries = await this.#access.ask("counterparts", projected(page));
    const actors = await this.#access.readActors(summaries.flat().map(({ actorId }) => actorId));
    let next = 0;
    const rows = summaries.map((counterparts) =>
      counterparts.map(({ actorId: _, ...summary }): CounterpartRow => ({ actor: actors[next++]!, ...summary })),
    );
    return byActor(page, rows);
  }

  async counterpartCounts(args: OfActors) {
    return byActor(args, await this.#access.ask("counterpartCounts", projected(args)));
  }

  async relationCounts(args: OfActors) {
    return byActor(args, await this.#access.ask("relationCounts", projected(args)));
  }

  async timeline(args: OfActors & { readonly width: number }) {
    return this.#access.ask("timeline", projected(args));
  }

  async network(request: NetworkRequest): Promise<NetworkRows> {
    const { discoveredIds, ...rest } = await this.#access.ask("network", projected(request));
    return { discovered: await this.#access.readActors(discoveredIds), ...rest };
  }

  async figures(maxActors: number) {
    return this.#access.ask("figures", { where: {}, maxActors });
  }

  async indirectTies(actorIds: readonly string[]) {
    return this.#access.ask("indirectTies", { where: { modalities: assertedOnly }, actorIds });
  }
}

function projected<Args extends Pick<OfActors, "where">>(args: Args) {
  return { ...args, where: neighborhoodConditions(args.where) };
}

function byActor<Value>({ actorIds }: OfActors, values: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(actorIds.map((id, index) => [id, values[index]!]));
}
