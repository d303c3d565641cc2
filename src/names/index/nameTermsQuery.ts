import type { NameTerm } from "./nameTerms.ts";

/** The same as `nameTermsQuery` for names that sound or mean the same: without the terms that allow for typing errors. */
export function sameSoundsQuery(terms: readonly NameTerm[]): string | null {
  return nameTermsQuery(terms.filter(({ allowsTypo }) => !allowsTypo));
}

/** The Lucene query for names that have some of a text's terms, those with the most and rarest terms first; null if there are none. */
export function nameTermsQuery(terms: readonly NameTerm[]): string | null {
  if (terms.length === 0) return null;
  return terms.map(({ term, points }) => `${escaped(term)}^${points}`).join(" ");
}

/** A mark may be an operator. */
function escaped(term: string): string {
  return term.replace(/[^\p{L}\p{N}]/gu, "\\$&");
}
