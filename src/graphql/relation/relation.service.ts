import { firstDay, lastDay } from "../../dates/partialDate.ts";
import { type RelationFilter, relationFilter } from "../../neo4j/relationFilter.ts";
import { toGraphDateTime } from "../../neo4j/values.ts";
import type { Loaders } from "../loaders.ts";
import { rowLimit } from "../shared/args.ts";
import { type Connection, toConnection } from "../shared/connection.ts";
import { cursorCodec } from "../shared/cursor.ts";
import type { RelationPageArgs, RelationWhere } from "./relation.input.ts";
import type { RelationPage } from "./relation.loaders.ts";
import type { RelationRow } from "./relation.queries.ts";

/** A relation with the times that its own fields depend on: `knownAt` and `at` of the query. */
export interface RelationNode extends RelationRow {
  readonly knownAt: Date | null;
  readonly at: string | null;
}

/**
 * The version of a relation known at `knownAt`; without `knownAt`, its current or else its last version. Null if there
 * is none.
 */
export async function relationAsOf(
  loaders: Loaders,
  id: string,
  asOf: Pick<RelationNode, "knownAt" | "at">,
): Promise<RelationNode | null> {
  const relation = await loaders.relations.byId(asOf.knownAt && toGraphDateTime(asOf.knownAt)).load(id);
  return relation && { ...relation, ...asOf };
}

/** The relations of one actor. */
export async function listRelationsOfActor(
  loaders: Loaders,
  actorId: string,
  args: RelationPageArgs,
): Promise<Connection<RelationNode>> {
  return relationConnection(args, await resolveRelationFilter(loaders, args.where), {
    list: "Actor.relations",
    rows: (page) => loaders.relations.ofActor(page).load(actorId),
    count: (where) => loaders.relations.countOfActor(where).load(actorId),
  });
}

/** The relations of the whole graph. */
export async function listRelations(loaders: Loaders, args: RelationPageArgs): Promise<Connection<RelationNode>> {
  return relationConnection(args, await resolveRelationFilter(loaders, args.where), {
    list: "Query.relations",
    rows: (page) => loaders.relations.list(page),
    count: (where) => loaders.relations.count(where),
  });
}

/**
 * Turns the argument `where` into a filter for Cypher.
 * @throws BadUserInput if a condition is invalid or contains an unknown id
 */
export async function resolveRelationFilter(
  loaders: Loaders,
  where: RelationWhere | null | undefined,
  defaultModalities?: RelationFilter["modalities"],
): Promise<RelationFilter> {
  const filter = relationFilter(where, defaultModalities);
  const [actors] = await Promise.all([
    filter.with && loaders.actors.requireExisting(filter.with, "where.with"),
    filter.documents && loaders.documents.requireExisting(filter.documents, "where.documents"),
  ]);
  if (!actors) return filter;
  const ids = [...new Set(actors.map(({ id }) => id))];
  return { ...filter, with: ids, together: await loaders.relations.together.load(ids) };
}

async function relationConnection(
  args: RelationPageArgs,
  where: RelationFilter,
  source: {
    readonly list: string;
    rows(page: RelationPage): Promise<readonly RelationRow[]>;
    count(where: RelationFilter): Promise<number>;
  },
): Promise<Connection<RelationNode>> {
  const cursors = cursorCodec(source.list, args.where);
  const after = String(cursors.decode(args.after)?.[0] ?? "");
  const rows = await source.rows({ where, after, limit: rowLimit(args.first) });
  const asOf = { knownAt: args.where?.knownAt ?? null, at: args.where?.at ?? null };
  return toConnection(rows, args, cursors, {
    sortKey: (row) => [row.order],
    edge: (row) => ({ node: { ...row, ...asOf } }),
    count: () => source.count(where),
  });
}

/**
 * Whether a sanction is in force on a date: it is asserted, and its window overlaps the date. A sanction without a date
 * is in force, because its source describes it as current. A sanction with `endedBy` is not in force from that day on.
 * @param on a partial date
 */
export function isInForce(
  {
    modality,
    earliest,
    latest,
    endedBy,
  }: {
    readonly modality: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly endedBy: string | null;
  },
  on: string,
): boolean {
  return (
    modality === "ASSERTED" &&
    (earliest === null || earliest <= lastDay(on)) &&
    (latest === null || latest >= firstDay(on)) &&
    (endedBy === null || endedBy > firstDay(on))
  );
}
