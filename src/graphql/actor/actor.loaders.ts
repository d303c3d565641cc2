import type DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import { byId, columns, loaderOf, loadersByArgs } from "../shared/batch.ts";
import { refuseUnknown } from "../shared/unknownIds.ts";
import {
  type ActorRow,
  actorsByIdentifiers,
  actorsByIds,
  type CounterpartRow,
  counterpartCounts,
  counterpartsOfActors,
  type IdentifierRow,
  identifiersOfActors,
  type NameRow,
  namesOfActors,
  statesOfOrganizations,
} from "./actor.queries.ts";

export interface CounterpartPage {
  readonly where: RelationFilter;
  readonly afterCount: number | null;
  readonly afterId: string | null;
  readonly limit: number;
}

/** Per request: actors asked for the same thing in the same turn share one statement. */
export class ActorLoaders {
  readonly byId: DataLoader<string, ActorRow | null>;
  readonly byIdentifier: DataLoader<string, ActorRow | null>;
  readonly names: DataLoader<string, readonly NameRow[]>;
  readonly identifiers: DataLoader<string, readonly IdentifierRow[]>;
  readonly state: DataLoader<string, ActorRow | null>;
  readonly counterparts: (page: CounterpartPage) => DataLoader<string, readonly CounterpartRow[], string>;
  readonly counterpartCount: (where: RelationFilter) => DataLoader<string, number, string>;

  constructor(graph: GraphReader) {
    this.byId = loaderOf(async (ids) => byId((await graph.read(actorsByIds, { ids })).map(({ actor }) => actor)), null);
    this.byIdentifier = loaderOf(
      async (keys) => columns(await graph.read(actorsByIdentifiers, { keys }), "key", "actor"),
      null,
    );
    this.names = loaderOf(async (ids) => columns(await graph.read(namesOfActors, { ids }), "id", "names"), []);
    this.identifiers = loaderOf(
      async (ids) => columns(await graph.read(identifiersOfActors, { ids }), "id", "identifiers"),
      [],
    );
    this.state = loaderOf(
      async (ids) => columns(await graph.read(statesOfOrganizations, { ids }), "id", "actor"),
      null,
    );
    this.counterparts = loadersByArgs((page) =>
      loaderOf(
        async (actorIds) =>
          columns(await graph.read(counterpartsOfActors, { ...page, actorIds }), "actorId", "counterparts"),
        [],
      ),
    );
    this.counterpartCount = loadersByArgs((where) =>
      loaderOf(
        async (actorIds) => columns(await graph.read(counterpartCounts, { where, actorIds }), "actorId", "count"),
        0,
      ),
    );
  }

  /** The actors of these ids, in their order. @throws BadUserInput that names the argument and the unknown ids */
  async known(ids: readonly string[], argument: string): Promise<ActorRow[]> {
    const actors = await this.byId.loadMany(ids);
    const failure = actors.find((actor) => actor instanceof Error);
    if (failure) throw failure;
    refuseUnknown(
      argument,
      "actor",
      ids.filter((_, index) => actors[index] === null),
    );
    return actors as ActorRow[];
  }
}
