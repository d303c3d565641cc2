import { createHash } from "node:crypto";
import { identityText, withoutInvisible } from "../../../text/identityText.ts";
import type { ActorReference, IdentitySpec } from "../mapping/mapping.schema.ts";
import { usedColumns } from "../mapping/value.schema.ts";
import type { TableRow } from "../table/readRows.ts";
import { readValues } from "./values.ts";

/** Longer ids are replaced by a hash: an id has at most 500 characters, and people copy it. */
const maxReadableLength = 200;

/**
 * The id of what a row describes: the value of `id`, or the prefix and the values of the key; undefined if all columns of
 * the key are empty. The parts are joined by colons, and a colon in a value becomes %3A, so that different keys give
 * different ids.
 * @param names further parts between the prefix and the key
 */
export function rowId(
  { id, key = [], prefix }: IdentitySpec,
  row: TableRow,
  mappingPrefix: string,
  ...names: readonly string[]
): string | undefined {
  if (id !== undefined) return readValues(id, row).map(withoutInvisible)[0];
  const values = key.map((column) => escapeKeyPart(row.cell(column)));
  if (values.every((value) => value === "")) return undefined;
  return joinId([prefix ?? mappingPrefix, ...names], values);
}

/** Joins the parts of an id; long values are replaced by their hash. */
export function joinId(prefix: readonly string[], values: readonly string[]): string {
  const readable = [...prefix, ...values].join(":");
  if (readable.length <= maxReadableLength) return readable;
  const hash = createHash("sha256").update(JSON.stringify(values)).digest("hex").slice(0, 32);
  return [...prefix, hash].join(":");
}

function escapeKeyPart(value: string): string {
  return identityText(value).replaceAll("%", "%25").replaceAll(":", "%3A");
}

/** The ids of a row's actors, by their names in the query; null if an actor is invalid. */
export type RowActors = ReadonlyMap<string, readonly string[] | null>;

/** The ids that references resolve to; null if one refers to an invalid actor. */
export function resolveReferences(
  references: readonly ActorReference[],
  row: TableRow,
  actors: RowActors,
): string[] | null {
  const found = references.map((reference) =>
    "actor" in reference ? actors.get(reference.actor)! : readValues(reference.id, row).map(withoutInvisible),
  );
  return found.some((ids) => ids === null) ? null : [...new Set(found.flatMap((ids) => ids ?? []))];
}

/** References as text, for messages. */
export function describeReferences(references: readonly ActorReference[]): string {
  return references
    .map((reference) => ("actor" in reference ? reference.actor : usedColumns(reference.id).join(", ")))
    .join(", ");
}
