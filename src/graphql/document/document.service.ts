import type { GraphReader } from "../../neo4j/graph.ts";
import type { Loaders } from "../loaders.ts";
import { type Page, toPage } from "../shared/connection.ts";
import { cursorsOf } from "../shared/cursor.ts";
import { type PageArgs, pageSize } from "../shared/pageArgs.ts";
import { type DocumentRow, documentCount, documentList } from "./document.queries.ts";
import { countDocumentMatches, searchDocuments } from "./document.search.ts";

export type DocumentPage = Page<{ readonly cursor: string; readonly node: DocumentRow }>;

const shape = { keyOf: ({ id }: DocumentRow) => [id], edge: (node: DocumentRow) => ({ node }) };

/** All documents, in the order of their ids. */
export async function allDocuments(reader: GraphReader, args: PageArgs): Promise<DocumentPage> {
  const cursors = cursorsOf("Query.documents", null);
  const after = String(cursors.decode(args.after)?.[0] ?? "");
  const rows = (await reader.read(documentList, { after, limit: pageSize(args.first) + 1 })).map(
    ({ document }) => document,
  );
  return toPage(rows, args, cursors, {
    ...shape,
    count: async () => (await reader.read(documentCount, {}))[0]?.count ?? 0,
  });
}

/** Documents by their words, the best match first, then by id. */
export async function foundDocuments(reader: GraphReader, text: string, args: PageArgs): Promise<DocumentPage> {
  const cursors = cursorsOf("Query.documents", { text });
  const [score, id] = (cursors.decode(args.after) ?? []) as [number?, string?];
  const after = score === undefined || id === undefined ? null : { score, id };
  const rows = await searchDocuments(reader, { text, after, limit: pageSize(args.first) + 1 });
  return toPage(rows, args, cursors, {
    keyOf: ({ score, document }) => [score, document.id],
    edge: ({ document }) => ({ node: document }),
    count: () => countDocumentMatches(reader, text),
  });
}

/** The documents related to one, either way, in the order of their ids. */
export async function documentsRelatedTo(loaders: Loaders, documentId: string, args: PageArgs): Promise<DocumentPage> {
  const cursors = cursorsOf("Document.related", null);
  const after = String(cursors.decode(args.after)?.[0] ?? "");
  const rows = await loaders.documents.related({ after, limit: pageSize(args.first) + 1 }).load(documentId);
  return toPage(rows, args, cursors, { ...shape, count: () => loaders.documents.relatedCount.load(documentId) });
}
