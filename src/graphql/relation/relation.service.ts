import { firstDay, lastDay } from "../../dates/partialDate.ts";
import { type RelationFilter, relationFilter } from "../../neo4j/relationFilter.ts";
import { toGraphDateTime } from "../../neo4j/values.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import { keepEvidence } from "../evidence/evidence.service.ts";
import type { Loaders } from "../loaders.ts";
import { rowLimit } from "../shared/args.ts";
import { type Connection, readPage, toConnection } from "../shared/connection.ts";
import { type CursorCodec, cursorCodec } from "../shared/cursor.ts";
import { type Selection, selects } from "../shared/selection.ts";
import type { RelationPageArgs, RelationWhere } from "./relation.input.ts";
import type { LoadedPage, RelationPage } from "./relation.loaders.ts";
import { relationParts } from "./relation.parts.ts";
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

/** The name of the list in its cursors. */
const listOfActor = "Actor.relations";

/** The relations of one actor. */
export async function listRelationsOfActor(
  loaders: Loaders,
  actorId: string,
  args: RelationPageArgs,
  selection: Selection,
): Promise<Connection<RelationNode>> {
  return relationConnection(loaders, args, selection, await resolveRelationFilter(loaders, args.where), {
    list: listOfActor,
    actorId,
    read: (page) => loaders.relations.ofActor(page).load(actorId),
    count: (where) => loaders.relations.countOfActor(where).load(actorId),
  });
}

/** The actor whose relations such a list has, from the statement that reads them; null if no actor has this id. */
export async function actorOfRelations(
  loaders: Loaders,
  actorId: string,
  args: RelationPageArgs,
  selection: Selection,
): Promise<ActorRow | null> {
  const where = await resolveRelationFilter(loaders, args.where);
  const page = pageOf(loaders, args, selection, where, cursorCodec(listOfActor, args.where), actorId);
  return (await loaders.relations.ofActor(page).load(actorId)).actor;
}

/** The relations of the whole graph. */
export async function listRelations(
  loaders: Loaders,
  args: RelationPageArgs,
  selection: Selection,
): Promise<Connection<RelationNode>> {
  const where = await loaders.relations.findTogether(startingAtWith(await checkRelationWhere(loaders, args.where)));
  return relationConnection(loaders, args, selection, where, {
    list: "Query.relations",
    actorId: where.with?.[0],
    read: (page) => loaders.relations.list(page),
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
  return loaders.relations.findTogether(await checkRelationWhere(loaders, where, defaultModalities));
}

/**
 * The same filter without the relations in which all actors of `with` participate, which the projection finds itself.
 * @throws BadUserInput if a condition is invalid or contains an unknown id
 */
export async function checkRelationWhere(
  loaders: Loaders,
  where: RelationWhere | null | undefined,
  defaultModalities?: RelationFilter["modalities"],
): Promise<RelationFilter> {
  const filter = relationFilter(where, defaultModalities);
  const [actors] = await Promise.all([
    filter.with && loaders.actors.requireExisting(filter.with, "where.with", { knownAt: where?.knownAt }),
    filter.documents && loaders.documents.requireExisting(filter.documents, "where.documents"),
  ]);
  return actors ? { ...filter, with: [...new Set(actors.map(({ id }) => id))] } : filter;
}

/** The filter for a statement that reads the relations of `with[0]`: for a single actor, `with` needs no test. */
export function startingAtWith(filter: RelationFilter): RelationFilter {
  if (filter.with?.length !== 1) return filter;
  return { ...filter, conditions: filter.conditions.filter((condition) => condition !== "with") };
}

interface RelationSource {
  /** The name of the list in its cursors. */
  readonly list: string;
  /** The actor that takes part in all of its relations, if there is one. */
  readonly actorId: string | undefined;
  read(page: RelationPage): Promise<LoadedPage>;
  count(where: RelationFilter): Promise<number>;
}

async function relationConnection(
  loaders: Loaders,
  args: RelationPageArgs,
  selection: Selection,
  where: RelationFilter,
  { list, actorId, read, count: countApart }: RelationSource,
): Promise<Connection<RelationNode>> {
  const cursors = cursorCodec(list, args.where);
  const page = pageOf(loaders, args, selection, where, cursors, actorId);
  const loaded = read(page);
  const { rows, count } = await readPage(
    selection,
    loaded.then(({ relations }) => relations),
    async () => (page.counted ? (await loaded).count : null) ?? countApart(where),
  );
  const asOf = { knownAt: args.where?.knownAt ?? null, at: args.where?.at ?? null };
  const nodes = rows.map((row): RelationNode => ({ ...row, ...asOf }));
  keepEvidence(loaders, page, nodes, (await loaded).evidence);
  return toConnection(nodes, args, cursors, { sortKey: (node) => [node.order], edge: (node) => ({ node }), count });
}

/** @param actorId see RelationSource */
function pageOf(
  { neighborhoods }: Loaders,
  args: RelationPageArgs,
  selection: Selection,
  where: RelationFilter,
  cursors: CursorCodec,
  actorId: string | undefined,
): RelationPage {
  const after = String(cursors.decode(args.after)?.[0] ?? "");
  // The relations of a well-known actor are counted in the projection, at the same time.
  const counted = actorId !== undefined && selects(selection, "totalCount") && !neighborhoods.areWellKnown([actorId]);
  return { where, after, limit: rowLimit(args.first), counted, ...relationParts(selection) };
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
