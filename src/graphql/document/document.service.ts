import { documentSearchQuery } from "../../names/searchQuery.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import type { Loaders } from "../loaders.ts";
import { type PageArgs, rowLimit } from "../shared/args.ts";
import { type Connection, readPage, toConnection } from "../shared/connection.ts";
import { cursorCodec, decodeSearchPosition, type SearchPosition } from "../shared/cursor.ts";
import type { Selection } from "../shared/selection.ts";
import { rejectTextWithoutWords } from "../shared/validation.ts";
import {
  type DocumentMatchRow,
  type DocumentRow,
  documentCount,
  documentList,
  documentSearch,
  documentSearchCount,
} from "./document.queries.ts";

const shape = { sortKey: ({ id }: DocumentRow) => [id], edge: (node: DocumentRow) => ({ node }) };

/** All documents, ordered by id. */
export async function listDocuments(
  reader: GraphReader,
  args: PageArgs,
  selection: Selection,
): Promise<Connection<DocumentRow>> {
  const cursors = cursorCodec("Query.documents", null);
  const after = String(cursors.decode(args.after)?.[0] ?? "");
  const page = { after, limit: rowLimit(args.first) };
  const { rows, count } = await readPage(
    selection,
    reader.read(documentList, page),
    async () => (await reader.read(documentCount, {}))[0]?.count ?? 0,
  );
  return toConnection(
    rows.map(({ document }) => document),
    args,
    cursors,
    { ...shape, count },
  );
}

/** Documents by their words, best match first, then by id. */
export async function searchDocuments(
  reader: GraphReader,
  text: string,
  args: PageArgs,
  selection: Selection,
): Promise<Connection<DocumentRow>> {
  const cursors = cursorCodec("Query.documents", { text });
  const after = decodeSearchPosition(cursors, args.after);
  const { rows, count } = await readPage(
    selection,
    findDocumentMatches(reader, { text, after, limit: rowLimit(args.first) }),
    () => countDocumentMatches(reader, text),
  );
  return toConnection(rows, args, cursors, {
    sortKey: ({ score, document }) => [score, document.id],
    edge: ({ document }) => ({ node: document }),
    count,
  });
}

/**
 * The documents whose title, keywords or text contain all words of `text`, best match first, then by id.
 * @throws BadUserInput if `text` has no word
 */
export async function findDocumentMatches(
  reader: GraphReader,
  { text, limit, after }: { readonly text: string; readonly limit: number; readonly after: SearchPosition | null },
): Promise<DocumentMatchRow[]> {
  const search = documentSearchQuery(text) ?? rejectTextWithoutWords(text);
  return reader.read(documentSearch, {
    ...search,
    afterScore: after?.score ?? null,
    afterId: after?.id ?? null,
    limit,
  });
}

/** How many documents `findDocumentMatches` finds without a limit. @throws BadUserInput if `text` has no word */
export async function countDocumentMatches(reader: GraphReader, text: string): Promise<number> {
  const search = documentSearchQuery(text) ?? rejectTextWithoutWords(text);
  const [row] = await reader.read(documentSearchCount, search);
  return row?.count ?? 0;
}

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
  return toConnection(rows, args, cursors, { ...shape, count });
}
