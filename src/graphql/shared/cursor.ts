import { createHash } from "node:crypto";
import { BadUserInput } from "../../errors/errors.ts";

/** The values that a list is ordered by, for one row; the last one is unique. */
export type SortKey = readonly (string | number)[];

/**
 * Encodes and decodes the cursors of one list with one set of arguments (keyset pagination). A cursor contains the sort key
 * of its row, so that rows added elsewhere cause neither repeats nor gaps, and a checksum of the list, its arguments and
 * the key, so that it is rejected anywhere else.
 */
export interface CursorCodec {
  encode(key: SortKey): string;
  /** @throws BadUserInput if the cursor is malformed or comes from another list or other arguments */
  decode(after: string | null | undefined): SortKey | null;
}

/** @param list the list's name @param args all its arguments except `first` and `after` */
export function cursorCodec(list: string, args: unknown): CursorCodec {
  const scope = `${list} ${canonicalJson(args)}`;
  // It covers the key too, so that an altered key never reaches the database.
  const checksumOf = (key: SortKey) =>
    createHash("sha256")
      .update(`${scope} ${JSON.stringify(key)}`)
      .digest("base64url")
      .slice(0, 8);
  return {
    encode: (key) => Buffer.from(JSON.stringify([checksumOf(key), ...key])).toString("base64url"),
    decode: (after) => (after === null || after === undefined ? null : decodeKey(after, checksumOf)),
  };
}

function decodeKey(after: string, checksumOf: (key: SortKey) => string): SortKey {
  const [checksum, ...key] = parseCursor(after);
  if (checksum !== checksumOf(key))
    throw new BadUserInput(
      "This cursor belongs to a different list or to different arguments. Use it only with the list and arguments that returned it.",
      "after",
    );
  return key;
}

function parseCursor(after: string): (string | number)[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(after, "base64url").toString("utf8"));
    if (
      Array.isArray(value) &&
      value.length > 1 &&
      value.every((part) => typeof part === "string" || typeof part === "number")
    )
      return value;
  } catch {
    // Not JSON: reported below, like any other shape.
  }
  throw new BadUserInput(
    "This is not a valid cursor. Use a cursor that this API returned, such as endCursor.",
    "after",
  );
}

/** JSON with sorted keys and without absent values, so that equal arguments have equal checksums. */
function canonicalJson(value: unknown): string {
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

/** The sort key of a search result: its score, then its id. */
export interface SearchPosition {
  readonly score: number;
  readonly id: string;
}

/** The position that the cursor of a search result encodes. */
export function decodeSearchPosition(cursors: CursorCodec, after: string | null | undefined): SearchPosition | null {
  const [score, id] = (cursors.decode(after) ?? []) as [number?, string?];
  return score === undefined || id === undefined ? null : { score, id };
}
