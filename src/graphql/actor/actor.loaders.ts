import type DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import { toGraphDateTime } from "../../neo4j/values.ts";
import { keyOfId } from "../../write/plan/claims.ts";
import { actorsKnownAt, distinctActors, type MergeRecord, mergesOfActors } from "../merge/merge.queries.ts";
import type { CounterpartPage, NeighborhoodReader } from "../neighborhood/neighborhoodReader.ts";
import { batchLoader, indexById, KeepingLoader, loaderPerArgs, mapColumns } from "../shared/batch.ts";
import { rejectUnknownIds } from "../shared/validation.ts";
import {
  type ActorParts,
  type ActorRow,
  type ActorWithParts,
  actorsByIds,
  type CounterpartRow,
  type IdentifierRow,
  identifiersOfActors,
  type NameRow,
  namesOfActors,
  statesOfOrganizations,
  storedActors,
} from "./actor.queries.ts";

export const noParts: ActorParts = { names: false, identifiers: false };

/** The DataLoaders of actors: loads in the same tick with the same arguments share one statement. */
export class ActorLoaders {
  /** By their own ids, even if they were merged into others: paths of the past lead through them. */
  readonly stored: DataLoader<string, ActorRow | null>;
  /** By any of their ids: their own, those of actors merged into them, those in other systems. */
  readonly byId: DataLoader<string, ActorRow | null, string>;
  readonly byIdWith: (parts: ActorParts) => DataLoader<string, ActorRow | null, string>;
  /** Whether the query selects names of an actor that it looks up by id. */
  ownNames = false;
  /** By any of their ids, as the graph knew them then: an actor that was merged later is found itself. */
  readonly byIdAt: (knownAt: Date) => DataLoader<string, ActorRow | null, string>;
  readonly names: KeepingLoader<string, readonly NameRow[]>;
  readonly identifiers: KeepingLoader<string, readonly IdentifierRow[]>;
  readonly merges: DataLoader<string, readonly MergeRecord[]>;
  /** The ids of the actors that are declared distinct from an actor. */
  readonly distinctFrom: DataLoader<string, readonly string[]>;
  readonly state: DataLoader<string, ActorRow | null>;
  readonly counterparts: (page: CounterpartPage) => DataLoader<string, readonly CounterpartRow[], string>;
  readonly counterpartCount: (where: RelationFilter) => DataLoader<string, number, string>;

  constructor(graph: GraphReader, neighborhoods: NeighborhoodReader) {
    this.byIdWith = loaderPerArgs((parts) =>
      batchLoader(async (ids) => {
        const rows = await graph.read(actorsByIds, { ids, keys: ids.map(keyOfId), ...parts });
        this.keepParts(rows);
        const found = mapColumns(rows, "id", "actor");
        return new Map(
          ids.flatMap((id) => {
            const actor = found.get(id) ?? found.get(keyOfId(id));
            return actor ? [[id, actor] as const] : [];
          }),
        );
      }, null),
    );
    this.byId = this.byIdWith(noParts);
    this.byIdAt = loaderPerArgs((knownAt) =>
      batchLoader(async (ids) => {
        const at = toGraphDateTime(knownAt);
        const found = mapColumns(
          await graph.read(actorsKnownAt, { ids, keys: ids.map(keyOfId), knownAt: at }),
          "id",
          "actorId",
        );
        const known = ids.flatMap((id) => {
          const actorId = found.get(id) ?? found.get(keyOfId(id));
          return actorId === undefined ? [] : [{ id, actorId }];
        });
        const actors = indexById((await this.stored.loadMany(known.map(({ actorId }) => actorId))) as ActorRow[]);
        return new Map(known.map(({ id, actorId }) => [id, actors.get(actorId)!]));
      }, null),
    );
    this.stored = batchLoader(
      async (ids) => indexById((await graph.read(storedActors, { ids })).map(({ actor }) => actor)),
      null,
    );
    this.names = new KeepingLoader(
      batchLoader(async (ids) => mapColumns(await graph.read(namesOfActors, { ids }), "id", "names"), []),
    );
    this.identifiers = new KeepingLoader(
      batchLoader(async (ids) => mapColumns(await graph.read(identifiersOfActors, { ids }), "id", "identifiers"), []),
    );
    this.merges = batchLoader(
      async (ids) => mapColumns(await graph.read(mergesOfActors, { ids }), "actorId", "merges"),
      [],
    );
    this.distinctFrom = batchLoader(
      async (ids) => mapColumns(await graph.read(distinctActors, { ids }), "id", "otherIds"),
      [],
    );
    this.state = batchLoader(
      async (ids) => mapColumns(await graph.read(statesOfOrganizations, { ids }), "id", "actor"),
      null,
    );
    this.counterparts = loaderPerArgs((page) =>
      batchLoader((actorIds) => neighborhoods.counterparts({ ...page, actorIds }), []),
    );
    this.counterpartCount = loaderPerArgs((where) =>
      batchLoader((actorIds) => neighborhoods.counterpartCounts({ where, actorIds }), 0),
    );
  }

  /** Keeps the parts that a statement has read with its actors, so that their fields need no statement of their own. */
  keepParts(rows: readonly ActorWithParts[]): void {
    for (const { actor, names, identifiers } of rows) {
      if (names) this.names.keep(actor.id, names);
      if (identifiers) this.identifiers.keep(actor.id, identifiers);
    }
  }

  /** Rows about actors, each with its actor. Leaves out those whose actor was removed meanwhile. */
  async withActors<Row extends { readonly id: string }>(
    rows: readonly Row[],
    parts: ActorParts,
  ): Promise<(Row & { readonly actor: ActorRow })[]> {
    const loader = this.byIdWith(parts);
    const actors = await Promise.all(rows.map(({ id }) => loader.load(id)));
    return rows.flatMap((row, index) => (actors[index] ? [{ ...row, actor: actors[index] }] : []));
  }

  /**
   * The actors with these ids, in the same order; their own ids may be others.
   * @param knownAt before a merge, the id of the absorbed actor is its own
   * @throws BadUserInput that names the argument and the unknown ids
   */
  async requireExisting(
    ids: readonly string[],
    argument: string,
    { parts = noParts, knownAt }: { readonly parts?: ActorParts; readonly knownAt?: Date | null | undefined } = {},
  ): Promise<ActorRow[]> {
    const actors = await (knownAt ? this.byIdAt(knownAt) : this.byIdWith(parts)).loadMany(ids);
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
