import type { GraphReader } from "../../neo4j/graph.ts";
import { assertedOnly } from "../../neo4j/relationFilter.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { Loaders } from "../loaders.ts";
import type { RelationPageArgs } from "../relation/relation.args.ts";
import { resolveRelationFilter } from "../relation/relation.service.ts";
import { type Page, toPage } from "../shared/connection.ts";
import { cursorsOf } from "../shared/cursor.ts";
import { pageSize } from "../shared/pageArgs.ts";
import { type ActorRow, actorCount, actorList, type CounterpartRow } from "./actor.queries.ts";
import { countActorMatches, type FoundActor, searchActors } from "./actor.search.ts";

export interface ActorListArgs {
  readonly ids?: readonly string[] | null;
  readonly kinds?: readonly ActorKind[] | null;
  readonly first: number;
  readonly after?: string | null;
}

export type ActorPage = Page<{ readonly cursor: string; readonly node: ActorRow }>;
export interface ActorSearchArgs {
  readonly text: string;
  readonly kinds?: readonly ActorKind[] | null;
  readonly first: number;
  readonly after?: string | null;
}

export type ActorSearchPage = Page<
  { readonly cursor: string; readonly node: ActorRow } & Pick<FoundActor, "score" | "matchedName">
>;
export type CounterpartPageResult = Page<
  { readonly cursor: string; readonly node: ActorRow } & Omit<CounterpartRow, "actor">
>;

/** Actors by id: all of a kind, or the known ones among those asked for. */
export async function actors(reader: GraphReader, loaders: Loaders, args: ActorListArgs): Promise<ActorPage> {
  const { ids = null, kinds = null } = args;
  const cursors = cursorsOf("Query.actors", { ids, kinds });
  const after = String(cursors.decode(args.after)?.[0] ?? "");
  const limit = pageSize(args.first) + 1;
  const shape = { keyOf: (row: ActorRow) => [row.id], edge: (node: ActorRow) => ({ node }) };
  if (ids === null) {
    const rows = (await reader.read(actorList, { kinds, after, limit })).map(({ actor }) => actor);
    return toPage(rows, args, cursors, {
      ...shape,
      count: async () => (await reader.read(actorCount, { kinds }))[0]?.count ?? 0,
    });
  }
  const known = (await loaders.actors.known([...new Set(ids)], "ids"))
    .filter(({ kind }) => kinds === null || kinds.includes(kind))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const rows = known.filter(({ id }) => id > after).slice(0, limit);
  return toPage(rows, args, cursors, { ...shape, count: async () => known.length });
}

/** Actors by any of their names, the best match first, then by id. */
export async function foundActors(
  reader: GraphReader,
  loaders: Loaders,
  args: ActorSearchArgs,
): Promise<ActorSearchPage> {
  const { text, kinds = null } = args;
  const cursors = cursorsOf("Query.searchActors", { text, kinds });
  const [score, id] = (cursors.decode(args.after) ?? []) as [number?, string?];
  const after = score === undefined || id === undefined ? null : { score, id };
  const found = await searchActors(reader, { text, kinds, after, limit: pageSize(args.first) + 1 });
  const actors = await loaders.actors.known(
    found.map(({ actorId }) => actorId),
    "searchActors",
  );
  const rows = found.map(({ score, matchedName }, index) => ({ score, matchedName, node: actors[index]! }));
  return toPage(rows, args, cursors, {
    keyOf: ({ score, node }) => [score, node.id],
    edge: (row) => row,
    count: () => countActorMatches(reader, { text, kinds }),
  });
}

/** Whom an actor is tied to, the most tied first, then by id. */
export async function counterparts(
  loaders: Loaders,
  actorId: string,
  args: RelationPageArgs,
): Promise<CounterpartPageResult> {
  const where = await resolveRelationFilter(loaders, args.where, assertedOnly);
  const cursors = cursorsOf("Actor.counterparts", args.where);
  const [afterCount = null, afterId = null] = (cursors.decode(args.after) ?? []) as [number?, string?];
  const rows = await loaders.actors
    .counterparts({ where, afterCount, afterId, limit: pageSize(args.first) + 1 })
    .load(actorId);
  return toPage(rows, args, cursors, {
    keyOf: (row) => [row.relationCount, row.actor.id],
    edge: ({ actor, ...summary }) => ({ node: actor, ...summary }),
    count: () => loaders.actors.counterpartCount(where).load(actorId),
  });
}
