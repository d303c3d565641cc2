import { storedNames } from "../../ontology/field.ts";
import { actorFields } from "../../ontology/fields.ts";
import { areEqual } from "../areEqual.ts";
import type { ActorRecord } from "../records.ts";
import { mergedProperties } from "../storedFields.ts";
import type { ActorState, Properties } from "../write.queries.ts";
import { digestOfRemovedName } from "./removedNames.ts";

/** What editors have decided about an actor: the fields that they have set, and the digests of names that they have removed. */
type Curation = Pick<ActorState, "curatedFields" | "removedNames">;

export const noCuration: Curation = { curatedFields: [], removedNames: [] };

/** The properties and names of a record that may be written, and what of it may not. */
export interface Allowed {
  readonly properties: Properties;
  readonly names: ActorRecord["names"];
  /** The fields and names that stay as an editor left them. */
  readonly kept: readonly string[];
}

/**
 * Leaves out what editors have decided. Of a text, other languages are added.
 * @param properties those of the record that differ from the actor's
 */
export function allowedBy(
  { curatedFields, removedNames }: Curation,
  record: ActorRecord,
  properties: Properties,
  stored: Properties,
): Allowed {
  const isRemoved = ({ value }: ActorRecord["names"][number]) =>
    removedNames.length > 0 && removedNames.includes(digestOfRemovedName(value));
  const removed = new Set(record.names.filter(isRemoved).map(({ value }) => value));
  const addable = curatedFields.length === 0 ? {} : mergedProperties(actorFields, record, stored, "stored");
  const allowed: Record<string, unknown> = {};
  const kept: string[] = [];
  for (const [property, value] of Object.entries(properties)) {
    if (!curatedFields.includes(property)) allowed[property] = value;
    else {
      const isTexts = storedNames(actorFields).some(([, name, { type }]) => name === property && type === "texts");
      const rest = isTexts ? addable[property] : stored[property];
      if (!areEqual(rest, stored[property])) allowed[property] = rest;
      if (!areEqual(rest, value)) kept.push(property);
    }
  }
  if (curatedFields.includes("kind") && record.kind !== stored.kind && !record.kindGuessed) kept.push("kind");
  return {
    properties: allowed,
    names: removed.size === 0 ? record.names : record.names.filter((name) => !isRemoved(name)),
    kept: [...kept, ...[...removed].map((name) => `name "${name}"`)],
  };
}

/** The marks that are left of an actor's after an import has replaced some of the fields and brought back some of the names. */
export function curationAfter(
  { curatedFields, removedNames }: Curation,
  replaced: readonly string[],
  named: readonly string[],
): Properties {
  const fields = curatedFields.filter((field) => !replaced.includes(field));
  const again = new Set(removedNames.length === 0 ? [] : named.map(digestOfRemovedName));
  const names = removedNames.filter((digest) => !again.has(digest));
  return {
    ...(fields.length < curatedFields.length && { curatedFields: fields.length === 0 ? null : fields }),
    ...(names.length < removedNames.length && { removedNames: names.length === 0 ? null : names }),
  };
}
