import { nameTerms } from "./nameTerms.ts";

/** The Lucene query for names that share terms with a text, those with the most and rarest terms first; null if it has none. */
export function nameTermsQuery(text: string): string | null {
  const terms = nameTerms(text);
  if (terms.length === 0) return null;
  return terms.map(({ term, points }) => `${escaped(term)}^${points}`).join(" ");
}

/** A mark may be an operator. */
function escaped(term: string): string {
  return term.replace(/[^\p{L}\p{N}]/gu, "\\$&");
}
