/** A text and its language, as a BCP 47 tag. */
export type LanguageText = readonly [lang: string, text: string];

/** Texts by language as the graph stores them: `["ar:زعيم", "en:leader"]`. */
export function toTextList(texts: Iterable<LanguageText>): string[] {
  return Array.from(texts, ([lang, text]) => `${lang}:${text}`);
}

/** The texts of a stored list. */
export function parseTextList(list: readonly string[] | null | undefined): LanguageText[] {
  return (list ?? []).map((entry) => {
    const colon = entry.indexOf(":");
    return [entry.slice(0, colon), entry.slice(colon + 1)];
  });
}
