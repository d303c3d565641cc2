import type DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import { keyOfId } from "../../write/plan/claims.ts";
import { batchLoader, indexById, loaderPerArgs, mapColumns } from "../shared/batch.ts";
import { rejectUnknownIds } from "../shared/validation.ts";
import {
  type ActorRow,
  actorsByIds,
  type CounterpartRow,
  counterpartCounts,
  counterpartsOfActors,
  type IdentifierRow,
  identifiersOfActors,
  type NameRow,
  namesOfActors,
  statesOfOrganizations,
  storedActors,
} from "./actor.queries.ts";

export interface CounterpartPage {
  readonly where: RelationFilter;
  readonly afterCount: number | null;
  readonly afterId: string | null;
  readonly limit: number;
}

/** The DataLoaders of actors: loads in the same tick with the same arguments share one statement. */
export class ActorLoaders {
  /** By their own ids, even if they were merged into others: paths of the past lead through them. */
  readonly stored: DataLoader<string, ActorRow | null>;
  /** By any of their ids: their own, those of actors merged into them, those in other systems. */
  readonly byId: DataLoader<string, ActorRow | null>;
  readonly names: DataLoader<string, readonly NameRow[]>;
  readonly identifiers: DataLoader<string, readonly IdentifierRow[]>;
  readonly state: DataLoader<string, ActorRow | null>;
  readonly counterparts: (page: CounterpartPage) => DataLoader<string, readonly CounterpartRow[], string>;
  readonly counterpartCount: (where: RelationFilter) => DataLoader<string, number, string>;

  constructor(graph: GraphReader) {
    this.byId = batchLoader(async (ids) => {
      const rows = await graph.read(actorsByIds, { ids, keys: ids.map(keyOfId) });
      const found = mapColumns(rows, "id", "actor");
      return new Map(
        ids.flatMap((id) => {
          const actor = found.get(id) ?? found.get(keyOfId(id));
          return actor ? [[id, actor] as const] : [];
        }),
      );
    }, null);
    this.stored = batchLoader(
      async (ids) => indexById((await graph.read(storedActors, { ids })).map(({ actor }) => actor)),
      null,
    );
    this.names = batchLoader(async (ids) => mapColumns(await graph.read(namesOfActors, { ids }), "id", "names"), []);
    this.identifiers = batchLoader(
      async (ids) => mapColumns(await graph.read(identifiersOfActors, { ids }), "id", "identifiers"),
      [],
    );
    this.state = batchLoader(
      async (ids) => mapColumns(await graph.read(statesOfOrganizations, { ids }), "id", "actor"),
      null,
    );
    this.counterparts = loaderPerArgs((page) =>
      batchLoader(
        async (actorIds) =>
          mapColumns(await graph.read(counterpartsOfActors, { ...page, actorIds }), "actorId", "counterparts"),
        [],
      ),
    );
    this.counterpartCount = loaderPerArgs((where) =>
      batchLoader(
        async (actorIds) => mapColumns(await graph.read(counterpartCounts, { where, actorIds }), "actorId", "count"),
        0,
      ),
    );
  }

  /** The actors with these ids, in the same order; their own ids may be others. @throws BadUserInput that names the argument and the unknown ids */
  async requireExisting(ids: readonly string[], argument: string): Promise<ActorRow[]> {
    const actors = await this.byId.loadMany(ids);
    const failure = actors.find((actor) => actor instanceof Error);
    if (failure) throw failure;
    rejectUnknownIds(
      argument,
      "actor",
      ids.filter((_, index) => actors[index] === null),
    );
    return actors as ActorRow[];
  }
}
