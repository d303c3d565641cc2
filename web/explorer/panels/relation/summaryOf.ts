import { baseLanguage } from "../../i18n/foreignLanguage.ts";

interface Summarized {
  /** In the language that suits the reader best. */
  readonly summary: string | null;
  readonly summaryTexts: readonly { readonly lang: string; readonly value: string }[];
}

export interface Summary {
  readonly text: string;
  /** Null if it is unknown. */
  readonly language: string | null;
}

/** The summary of a relation: in the page's language if it has one, else in another; null if it has none. */
export function summaryOf({ summary, summaryTexts }: Summarized, pageLanguage: string): Summary | null {
  const own = summaryTexts.find(({ lang }) => baseLanguage(lang) === pageLanguage);
  if (own) return { text: own.value, language: own.lang };
  if (summary === null) return null;
  return { text: summary, language: summaryTexts.find(({ value }) => value === summary)?.lang ?? null };
}
