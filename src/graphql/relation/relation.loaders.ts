import DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import type { GraphDateTime } from "../../neo4j/values.ts";
import { byId, columns, loaderBy, loaderOf, loadersByArgs } from "../shared/batch.ts";
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
  /** The `order` of the last row seen; "" from the beginning. */
  readonly after: string;
  readonly limit: number;
}

/** Per request: relations asked for with the same conditions share one statement. */
export class RelationLoaders {
  readonly #graph: GraphReader;
  readonly byId: (knownAt: GraphDateTime | null) => DataLoader<string, RelationRow | null, string>;
  readonly ofActor: (page: RelationPage) => DataLoader<string, readonly RelationRow[], string>;
  readonly countOfActor: (where: RelationFilter) => DataLoader<string, number, string>;
  readonly participants: DataLoader<RelationRow, readonly ParticipantRow[], string>;
  /** The versions of relations, "id@version", in which all of some actors take part. */
  readonly together: DataLoader<readonly string[], readonly string[], string>;

  constructor(graph: GraphReader) {
    this.#graph = graph;
    this.byId = loadersByArgs((knownAt) =>
      loaderOf(
        async (ids) => byId((await graph.read(relationsByIds, { ids, knownAt })).map(({ relation }) => relation)),
        null,
      ),
    );
    this.ofActor = loadersByArgs((page) =>
      loaderOf(
        async (actorIds) => columns(await graph.read(relationsOfActors, { ...page, actorIds }), "actorId", "relations"),
        [],
      ),
    );
    this.countOfActor = loadersByArgs((where) =>
      loaderOf(
        async (actorIds) => columns(await graph.read(relationCountsOfActors, { where, actorIds }), "actorId", "count"),
        0,
      ),
    );
    this.participants = loaderBy(
      versionOf,
      async (relations) => {
        const asked = relations.map(({ id, version }) => ({ id, version }));
        const rows = await graph.read(participantsOfRelations, { relations: asked });
        return new Map(rows.map((row) => [versionOf(row), row.participants]));
      },
      [],
    );
    // Every row of a list asks for the same actors: one statement for each set of them that the query names.
    this.together = new DataLoader(
      (sets) =>
        Promise.all(sets.map(async (actorIds) => versionsIn(await graph.read(relationsTogether, { actorIds })))),
      { cacheKeyFn: (actorIds) => JSON.stringify(actorIds) },
    );
  }

  /** A page of the whole graph's relations; with documents or actors in the conditions it starts from those. */
  async list(page: RelationPage): Promise<readonly RelationRow[]> {
    const anchor = page.where.with?.[0];
    if (anchor !== undefined) return this.ofActor(page).load(anchor);
    const question = page.where.documents === null ? relationList : relationsOfDocuments;
    return (await this.#graph.read(question, { ...page })).map(({ relation }) => relation);
  }

  /** How many relations such a list has in all. */
  async count(where: RelationFilter): Promise<number> {
    const anchor = where.with?.[0];
    if (anchor !== undefined) return this.countOfActor(where).load(anchor);
    const question = where.documents === null ? relationCount : relationCountOfDocuments;
    return (await this.#graph.read(question, { where }))[0]?.count ?? 0;
  }
}

function versionsIn(rows: readonly { readonly version: string }[]): string[] {
  return rows.map(({ version }) => version);
}

function versionOf({ id, version }: { readonly id: string; readonly version: number }): string {
  return `${id}@${version}`;
}
