import { z } from "zod";
import type { FieldTable } from "../../../ontology/field.ts";
import { actorFields, documentFields, relationFields } from "../../../ontology/fields.ts";
import { nameKinds } from "../../../ontology/nameKinds.ts";
import { relationKinds } from "../../../ontology/relationKinds.ts";
import { roles } from "../../../ontology/roles.ts";
import { identityText } from "../../../text/identityText.ts";
import {
  columnName,
  dateValueSchema,
  enumKeys,
  languageTag,
  multiValueSchema,
  nonEmptyText,
  oneOrMany,
  orLiteral,
  scalarText,
  valueSchema,
  withOneSource,
} from "./value.schema.ts";

// The schema of a mapping (docs/exchange/csv.md).

const name = multiValueSchema.extend({
  lang: languageTag.optional(),
  script: nonEmptyText.optional(),
  kind: z.enum(enumKeys(nameKinds)).default("PRIMARY"),
});
const identifier = multiValueSchema.extend({ scheme: nonEmptyText, url: orLiteral(valueSchema).optional() });

const one = orLiteral(valueSchema);
const many = oneOrMany(orLiteral(multiValueSchema));

/** The spec of a field's value, by the field's type. */
const specOfType = {
  text: one,
  texts: z.record(languageTag, one),
  date: orLiteral(dateValueSchema),
  list: many,
  fraction: one,
  flag: z.boolean(),
  choice: one,
  choices: many,
};

function specsOf<Table extends FieldTable>(fields: Table) {
  const specs = Object.entries(fields).map(([name, { type }]) => [name, specOfType[type].optional()]);
  return Object.fromEntries(specs) as {
    [Name in keyof Table]: z.ZodOptional<(typeof specOfType)[Table[Name]["type"]]>;
  };
}

/** A reference to an actor: by its name in the same query, or by its id. */
const reference = z.preprocess(
  (given) => (typeof given === "string" ? { actor: given } : given),
  z.union([z.strictObject({ actor: nonEmptyText }), z.strictObject({ id: orLiteral(multiValueSchema) })], {
    error: "is neither the name of an actor nor an id; use donor, {actor: donor} or {id: {column: Code}}",
  }),
);

const identity = { key: oneOrMany(columnName).optional(), id: one.optional(), prefix: nonEmptyText.optional() };

const actor = z.strictObject({
  ...identity,
  split: z
    .record(columnName, nonEmptyText)
    .refine((split) => Object.keys(split).length > 0, "names no column")
    .optional(),
  /** Whether the row adds to an actor that is in the graph already. */
  existing: z.boolean().optional(),
  kind: one.optional(),
  names: oneOrMany(orLiteral(name)).optional(),
  identifiers: oneOrMany(withOneSource(identifier)).optional(),
  ...specsOf(actorFields),
  state: reference.optional(),
});

const document = z.strictObject({
  ...identity,
  ...specsOf(documentFields),
  text: one.optional(),
});

const evidence = z.strictObject({
  document: nonEmptyText,
  quote: one.optional(),
  attribution: oneOrMany(reference).optional(),
});

const relation = z.strictObject({
  ...identity,
  kind: z.enum(enumKeys(relationKinds)),
  /** Whether all rows of a key describe one relation. */
  gather: z.boolean().optional(),
  participants: z.partialRecord(z.enum(enumKeys(roles)), oneOrMany(reference)),
  modality: one.optional(),
  ...specsOf(relationFields),
  evidence: oneOrMany(evidence).optional(),
});

/** Values to compare cells with, trimmed as cells are; a final asterisk stands for any ending. */
const condition = z.record(columnName, oneOrMany(scalarText.transform(identityText)));

const query = z.strictObject({
  where: condition.optional(),
  unless: condition.optional(),
  actors: z.record(nonEmptyText, actor).optional(),
  documents: z.record(nonEmptyText, document).optional(),
  relations: z.record(nonEmptyText, relation).optional(),
});

const table = z.strictObject({
  encoding: nonEmptyText.default("utf-8"),
  delimiter: z.string().length(1, 'must be one character, such as ";" or "\\t"').optional(),
  columns: z.array(columnName).optional(),
  empty: z.array(scalarText).default([]),
  language: languageTag.default("en"),
});

/** The schema of a complete mapping. `validateQuery` and `validateColumns` check what a schema cannot. */
export const mappingSchema = z.strictObject({
  prefix: nonEmptyText,
  table: table.prefault({}),
  queries: z.array(query).min(1, "needs at least one query"),
});

export type Mapping = z.output<typeof mappingSchema>;
export type TableSpec = Mapping["table"];
export type QuerySpec = Mapping["queries"][number];
export type ActorSpec = NonNullable<QuerySpec["actors"]>[string];
export type DocumentSpec = NonNullable<QuerySpec["documents"]>[string];
export type RelationSpec = NonNullable<QuerySpec["relations"]>[string];
export type ActorReference = z.output<typeof reference>;
export type IdentitySpec = Pick<ActorSpec, keyof typeof identity>;
