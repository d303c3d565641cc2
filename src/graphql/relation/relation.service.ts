import { type RelationFilter, relationFilter } from "../../neo4j/relationFilter.ts";
import { moment } from "../../neo4j/values.ts";
import type { Loaders } from "../loaders.ts";
import { type Page, toPage } from "../shared/connection.ts";
import { cursorsOf } from "../shared/cursor.ts";
import { pageSize } from "../shared/pageArgs.ts";
import type { RelationPageArgs } from "./relation.args.ts";
import type { RelationPage } from "./relation.loaders.ts";
import type { RelationRow } from "./relation.queries.ts";
import type { RelationWhere } from "./relation.where.ts";

/** A relation in a list, with what its own fields must know of the question: as of when, and as known when. */
export interface ListedRelation extends RelationRow {
  readonly knownAt: Date | null;
  readonly at: string | null;
}

export type RelationPageResult = Page<{ readonly cursor: string; readonly node: ListedRelation }>;

/** One relation: as known at a moment, else its current version, else its last; null where there is none. */
export async function relationAsOf(
  loaders: Loaders,
  id: string,
  asked: Pick<ListedRelation, "knownAt" | "at">,
): Promise<ListedRelation | null> {
  const relation = await loaders.relations.byId(asked.knownAt && moment(asked.knownAt)).load(id);
  return relation && { ...relation, ...asked };
}

/** The relations of one actor. */
export async function relationsOfActor(
  loaders: Loaders,
  actorId: string,
  args: RelationPageArgs,
): Promise<RelationPageResult> {
  return relationPage(args, await resolveRelationFilter(loaders, args.where), {
    list: "Actor.relations",
    rows: (page) => loaders.relations.ofActor(page).load(actorId),
    count: (where) => loaders.relations.countOfActor(where).load(actorId),
  });
}

/** The relations of the whole graph. */
export async function allRelations(loaders: Loaders, args: RelationPageArgs): Promise<RelationPageResult> {
  return relationPage(args, await resolveRelationFilter(loaders, args.where), {
    list: "Query.relations",
    rows: (page) => loaders.relations.list(page),
    count: (where) => loaders.relations.count(where),
  });
}

/** The conditions, with every id in them known to the graph. @throws BadUserInput */
export async function resolveRelationFilter(
  loaders: Loaders,
  where: RelationWhere | null | undefined,
  defaultModalities?: RelationFilter["modalities"],
): Promise<RelationFilter> {
  const filter = relationFilter(where, defaultModalities);
  await Promise.all([
    filter.with && loaders.actors.known(filter.with, "where.with"),
    filter.documents && loaders.documents.known(filter.documents, "where.documents"),
  ]);
  return filter.with === null ? filter : { ...filter, together: await loaders.relations.together.load(filter.with) };
}

async function relationPage(
  args: RelationPageArgs,
  where: RelationFilter,
  source: {
    readonly list: string;
    rows(page: RelationPage): Promise<readonly RelationRow[]>;
    count(where: RelationFilter): Promise<number>;
  },
): Promise<RelationPageResult> {
  const cursors = cursorsOf(source.list, args.where);
  const after = String(cursors.decode(args.after)?.[0] ?? "");
  const rows = await source.rows({ where, after, limit: pageSize(args.first) + 1 });
  const asked = { knownAt: args.where?.knownAt ?? null, at: args.where?.at ?? null };
  return toPage(rows, args, cursors, {
    keyOf: (row) => [row.order],
    edge: (row) => ({ node: { ...row, ...asked } }),
    count: () => source.count(where),
  });
}
