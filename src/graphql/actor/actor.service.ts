import type { GraphReader } from "../../neo4j/graph.ts";
import { assertedOnly } from "../../neo4j/relationFilter.ts";
import type { Loaders } from "../loaders.ts";
import type { RelationPageArgs } from "../relation/relation.input.ts";
import { checkRelationWhere } from "../relation/relation.service.ts";
import { rowLimit } from "../shared/args.ts";
import { distinctById } from "../shared/batch.ts";
import { type Connection, readPage, toConnection } from "../shared/connection.ts";
import { cursorCodec, type SortKey } from "../shared/cursor.ts";
import type { Selection } from "../shared/selection.ts";
import type { ActorListArgs, ActorSearchArgs } from "./actor.args.ts";
import { actorParts } from "./actor.parts.ts";
import { type ActorParts, type ActorRow, actorCount, actorList, type CounterpartRow } from "./actor.queries.ts";
import { findActors, type MatchPosition } from "./actorMatches.ts";
import type { ActorMatch } from "./rankMatches.ts";

/** Actors by id: all of some kinds, or those with the given ids. */
export async function listActors(
  reader: GraphReader,
  loaders: Loaders,
  args: ActorListArgs,
  selection: Selection,
): Promise<Connection<ActorRow>> {
  const { ids = null, kinds = null } = args;
  const cursors = cursorCodec("Query.actors", { ids, kinds });
  const after = String(cursors.decode(args.after)?.[0] ?? "");
  const limit = rowLimit(args.first);
  const parts = actorParts(selection);
  const shape = { sortKey: (row: ActorRow) => [row.id], edge: (node: ActorRow) => ({ node }) };
  if (ids === null) {
    const { rows, count } = await readPage(
      selection,
      reader.read(actorList, { kinds, after, limit, ...parts }),
      async () => (await reader.read(actorCount, { kinds }))[0]?.count ?? 0,
    );
    loaders.actors.keepParts(rows);
    return toConnection(
      rows.map(({ actor }) => actor),
      args,
      cursors,
      { ...shape, count },
    );
  }
  const actors = distinctById(await loaders.actors.requireExisting(ids, "ids", { parts }))
    .filter(({ kind }) => kinds === null || kinds.includes(kind))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const rows = actors.filter(({ id }) => id > after).slice(0, limit);
  return toConnection(rows, args, cursors, { ...shape, count: async () => actors.length });
}

type MatchEdge = Pick<ActorMatch, "score" | "matchedName" | "agreement">;
interface ActorSearchResult extends Connection<ActorRow, MatchEdge> {
  nearest(): Promise<Connection<ActorRow, MatchEdge>["edges"]>;
}

/** Actors by any of their names, best match first. */
export async function searchActors(
  reader: GraphReader,
  loaders: Loaders,
  args: ActorSearchArgs,
  selection: Selection,
): Promise<ActorSearchResult> {
  const { text, kinds = null, first } = args;
  const cursors = cursorCodec("Query.searchActors", { text, kinds });
  const after = positionOf(cursors.decode(args.after));
  const { matches, nearest, count } = await findActors(reader, { text, kinds }, { after, limit: rowLimit(first) });
  const pageOf = async (of: readonly ActorMatch[], parts: ActorParts) =>
    toConnection(await loaders.actors.withActors(of, parts), args, cursors, {
      sortKey: ({ score, ties, id }) => [score, ties, id],
      edge: ({ score, matchedName, agreement, actor }) => ({ score, matchedName, agreement, node: actor }),
      count,
    });
  return {
    ...(await pageOf(matches, actorParts(selection))),
    nearest: async () => (await pageOf(nearest, actorParts(selection, "didYouMean"))).edges,
  };
}

function positionOf(key: SortKey | null): MatchPosition | null {
  if (key === null) return null;
  const [score, ties, id] = key as [number, number, string];
  return { score, ties, id };
}

/** The counterparts of an actor, those with the most relations first, then by id. */
export async function listCounterparts(
  loaders: Loaders,
  actorId: string,
  args: RelationPageArgs,
  selection: Selection,
): Promise<Connection<ActorRow, Omit<CounterpartRow, "actor">>> {
  const where = await checkRelationWhere(loaders, args.where, assertedOnly);
  const cursors = cursorCodec("Actor.counterparts", args.where);
  const [afterCount = null, afterId = null] = (cursors.decode(args.after) ?? []) as [number?, string?];
  const page = { where, afterCount, afterId, limit: rowLimit(args.first) };
  const { rows, count } = await readPage(selection, loaders.actors.counterparts(page).load(actorId), () =>
    loaders.actors.counterpartCount(where).load(actorId),
  );
  return toConnection(rows, args, cursors, {
    sortKey: (row) => [row.relationCount, row.actor.id],
    edge: ({ actor, ...summary }) => ({ node: actor, ...summary }),
    count,
  });
}
