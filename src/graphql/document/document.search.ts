import { documentSearchQuery, type SearchQuery } from "../../names/searchQuery.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import { query } from "../../neo4j/query.ts";
import type { SearchPosition } from "../actor/actor.search.ts";
import { noWord } from "../shared/noWord.ts";
import type { DocumentRow } from "./document.queries.ts";

/** A document that was found; the score is the share of the points that a document with all words in its title has. */
export interface FoundDocument {
  readonly document: DocumentRow;
  readonly score: number;
}

export const documentSearch = query<
  SearchQuery & { afterScore: number | null; afterId: string | null; limit: number },
  FoundDocument
>("document/search");
export const documentSearchCount = query<SearchQuery, { count: number }>("document/searchCount");

/**
 * A page of the documents that have all the words of `text` in title, keywords or text, best first, then by id.
 * @throws BadUserInput where `text` has no word
 */
export async function searchDocuments(
  reader: GraphReader,
  { text, limit, after }: { text: string; limit: number; after: SearchPosition | null },
): Promise<FoundDocument[]> {
  const search = documentSearchQuery(text) ?? noWord(text);
  return reader.read(documentSearch, {
    ...search,
    afterScore: after?.score ?? null,
    afterId: after?.id ?? null,
    limit,
  });
}

/** How many documents `searchDocuments` would find in all. */
export async function countDocumentMatches(reader: GraphReader, text: string): Promise<number> {
  const search = documentSearchQuery(text) ?? noWord(text);
  const [row] = await reader.read(documentSearchCount, search);
  return row?.count ?? 0;
}
