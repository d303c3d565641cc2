import { addCount } from "../../collections/addCount.ts";
import { type ReadingNote, readingNote } from "../../reading/readingNote.ts";
import type { ReaderResult } from "./readText.ts";

/**
 * What whoever sent an article should know of its reading: that it has no date, what its reader says, and what was dropped.
 * @param faults of relations that the reader proposes and the graph cannot take
 */
export function notesOfReading(
  publishedOn: string | null,
  { refused, notes = [] }: ReaderResult,
  faults: readonly string[] = [],
): readonly ReadingNote[] {
  const reasons = new Map(refused);
  for (const fault of faults) addCount(reasons, fault);
  const dropped = [...reasons].map(([reason, count]) =>
    readingNote("DROPPED", `Dropped ${count}: ${reason}.`, { count }),
  );
  return [...(publishedOn === null ? [undated] : []), ...notes, ...dropped];
}

const undated = readingNote(
  "NO_PUBLICATION_DATE",
  'The document has no date of publication, so that dates such as "Wednesday" and "last month" stay words. Add it to have them worked out.',
);
