/**
 * English first, because the first primary name is shown where no language is asked for; then the other languages of the
 * United Nations, and those that write about the same events most.
 */
export const referenceLanguages = ["en", "ar", "es", "fr", "ru", "zh", "ko", "zh-Hant", "fa", "ja"] as const;
export type ReferenceLanguage = (typeof referenceLanguages)[number];
