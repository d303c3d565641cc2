import { isFunctionWord, languageOf, onlyLanguageOf } from "../../names/annotate/functionWords.ts";
import { wordGroups } from "../../names/words.ts";
import type { ReadingLanguage } from "../../reading/reading.ts";
import { type ReadingNote, readingNote } from "../../reading/readingNote.ts";

/** Of a text in a language that is read, at least this share are function words; short texts may have none. */
const leastShare: Readonly<Record<ReadingLanguage, number>> = { ar: 0.04, en: 0.12 };
const shortText = 30;

/**
 * The language in which to read a text, or why it is not read. What the text shows counts more than what is stated: documents are
 * often labelled with the language of their page.
 * @param stated the language of the document (BCP 47)
 */
export function readingLanguage(
  text: string,
  stated: string | null,
): { readonly language: ReadingLanguage } | { readonly unread: ReadingNote } {
  const words = wordGroups(text).flat();
  const label = stated?.toLowerCase().split("-")[0];
  const shown = languageOf(words);
  if (label !== undefined && !isRead(label)) return { unread: unreadIn(label) };
  if (shown !== undefined && !isRead(shown)) return { unread: unreadIn(shown) };
  const language = shown ?? label ?? (words.length <= shortText ? onlyLanguageOf(words) : undefined);
  if (!isRead(language))
    return {
      unread: readingNote(
        "LANGUAGE_UNKNOWN",
        "The text does not show its language. If it is Arabic or English, give its language and read it again.",
      ),
    };
  const share = words.filter(isFunctionWord).length / words.length;
  if (words.length > shortText && share < leastShare[language])
    return {
      unread: readingNote(
        "LANGUAGE_NOT_READ",
        "The text is neither Arabic nor English. Nothing was proposed: articles are read in these two languages.",
      ),
    };
  return { language };
}

function isRead(language: string | undefined): language is ReadingLanguage {
  return language === "ar" || language === "en";
}

function unreadIn(language: string): ReadingNote {
  return readingNote(
    "LANGUAGE_NOT_READ",
    `The text is in ${nameOf(language)}. Nothing was proposed: articles are read in Arabic and English.`,
    { language },
  );
}

function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
  } catch {
    return `the language "${language}"`;
  }
}
