import { isForeign } from "../../i18n/foreignLanguage.ts";

interface Quoted {
  readonly quote: string | null;
  readonly document: { readonly language: string | null };
}

/** Whether a passage is in a language other than the page's. */
export function isForeignQuote({ quote, document }: Quoted, pageLanguage: string): boolean {
  return quote !== null && isForeign(document.language, pageLanguage);
}
