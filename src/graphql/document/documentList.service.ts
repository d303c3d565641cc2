import { BadUserInput } from "../../errors/errors.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import { rowLimit } from "../shared/args.ts";
import { type Connection, readPage, toConnection } from "../shared/connection.ts";
import { cursorCodec, decodeSearchPosition, type SortKey } from "../shared/cursor.ts";
import type { Selection } from "../shared/selection.ts";
import type { DocumentListArgs } from "./document.input.ts";
import {
  type DocumentRow,
  documentCount,
  documentCountWhere,
  documentList,
  newestDocuments,
  undatedDocuments,
} from "./document.queries.ts";
import { type DocumentFilter, documentFilter, isUnconditional } from "./documentFilter.ts";
import { countDocumentMatches, findDocumentMatches } from "./documentMatches.ts";

/** What an edge of a list of documents has besides its document: the text that the list was searched for, if it was. */
export interface DocumentEdgeFields {
  readonly search?: string;
}
type DocumentPage = Connection<DocumentRow, DocumentEdgeFields>;

/**
 * Documents by their words, best match first, or all documents in an order.
 * @throws BadUserInput if the text has no word, or a search is given an order
 */
export async function listDocuments(
  reader: GraphReader,
  args: DocumentListArgs,
  selection: Selection,
): Promise<DocumentPage> {
  const { text = null, orderBy = null } = args;
  if (text !== null && orderBy !== null)
    throw new BadUserInput(
      "orderBy cannot be combined with text: the best match comes first. Leave it out.",
      "orderBy",
    );
  const where = documentFilter(args.where);
  if (text !== null) return searchDocuments(reader, { text, where }, args, selection);
  return listAllDocuments(reader, where, args, selection);
}

async function searchDocuments(
  reader: GraphReader,
  { text, where }: { readonly text: string; readonly where: DocumentFilter },
  args: DocumentListArgs,
  selection: Selection,
): Promise<DocumentPage> {
  const cursors = cursorsOf(args);
  const page = { limit: rowLimit(args.first), after: decodeSearchPosition(cursors, args.after) };
  const { rows, count } = await readPage(selection, findDocumentMatches(reader, { text, where, ...page }), () =>
    countDocumentMatches(reader, { text, where }),
  );
  return toConnection(rows, args, cursors, {
    sortKey: ({ score, document }) => [score, document.id],
    edge: ({ document }) => ({ node: document, search: text }),
    count,
  });
}

async function listAllDocuments(
  reader: GraphReader,
  where: DocumentFilter,
  args: DocumentListArgs,
  selection: Selection,
): Promise<DocumentPage> {
  const cursors = cursorsOf(args);
  const [key, limit] = [cursors.decode(args.after), rowLimit(args.first)];
  const isNewestFirst = args.orderBy === "NEWEST";
  const found = isNewestFirst
    ? readNewest(reader, where, key, limit)
    : reader.read(documentList, { after: String(key?.[0] ?? ""), limit, where });
  const { rows, count } = await readPage(selection, found, () => countDocuments(reader, where));
  return toConnection(rows, args, cursors, {
    sortKey: ({ document }) => (isNewestFirst ? [document.publishedOn ?? "", document.id] : [document.id]),
    edge: ({ document }): DocumentEdgeFields & { node: DocumentRow } => ({ node: document }),
    count,
  });
}

/** No date is later; a cursor after the dated documents has no date. */
const lastPossibleDay = "9999-12-31";

/** Two statements, because an index has the dated documents alone. */
async function readNewest(reader: GraphReader, where: DocumentFilter, key: SortKey | null, limit: number) {
  const [date = lastPossibleDay, afterId = null] = (key ?? []) as [string?, string?];
  const dated = date === "" ? [] : await reader.read(newestDocuments, { upTo: date, afterId, limit, where });
  if (dated.length === limit) return dated;
  const after = date === "" ? (afterId ?? "") : "";
  return [...dated, ...(await reader.read(undatedDocuments, { after, limit: limit - dated.length, where }))];
}

async function countDocuments(reader: GraphReader, where: DocumentFilter): Promise<number> {
  const [row] = isUnconditional(where)
    ? await reader.read(documentCount, {})
    : await reader.read(documentCountWhere, { where });
  return row?.count ?? 0;
}

/** The cursors of `documents` with these arguments. */
function cursorsOf({ text, where, orderBy }: DocumentListArgs) {
  return cursorCodec("Query.documents", text || where || orderBy ? { text, where, orderBy } : null);
}
