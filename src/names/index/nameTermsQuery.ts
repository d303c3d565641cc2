import { type NameTerm, nameTerms } from "./nameTerms.ts";

/** The Lucene query for names that share terms with a text, those with the most and rarest terms first; null if it has none. */
export function nameTermsQuery(text: string): string | null {
  return anyOf(nameTerms(text));
}

/** The same for names that sound or mean the same: without the terms that allow for typing errors, which are in many names. */
export function sameSoundsQuery(text: string): string | null {
  return anyOf(nameTerms(text).filter(({ allowsTypo }) => !allowsTypo));
}

function anyOf(terms: readonly NameTerm[]): string | null {
  if (terms.length === 0) return null;
  return terms.map(({ term, points }) => `${escaped(term)}^${points}`).join(" ");
}

/** A mark may be an operator. */
function escaped(term: string): string {
  return term.replace(/[^\p{L}\p{N}]/gu, "\\$&");
}
