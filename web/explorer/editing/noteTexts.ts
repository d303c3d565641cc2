import type { ReadDocumentMutation } from "../api/deferred/generated/graphql.ts";
import type { CurationMessages } from "../i18n/enCuration.ts";
import { languageName } from "../i18n/languageName.ts";

type ReadingNote = ReadDocumentMutation["readDocument"]["codedNotes"][number];

/** The notes of a reading in the page's language; a code that the page does not know has the sentence of the server. */
export function noteTexts(
  notes: readonly ReadingNote[],
  messages: CurationMessages,
  locale: string,
): readonly string[] {
  return notes.map(({ code, message, language, count }) => {
    const name = language === null ? null : languageName(language, locale);
    return messages.readingNotes[code]?.(name, count ?? 0, message) ?? message;
  });
}
