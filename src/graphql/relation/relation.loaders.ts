import DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import type { GraphDateTime } from "../../neo4j/values.ts";
import type { ActorLoaders } from "../actor/actor.loaders.ts";
import type { ActorRow, ActorWithParts } from "../actor/actor.queries.ts";
import type { NeighborhoodReader } from "../neighborhood/neighborhoodReader.ts";
import { batchLoader, indexById, KeepingLoader, keyedBatchLoader, loaderPerArgs } from "../shared/batch.ts";
import type { RelationParts } from "./relation.parts.ts";
import {
  type PageRow,
  type ParticipantRow,
  participantsOfRelations,
  type RelationRow,
  relationCount,
  relationCountOfDocuments,
  relationList,
  relationsByIds,
  relationsOfActors,
  relationsOfDocuments,
  relationsOfHubs,
  relationsTogether,
  type TogetherRow,
} from "./relation.queries.ts";
import { allRelationFields, relationRowOf } from "./relationFields.ts";

export interface RelationPage extends RelationParts {
  readonly where: RelationFilter;
  /** The `order` of the last row of the previous page; "" for the first page. */
  readonly after: string;
  readonly limit: number;
  /** Whether the relations of an actor are counted by the same statement. */
  readonly counted: boolean;
}

/** The relations of a page, and the evidence of each if the page asks for it; its participants are kept by their loader. */
export interface LoadedPage extends Pick<PageRow, "evidence"> {
  readonly relations: readonly RelationRow[];
  /** Of all relations of the list; null if it was not counted. */
  readonly count: number | null;
  /** Whose relations they are; null if nobody's, or if the actor was merged into another. */
  readonly actor: ActorRow | null;
}

const emptyPage: LoadedPage = { relations: [], evidence: [], count: null, actor: null };

/** The DataLoaders of relations: loads in the same tick with the same conditions share one statement. */
export class RelationLoaders {
  readonly #graph: GraphReader;
  readonly #actors: ActorLoaders;
  readonly byId: (knownAt: GraphDateTime | null) => DataLoader<string, RelationRow | null, string>;
  readonly ofActor: (page: RelationPage) => DataLoader<string, LoadedPage, string>;
  readonly countOfActor: (where: RelationFilter) => DataLoader<string, number, string>;
  readonly participants: (parts: { readonly names: boolean }) => KeepingLoader<Version, readonly ParticipantRow[]>;
  /** The relations in which all actors of a set participate; null if there are none. */
  readonly #together: DataLoader<readonly string[], TogetherRow | null, string>;

  constructor(graph: GraphReader, actors: ActorLoaders, neighborhoods: NeighborhoodReader) {
    this.#graph = graph;
    this.#actors = actors;
    this.byId = loaderPerArgs((knownAt) =>
      batchLoader(async (ids) => {
        const rows = await graph.read(relationsByIds, { ids, knownAt, ...allRelationFields });
        return indexById(rows.map(({ relation }) => relationRowOf(allRelationFields, relation)));
      }, null),
    );
    this.ofActor = loaderPerArgs((page) =>
      batchLoader(async (actorIds) => {
        const { ownNames } = actors;
        const rows = await graph.read(relationsOfActors, { ...page, actorIds, ownNames });
        const hubIds = rows.filter(({ isHub }) => isHub).map(({ actorId }) => actorId);
        const ofHubs = hubIds.length === 0 ? [] : await graph.read(relationsOfHubs, { ...page, actorIds: hubIds });
        const pages = new Map(ofHubs.map((row) => [row.actorId, this.#loaded(page, row)]));
        return new Map(
          rows.map(({ actorId, count, actor, names, ...row }) => {
            if (actor) actors.keepParts([{ actor, names }]);
            return [actorId, { ...(pages.get(actorId) ?? this.#loaded(page, row)), count, actor }];
          }),
        );
      }, emptyPage),
    );
    this.countOfActor = loaderPerArgs((where) =>
      batchLoader((actorIds) => neighborhoods.relationCounts({ where, actorIds }), 0),
    );
    this.participants = loaderPerArgs(({ names }) => {
      const loader = keyedBatchLoader<Version, readonly ParticipantRow[], readonly ParticipantRow[]>(
        versionOf,
        async (relations) => {
          const versions = relations.map(({ id, version }) => ({ id, version }));
          const [row] = await graph.read(participantsOfRelations, { relations: versions, names });
          actors.keepParts(row!.actors);
          const withActors = participantsAmong(row!.actors);
          return new Map(row!.relations.map((each) => [versionOf(each), withActors(each.participants)]));
        },
        [],
      );
      return new KeepingLoader(loader, versionOf);
    });
    // A query contains few distinct sets of actors, so each set gets a statement of its own.
    this.#together = new DataLoader(
      (sets) =>
        Promise.all(sets.map(async (actorIds) => (await graph.read(relationsTogether, { actorIds }))[0] ?? null)),
      { cacheKeyFn: (actorIds) => JSON.stringify(actorIds) },
    );
  }

  /** Completes a filter for Cypher: finds the relations in which all actors of `with` participate. */
  async findTogether(filter: RelationFilter): Promise<RelationFilter> {
    const { with: ids, together, conditions } = filter;
    if (ids === null || together !== null || !conditions.includes("with")) return filter;
    const { actorId = ids[0]!, versions = [] } = (await this.#together.load(ids)) ?? {};
    return { ...filter, with: [actorId, ...ids.filter((id) => id !== actorId)], together: versions };
  }

  /** A page of all relations. The statement starts from the actors or documents in the conditions, if there are any. */
  async list(page: RelationPage): Promise<LoadedPage> {
    const anchor = page.where.with?.[0];
    if (anchor !== undefined) return this.ofActor(page).load(anchor);
    const statement = page.where.documents === null ? relationList : relationsOfDocuments;
    const [row] = await this.#graph.read(statement, { ...page });
    return { ...emptyPage, ...(row && this.#loaded(page, row)) };
  }

  /** A page as loaded. Keeps the participants that were read with it, so that their fields need no statement of their own. */
  #loaded(
    { participants: asked, names, ...fields }: RelationPage,
    { relations: stored, evidence, participants, actors }: PageRow,
  ): Pick<LoadedPage, "relations" | "evidence"> {
    this.#actors.keepParts(actors);
    const relations = stored.map((relation) => relationRowOf(fields, relation));
    const withActors = participantsAmong(actors);
    if (asked)
      for (const [index, relation] of relations.entries()) {
        const found = withActors(participants[index]!);
        // Those of a field without names are the same.
        for (const each of new Set([names, false])) this.participants({ names: each }).keep(relation, found);
      }
    return { relations, evidence };
  }

  /** The number of relations in such a list. */
  async count(where: RelationFilter): Promise<number> {
    const anchor = where.with?.[0];
    if (anchor !== undefined) return this.countOfActor(where).load(anchor);
    const statement = where.documents === null ? relationCount : relationCountOfDocuments;
    return (await this.#graph.read(statement, { where }))[0]?.count ?? 0;
  }
}

type Version = Pick<RelationRow, "id" | "version">;

function versionOf({ id, version }: Version): string {
  return `${id}@${version}`;
}

/** Puts the actors in the place of their ids. */
function participantsAmong(actors: readonly ActorWithParts[]) {
  const byId = indexById(actors.map(({ actor }) => actor));
  return (participants: PageRow["participants"][number]): ParticipantRow[] =>
    participants.map(({ id, role }) => ({ actor: byId.get(id)!, role }));
}
