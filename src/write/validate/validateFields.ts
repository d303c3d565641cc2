import { isPartialDate } from "../../dates/partialDate.ts";

// What is wrong, and how to mend it; null where nothing is.

/** Characters of an id: longer ones would not fit into an index. */
export const longestId = 500;

/** Of an id, which indexes and cursors hold, and people copy. */
export function faultOfId(id: string): string | null {
  if (id.trim() === "") return "its id is empty. Give it one that is made from its source.";
  if (id !== id.trim()) return "its id begins or ends with a space. Take that away.";
  return id.length <= longestId
    ? null
    : `its id is longer than ${longestId} characters. Make it a hash of what it says.`;
}

/** Of those properties that are partial dates: the first that is none. */
export function faultOfDates<Key extends string>(
  record: { readonly [key in Key]?: string },
  keys: readonly Key[],
): string | null {
  const wrong = keys.find((key) => record[key] !== undefined && !isPartialDate(record[key]));
  return wrong === undefined
    ? null
    : `its ${wrong} "${record[wrong]}" is not a date. Write 2018, 2018-06 or 2018-06-12, or put the source's words into dateText.`;
}
