/** Whether a text of this language is foreign to the page's readers; not if its language is unknown. */
export function isForeign(language: string | null, pageLanguage: string): language is string {
  return language !== null && baseLanguage(language) !== pageLanguage;
}

/** The language of a tag without script and region: "ar" of "ar-EG". */
export function baseLanguage(tag: string): string {
  return tag.split("-")[0]!.toLowerCase();
}
