/**
 * The languages of reference names. English comes first, because the first primary name is shown if no language is
 * requested; then the other languages of the United Nations, and the languages of the countries that report most on the
 * same events.
 */
export const referenceLanguages = ["en", "ar", "es", "fr", "ru", "zh", "ko", "zh-Hant", "fa", "ja"] as const;
export type ReferenceLanguage = (typeof referenceLanguages)[number];
