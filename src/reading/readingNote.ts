/** What a note of a reading says. */
export type ReadingNoteCode =
  | "LANGUAGE_NOT_READ"
  | "LANGUAGE_UNKNOWN"
  | "NO_PUBLICATION_DATE"
  | "MODEL_HAS_NOT_READ"
  | "DROPPED";

/** What whoever sent an article should know of its reading: a sentence, and its content for programs. */
export interface ReadingNote {
  readonly code: ReadingNoteCode;
  readonly message: string;
  /** The language of the text, where the note is about it and it is known. */
  readonly language: string | null;
  /** How many proposals the note is about; null if it is about none. */
  readonly count: number | null;
}

/** A note about neither a language nor a number of proposals, unless these are given. */
export function readingNote(
  code: ReadingNoteCode,
  message: string,
  { language = null, count = null }: Partial<Pick<ReadingNote, "language" | "count">> = {},
): ReadingNote {
  return { code, message, language, count };
}
