import { storedNames } from "../../ontology/field.ts";
import { relationFields } from "../../ontology/fields.ts";
import type { RelationRow, StoredRelation } from "./relation.queries.ts";

/** The properties of an edge that a statement reads: a statement takes as long for them as for finding the edge. */
export interface RelationFields {
  readonly fields: readonly string[];
  /** Those that are dates or times. */
  readonly times: readonly string[];
}

export const allRelationFields: RelationFields = {
  fields: [
    ...storedNames(relationFields).map(([, property]) => property),
    ...["directed", "modality", "sourceCount", "importRun"],
  ],
  times: ["earliest", "latest", "recordedAt", "retractedAt"],
};

/** The properties that a field of GraphQL depends on, if these are not the one of its name. */
const dependencies: Readonly<Record<string, readonly string[]>> = {
  inForce: ["modality", "earliest", "latest", "endedBy"],
  label: ["label", "type"],
  labelTexts: ["label"],
  roleTexts: ["role"],
  summaryTexts: ["summary"],
};

/** The properties for fields of GraphQL. */
export function fieldsFor(names: readonly string[]): RelationFields {
  const needed = new Set(names.flatMap((name) => dependencies[name] ?? [name]));
  const { fields, times } = allRelationFields;
  return { fields: fields.filter((field) => needed.has(field)), times: times.filter((time) => needed.has(time)) };
}

/** The row of a relation whose statement has read these fields. */
export function relationRowOf(asked: RelationFields, { fields, times, ...relation }: StoredRelation): RelationRow {
  // Lists without knownAt contain no relation that has been retracted.
  const row: Record<string, unknown> = { ...relation, retractedAt: null };
  for (const [index, field] of asked.fields.entries()) row[field] = fields[index];
  for (const [index, time] of asked.times.entries()) row[time] = times[index];
  return row as unknown as RelationRow;
}
