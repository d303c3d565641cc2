import { documentSearchQuery } from "../../names/searchQuery.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import type { SearchPosition } from "../shared/cursor.ts";
import { rejectTextWithoutWords } from "../shared/validation.ts";
import { type DocumentMatchRow, documentSearch, documentSearchCount } from "./document.queries.ts";
import { type DocumentFilter, documentFilter } from "./documentFilter.ts";

interface DocumentSearch {
  readonly text: string;
  readonly where?: DocumentFilter;
}

interface Page {
  readonly limit: number;
  readonly after: SearchPosition | null;
}

/**
 * The documents whose title, keywords or text contain all words of `text`, best match first, then by id.
 * @throws BadUserInput if `text` has no word
 */
export async function findDocumentMatches(
  reader: GraphReader,
  { text, where = documentFilter(null), limit, after }: DocumentSearch & Page,
): Promise<DocumentMatchRow[]> {
  const search = documentSearchQuery(text) ?? rejectTextWithoutWords(text);
  return reader.read(documentSearch, {
    ...search,
    where,
    afterScore: after?.score ?? null,
    afterId: after?.id ?? null,
    limit,
  });
}

/** How many documents `findDocumentMatches` finds without a limit. @throws BadUserInput if `text` has no word */
export async function countDocumentMatches(
  reader: GraphReader,
  { text, where = documentFilter(null) }: DocumentSearch,
): Promise<number> {
  const search = documentSearchQuery(text) ?? rejectTextWithoutWords(text);
  const [row] = await reader.read(documentSearchCount, { ...search, where });
  return row?.count ?? 0;
}
