import type { Loaders } from "../loaders.ts";
import { type PageArgs, rowLimit } from "../shared/args.ts";
import { type Connection, readPage, toConnection } from "../shared/connection.ts";
import { cursorCodec } from "../shared/cursor.ts";
import type { Selection } from "../shared/selection.ts";
import type { DocumentRow } from "./document.queries.ts";

/** The documents that a document refers to or that refer to it, ordered by id. */
export async function listRelatedDocuments(
  loaders: Loaders,
  documentId: string,
  args: PageArgs,
  selection: Selection,
): Promise<Connection<DocumentRow>> {
  const cursors = cursorCodec("Document.related", null);
  const after = String(cursors.decode(args.after)?.[0] ?? "");
  const page = { after, limit: rowLimit(args.first) };
  const { rows, count } = await readPage(selection, loaders.documents.related(page).load(documentId), () =>
    loaders.documents.relatedCount.load(documentId),
  );
  return toConnection(rows, args, cursors, {
    sortKey: ({ id }) => [id],
    edge: (node) => ({ node }),
    count,
  });
}
