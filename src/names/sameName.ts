import { exactTerm, matchAll } from "./luceneClauses.ts";

/** Names longer than this are compared by their first terms in the index, and then as a whole. */
const maxTerms = 900;

/** The Lucene query that finds all names with this value of `Name.search`, and perhaps others. */
export function sameNameQuery(search: string): string {
  const terms = search.split(" ").slice(0, maxTerms);
  return matchAll(terms.map((term) => exactTerm(term, 1))).lucene;
}
