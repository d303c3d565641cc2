import type { SearchQuery } from "../../names/searchQuery.ts";
import { query } from "../../neo4j/query.ts";
import type { StoredRow } from "../../ontology/field.ts";
import type { documentFields } from "../../ontology/fields.ts";
import type { DocumentFilter } from "./documentFilter.ts";

/** A document as Cypher returns it. */
export interface DocumentRow extends StoredRow<typeof documentFields> {
  readonly id: string;
}

/** A document that matches a search. */
export interface DocumentMatchRow {
  readonly document: DocumentRow;
  /** At most 1, when all words are in the title. */
  readonly score: number;
}

export const documentsByIds = query<{ ids: readonly string[] }, { document: DocumentRow }>("document/byIds", {
  keys: ["ids"],
});
interface Where {
  readonly where: DocumentFilter;
}
export const documentList = query<Where & { after: string; limit: number }, { document: DocumentRow }>("document/list");
export const newestDocuments = query<
  Where & { upTo: string; afterId: string | null; limit: number },
  { document: DocumentRow }
>("document/newest");
export const undatedDocuments = query<Where & { after: string; limit: number }, { document: DocumentRow }>(
  "document/undated",
);
export const documentCount = query<Record<never, never>, { count: number }>("document/count");
export const documentCountWhere = query<Where, { count: number }>("document/countWhere");
export const documentSearch = query<
  SearchQuery & Where & { afterScore: number | null; afterId: string | null; limit: number },
  DocumentMatchRow
>("document/search");
export const documentSearchCount = query<SearchQuery & Where, { count: number }>("document/searchCount");
export const relatedDocuments = query<
  { documentIds: readonly string[]; after: string; limit: number },
  { documentId: string; documents: DocumentRow[] }
>("document/related");
export const relatedDocumentCounts = query<{ documentIds: readonly string[] }, { documentId: string; count: number }>(
  "document/relatedCounts",
);
