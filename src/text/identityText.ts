/**
 * Characters that a reader does not see: direction marks, zero-width spaces and joiners, soft hyphens, byte order marks,
 * variation selectors, tags.
 */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Direction marks, zero-width characters and spaces around a text. */
const around =
  /^[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+$/gu;
/** Arabic diacritics that are written alone; Unicode decomposes them to a space or tatweel and the diacritic. */
const isolatedDiacritic = /[\ufc5e-\ufc63\ufe70-\ufe7f]/gu;

/**
 * The form of a text that decides whether two texts are the same: in keys, headers, and words with a meaning. Differences
 * that a reader cannot see are removed. The text itself is kept as it is, because a joiner has a meaning in Persian.
 */
export function identityText(text: string): string {
  return withDiacriticsAttached(withoutInvisible(text)).normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** The text without characters that a reader does not see. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, "");
}

/** The text without spaces and invisible characters around it. */
export function trimText(text: string): string {
  return text.replace(around, "");
}

/** The text with isolated Arabic diacritics as marks of the letter before, as in محمّد, so that they do not divide a word. */
export function withDiacriticsAttached(text: string): string {
  return text.replace(isolatedDiacritic, (form) => form.normalize("NFKD").replace(/[ \u0640]/g, ""));
}
