import DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import type { GraphDateTime } from "../../neo4j/values.ts";
import { batchLoader, indexById, keyedBatchLoader, loaderPerArgs, mapColumns } from "../shared/batch.ts";
import {
  type ParticipantRow,
  participantsOfRelations,
  type RelationRow,
  relationCount,
  relationCountOfDocuments,
  relationCountsOfActors,
  relationList,
  relationsByIds,
  relationsOfActors,
  relationsOfDocuments,
  relationsTogether,
} from "./relation.queries.ts";

export interface RelationPage {
  readonly where: RelationFilter;
  /** The `order` of the last row of the previous page; "" for the first page. */
  readonly after: string;
  readonly limit: number;
}

/** The DataLoaders of relations: loads in the same tick with the same conditions share one statement. */
export class RelationLoaders {
  readonly #graph: GraphReader;
  readonly byId: (knownAt: GraphDateTime | null) => DataLoader<string, RelationRow | null, string>;
  readonly ofActor: (page: RelationPage) => DataLoader<string, readonly RelationRow[], string>;
  readonly countOfActor: (where: RelationFilter) => DataLoader<string, number, string>;
  readonly participants: DataLoader<RelationRow, readonly ParticipantRow[], string>;
  /** The versions of relations ("id@version") in which all actors of a set participate. */
  readonly together: DataLoader<readonly string[], readonly string[], string>;

  constructor(graph: GraphReader) {
    this.#graph = graph;
    this.byId = loaderPerArgs((knownAt) =>
      batchLoader(
        async (ids) => indexById((await graph.read(relationsByIds, { ids, knownAt })).map(({ relation }) => relation)),
        null,
      ),
    );
    this.ofActor = loaderPerArgs((page) =>
      batchLoader(
        async (actorIds) =>
          mapColumns(await graph.read(relationsOfActors, { ...page, actorIds }), "actorId", "relations"),
        [],
      ),
    );
    this.countOfActor = loaderPerArgs((where) =>
      batchLoader(
        async (actorIds) =>
          mapColumns(await graph.read(relationCountsOfActors, { where, actorIds }), "actorId", "count"),
        0,
      ),
    );
    this.participants = keyedBatchLoader(
      versionOf,
      async (relations) => {
        const versions = relations.map(({ id, version }) => ({ id, version }));
        const rows = await graph.read(participantsOfRelations, { relations: versions });
        return new Map(rows.map((row) => [versionOf(row), row.participants]));
      },
      [],
    );
    // A query contains few distinct sets of actors, so each set gets a statement of its own.
    this.together = new DataLoader(
      (sets) =>
        Promise.all(
          sets.map(async (actorIds) =>
            (await graph.read(relationsTogether, { actorIds })).map(({ version }) => version),
          ),
        ),
      { cacheKeyFn: (actorIds) => JSON.stringify(actorIds) },
    );
  }

  /** A page of all relations. The statement starts from the actors or documents in the conditions, if there are any. */
  async list(page: RelationPage): Promise<readonly RelationRow[]> {
    const anchor = page.where.with?.[0];
    if (anchor !== undefined) return this.ofActor(page).load(anchor);
    const statement = page.where.documents === null ? relationList : relationsOfDocuments;
    return (await this.#graph.read(statement, { ...page })).map(({ relation }) => relation);
  }

  /** The number of relations in such a list. */
  async count(where: RelationFilter): Promise<number> {
    const anchor = where.with?.[0];
    if (anchor !== undefined) return this.countOfActor(where).load(anchor);
    const statement = where.documents === null ? relationCount : relationCountOfDocuments;
    return (await this.#graph.read(statement, { where }))[0]?.count ?? 0;
  }
}

function versionOf({ id, version }: { readonly id: string; readonly version: number }): string {
  return `${id}@${version}`;
}
