import { isRightToLeft } from "../i18n/direction.ts";
import type { PageLanguage } from "../view/view.ts";

/** A text in the languages of the page. A form shows the one in its own language and keeps the other. */
export type Multilingual = Readonly<Partial<Record<PageLanguage, string>>>;

/**
 * The texts of a field from what the API returns for English and for Arabic. The same text twice is in only one of the two, as the API
 * returns a text in another language if there is none in the language asked for.
 */
export function multilingual(en: string | null | undefined, ar: string | null | undefined): Multilingual {
  if (!en || !ar) return {};
  if (en !== ar) return { en, ar };
  return isRightToLeft(en) ? { ar } : { en };
}

/** As the API takes it. */
export function textInputs(texts: Multilingual): readonly { readonly lang: string; readonly value: string }[] {
  return Object.entries(texts).flatMap(([lang, value]) => (value.trim() === "" ? [] : [{ lang, value: value.trim() }]));
}
