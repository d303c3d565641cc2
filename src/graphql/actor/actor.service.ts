import { nameSearchQuery } from "../../names/searchQuery.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import { assertedOnly } from "../../neo4j/relationFilter.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { Loaders } from "../loaders.ts";
import type { RelationPageArgs } from "../relation/relation.input.ts";
import { resolveRelationFilter } from "../relation/relation.service.ts";
import { rowLimit } from "../shared/args.ts";
import { distinctById } from "../shared/batch.ts";
import { type Connection, toConnection } from "../shared/connection.ts";
import { cursorCodec, decodeSearchPosition, type SearchPosition } from "../shared/cursor.ts";
import { rejectTextWithoutWords } from "../shared/validation.ts";
import type { ActorListArgs, ActorSearchArgs } from "./actor.args.ts";
import {
  type ActorMatchRow,
  type ActorRow,
  actorCount,
  actorList,
  actorSearch,
  actorSearchCount,
  type CounterpartRow,
} from "./actor.queries.ts";

/** Actors by id: all of some kinds, or those with the given ids. */
export async function listActors(
  reader: GraphReader,
  loaders: Loaders,
  args: ActorListArgs,
): Promise<Connection<ActorRow>> {
  const { ids = null, kinds = null } = args;
  const cursors = cursorCodec("Query.actors", { ids, kinds });
  const after = String(cursors.decode(args.after)?.[0] ?? "");
  const limit = rowLimit(args.first);
  const shape = { sortKey: (row: ActorRow) => [row.id], edge: (node: ActorRow) => ({ node }) };
  if (ids === null) {
    const rows = (await reader.read(actorList, { kinds, after, limit })).map(({ actor }) => actor);
    return toConnection(rows, args, cursors, {
      ...shape,
      count: async () => (await reader.read(actorCount, { kinds }))[0]?.count ?? 0,
    });
  }
  const actors = distinctById(await loaders.actors.requireExisting(ids, "ids"))
    .filter(({ kind }) => kinds === null || kinds.includes(kind))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const rows = actors.filter(({ id }) => id > after).slice(0, limit);
  return toConnection(rows, args, cursors, { ...shape, count: async () => actors.length });
}

type ActorSearch = { readonly text: string; readonly kinds: readonly ActorKind[] | null };

/** Actors by any of their names, best match first, then by id. */
export async function searchActors(
  reader: GraphReader,
  loaders: Loaders,
  args: ActorSearchArgs,
): Promise<Connection<ActorRow, Pick<ActorMatchRow, "score" | "matchedName">>> {
  const { text, kinds = null } = args;
  const cursors = cursorCodec("Query.searchActors", { text, kinds });
  const after = decodeSearchPosition(cursors, args.after);
  const matches = await findActorMatches(reader, { text, kinds, after, limit: rowLimit(args.first) });
  const actors = await loaders.actors.requireExisting(
    matches.map(({ actorId }) => actorId),
    "searchActors",
  );
  const rows = matches.map(({ score, matchedName }, index) => ({ score, matchedName, node: actors[index]! }));
  return toConnection(rows, args, cursors, {
    sortKey: ({ score, node }) => [score, node.id],
    edge: (row) => row,
    count: () => countActorMatches(reader, { text, kinds }),
  });
}

/**
 * The actors with a name that contains all words of `text`, best match first, then by id.
 * @throws BadUserInput if `text` has no word
 */
export async function findActorMatches(
  reader: GraphReader,
  { text, kinds, limit, after }: ActorSearch & { readonly limit: number; readonly after: SearchPosition | null },
): Promise<ActorMatchRow[]> {
  const search = nameSearchQuery(text) ?? rejectTextWithoutWords(text);
  return reader.read(actorSearch, {
    ...search,
    kinds,
    afterScore: after?.score ?? null,
    afterId: after?.id ?? null,
    limit,
  });
}

/** How many actors `findActorMatches` finds without a limit. @throws BadUserInput if `text` has no word */
export async function countActorMatches(reader: GraphReader, { text, kinds }: ActorSearch): Promise<number> {
  const search = nameSearchQuery(text) ?? rejectTextWithoutWords(text);
  const [row] = await reader.read(actorSearchCount, { ...search, kinds });
  return row?.count ?? 0;
}

/** The counterparts of an actor, those with the most relations first, then by id. */
export async function listCounterparts(
  loaders: Loaders,
  actorId: string,
  args: RelationPageArgs,
): Promise<Connection<ActorRow, Omit<CounterpartRow, "actor">>> {
  const where = await resolveRelationFilter(loaders, args.where, assertedOnly);
  const cursors = cursorCodec("Actor.counterparts", args.where);
  const [afterCount = null, afterId = null] = (cursors.decode(args.after) ?? []) as [number?, string?];
  const rows = await loaders.actors
    .counterparts({ where, afterCount, afterId, limit: rowLimit(args.first) })
    .load(actorId);
  return toConnection(rows, args, cursors, {
    sortKey: (row) => [row.relationCount, row.actor.id],
    edge: ({ actor, ...summary }) => ({ node: actor, ...summary }),
    count: () => loaders.actors.counterpartCount(where).load(actorId),
  });
}
