/** The name of a language in that of the page; its tag if there is none. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: "language" }).of(tag) ?? tag;
  } catch {
    // A document may state anything as its language.
    return tag;
  }
}
