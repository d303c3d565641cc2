import { createHash } from "node:crypto";
import type { Identity } from "./mapping.schema.ts";
import { type Row, valueIn } from "./values.ts";

/** Longer ids are a hash of what they say: an id has at most 500 characters, and people copy it. */
const longestReadable = 200;

/**
 * The id of what a row describes: what `id` says, or the prefix and the values of the key; undefined where the row has
 * nothing in any column of the key. "prefix:one:other", in which a colon of a value is %3A, so that no two keys are one.
 * @param names what stands between the prefix and the key
 */
export function idOf(
  { id, key = [], prefix }: Identity,
  row: Row,
  mappingPrefix: string,
  ...names: readonly string[]
): string | undefined {
  if (id !== undefined) return valueIn(id, row);
  const values = key.map((column) => keyPart(row.cell(column)));
  if (values.every((value) => value === "")) return undefined;
  return idOfParts([prefix ?? mappingPrefix, ...names], values);
}

/** An id of a document without a key: its address tells it from all others. */
export function idOfParts(prefix: readonly string[], values: readonly string[]): string {
  const readable = [...prefix, ...values].join(":");
  if (readable.length <= longestReadable) return readable;
  const hash = createHash("sha256").update(JSON.stringify(values)).digest("hex").slice(0, 32);
  return [...prefix, hash].join(":");
}

/** Spaces and Unicode forms that a reader does not see make no other key. */
function keyPart(value: string): string {
  return value.normalize("NFC").replace(/\s+/gu, " ").replaceAll("%", "%25").replaceAll(":", "%3A");
}
