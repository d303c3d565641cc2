import type { ActorRow } from "../actor/actor.queries.ts";
import type { DocumentRow } from "../document/document.queries.ts";
import type { Loaders } from "../loaders.ts";
import { type RelationNode, relationAsOf } from "../relation/relation.service.ts";
import { type PageArgs, rowLimit } from "../shared/args.ts";
import { type Connection, readPage, toConnection } from "../shared/connection.ts";
import { cursorCodec } from "../shared/cursor.ts";
import type { Selection } from "../shared/selection.ts";
import type { PageLoader } from "./change.loaders.ts";
import type { ChangeCounts } from "./change.queries.ts";

/** The actors that a change affected, ordered by id. */
export function listChangedActors(
  loaders: Loaders,
  changeId: string,
  args: PageArgs,
  selection: Selection,
): Promise<Connection<ActorRow>> {
  return listById(loaders, "actors", loaders.changes.actors, changeId, args, selection);
}

/** The documents that a change added or changed, ordered by id. */
export function listChangedDocuments(
  loaders: Loaders,
  changeId: string,
  args: PageArgs,
  selection: Selection,
): Promise<Connection<DocumentRow>> {
  return listById(loaders, "documents", loaders.changes.documents, changeId, args, selection);
}

async function listById<Row extends { readonly id: string }>(
  loaders: Loaders,
  what: "actors" | "documents",
  loaderOf: PageLoader<string, Row>,
  changeId: string,
  args: PageArgs,
  selection: Selection,
): Promise<Connection<Row>> {
  const cursors = cursorCodec(`Change.${what}`, null);
  const after = String(cursors.decode(args.after)?.[0] ?? "");
  const page = loaderOf({ after, limit: rowLimit(args.first) }).load(changeId);
  const { rows, count } = await readPage(selection, page, countOf(loaders, changeId, what));
  return toConnection(rows, args, cursors, {
    sortKey: ({ id }: Row) => [id],
    edge: (node: Row): { node: Row } => ({ node }),
    count,
  });
}

/** The relations that a change recorded, retracted or gave other evidence, as they are now. */
export async function listChangedRelations(
  loaders: Loaders,
  changeId: string,
  args: PageArgs,
  selection: Selection,
): Promise<Connection<RelationNode>> {
  const cursors = cursorCodec("Change.relations", null);
  const after = Number(cursors.decode(args.after)?.[0] ?? 0);
  const limit = rowLimit(args.first);
  const found = async () => {
    const ids = await loaders.changes.relationIds({ after, limit }).load(changeId);
    const relations = await Promise.all(ids.map((id) => relationAsOf(loaders, id, { knownAt: null, at: null })));
    return relations.flatMap((relation, index) => (relation ? [{ relation, position: after + index + 1 }] : []));
  };
  const { rows, count } = await readPage(selection, found(), countOf(loaders, changeId, "relations"));
  return toConnection(rows, args, cursors, {
    sortKey: ({ position }) => [position],
    edge: ({ relation }) => ({ node: relation }),
    count,
  });
}

function countOf({ changes }: Loaders, changeId: string, what: keyof ChangeCounts): () => Promise<number> {
  return async () => (await changes.counts.load(changeId))?.[what] ?? 0;
}
