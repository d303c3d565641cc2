import { BadUserInput } from "../../errors/errors.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import type { Loaders } from "../loaders.ts";
import { type PageArgs, rowLimit } from "../shared/args.ts";
import { type Connection, readPage, toConnection } from "../shared/connection.ts";
import type { CursorCodec } from "../shared/cursor.ts";
import type { Selection } from "../shared/selection.ts";
import type { ChangeFilterArgs, ChangeListArgs } from "./change.args.ts";
import {
  allChangesOfActors,
  type ChangeFilter,
  type ChangeRow,
  changeCount,
  changeCountOfActors,
  changeList,
  changesByIds,
  recentChangesOfActors,
} from "./change.queries.ts";

/** The ids of changes are their cursors, so that whoever has a change can continue after it anywhere. */
const changeCursors: CursorCodec = {
  encode: ([id]) => String(id),
  decode: (after) => (typeof after === "string" ? [after] : null),
};

/** Changes after one place, and up to another: places are revisions. */
export interface ChangeSpan {
  readonly after: number;
  readonly upTo: number;
  readonly limit: number;
}

/** Whether a place is so recent that the changes after it are fewer than those of a well-known actor. */
const recentRevisions = 1_000;

/** Reads the changes that match a filter, oldest first. Both the list and the subscription read them here. */
export async function changesAfter(
  reader: GraphReader,
  { actors, kinds }: ChangeFilter,
  span: ChangeSpan,
): Promise<ChangeRow[]> {
  const isRecent = span.upTo - span.after <= recentRevisions;
  const rows =
    actors === null
      ? await reader.read(changeList, { kinds, ...span })
      : await reader.read(isRecent ? recentChangesOfActors : allChangesOfActors, { actors, kinds, ...span });
  return rows.map(({ change }) => change);
}

/** The place of a change, of which the id is given as a cursor; 0 without one. @throws BadUserInput if it is unknown */
export async function placeAfter(reader: GraphReader, after: string | null | undefined): Promise<number> {
  if (after === null || after === undefined) return 0;
  const [row] = await reader.read(changesByIds, { ids: [after] });
  if (row) return row.change.revision;
  throw new BadUserInput(
    "There is no change with this id. Use the id of a change that this graph returned, or leave out after to start at the earliest change.",
    "after",
  );
}

/** A filter with the ids that the actors have now and those that were given. @throws BadUserInput if one is unknown */
export async function changeFilterOf(loaders: Loaders, { actors, kinds }: ChangeFilterArgs): Promise<ChangeFilter> {
  const found = actors ? await loaders.actors.requireExisting(actors, "actors") : [];
  return { actors: actors ? [...new Set([...actors, ...found.map(({ id }) => id)])] : null, kinds: kinds ?? null };
}

/** All changes that match, oldest first. */
export async function listChanges(
  reader: GraphReader,
  loaders: Loaders,
  args: ChangeListArgs,
  selection: Selection,
): Promise<Connection<ChangeRow>> {
  const limit = rowLimit(args.first);
  const [filter, after] = await Promise.all([changeFilterOf(loaders, args), placeAfter(reader, args.after)]);
  const page = await readPage(
    selection,
    changesAfter(reader, filter, { after, upTo: Number.MAX_SAFE_INTEGER, limit }),
    () => countChanges(reader, filter),
  );
  return connectionOf(page, args);
}

async function countChanges(reader: GraphReader, { actors, kinds }: ChangeFilter): Promise<number> {
  const [row] = await (actors === null
    ? reader.read(changeCount, { kinds })
    : reader.read(changeCountOfActors, { actors, kinds }));
  return row?.count ?? 0;
}

/** The changes that affected an actor, newest first. */
export async function listHistory(
  reader: GraphReader,
  { changes }: Loaders,
  actorId: string,
  args: PageArgs,
  selection: Selection,
): Promise<Connection<ChangeRow>> {
  const limit = rowLimit(args.first);
  const after = (await placeAfter(reader, args.after)) || Number.MAX_SAFE_INTEGER;
  const page = await readPage(selection, changes.history({ after, limit }).load(actorId), () =>
    changes.historyCount.load(actorId),
  );
  return connectionOf(page, args);
}

function connectionOf(
  { rows, count }: { readonly rows: readonly ChangeRow[]; count(): Promise<number> },
  args: { readonly first: number; readonly after?: string | null },
): Connection<ChangeRow> {
  return toConnection(rows, args, changeCursors, {
    sortKey: ({ id }: ChangeRow) => [id],
    edge: (node: ChangeRow) => ({ node }),
    count,
  });
}
