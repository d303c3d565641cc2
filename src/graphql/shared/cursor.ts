import { createHash } from "node:crypto";
import { BadUserInput } from "../../errors/errors.ts";

/** What a cursor remembers of its row: the values that its list is ordered by, the last of them unique. */
export type SortKey = readonly (string | number)[];

/**
 * Cursors of one list under one set of arguments. A cursor holds its row's sort key, so that rows added elsewhere neither
 * repeat nor hide others, and a mark of the list and its arguments, so that it can't be used where it means nothing.
 */
export interface Cursors {
  encode(key: SortKey): string;
  /** @throws BadUserInput for a cursor that is broken or of other arguments */
  decode(after: string | null | undefined): SortKey | null;
}

/** @param list the list's name @param args all its arguments but `first` and `after` */
export function cursorsOf(list: string, args: unknown): Cursors {
  const place = `${list} ${canonical(args)}`;
  // The mark covers the key too: a key that someone has changed must not reach the database.
  const markOf = (key: SortKey) =>
    createHash("sha256")
      .update(`${place} ${JSON.stringify(key)}`)
      .digest("base64url")
      .slice(0, 8);
  return {
    encode: (key) => Buffer.from(JSON.stringify([markOf(key), ...key])).toString("base64url"),
    decode: (after) => (after === null || after === undefined ? null : keyIn(after, markOf)),
  };
}

function keyIn(after: string, markOf: (key: SortKey) => string): SortKey {
  const [mark, ...key] = parsed(after);
  if (mark !== markOf(key))
    throw new BadUserInput(
      "This cursor belongs to other arguments. Use the cursors of the same list with the same arguments.",
      "after",
    );
  return key;
}

function parsed(after: string): (string | number)[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(after, "base64url").toString("utf8"));
    if (
      Array.isArray(value) &&
      value.length > 1 &&
      value.every((part) => typeof part === "string" || typeof part === "number")
    )
      return value;
  } catch {
    // Falls through: what cannot be parsed is as broken as what has another shape.
  }
  throw new BadUserInput("This is not a cursor. Use an endCursor or an edge's cursor as this API gave it.", "after");
}

/** JSON with sorted keys and without what is absent, so that equal arguments have equal marks. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, inner]) => inner !== null && inner !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}
