import { z } from "zod";
import type { FieldTable } from "../../ontology/field.ts";
import { actorFields, documentFields, relationFields } from "../../ontology/fields.ts";
import { nameKinds } from "../../ontology/nameKinds.ts";
import { relationKinds } from "../../ontology/relationKinds.ts";
import { roles } from "../../ontology/roles.ts";
import {
  column,
  dateValue,
  keysOf,
  language,
  listOf,
  manyValues,
  plain,
  sourced,
  spec,
  text,
  value,
} from "./value.schema.ts";

// The shape of a mapping (docs/exchange/csv.md).

const name = manyValues.extend({
  lang: language.optional(),
  script: text.optional(),
  kind: z.enum(keysOf(nameKinds)).default("PRIMARY"),
});
const identifier = manyValues.extend({ scheme: text, url: spec(value).optional() });

const one = spec(value);
const many = listOf(spec(manyValues));

/** How a mapping says where the value of a field comes from, by the field's type. */
const specOfType = {
  text: one,
  texts: z.record(language, one),
  date: spec(dateValue),
  list: many,
  number: one,
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

/** Whom a relation or an organization refers to: an actor of the same query by its name there, or one by its id. */
const reference = z.preprocess(
  (given) => (typeof given === "string" ? { actor: given } : given),
  z.union([z.strictObject({ actor: text }), z.strictObject({ id: spec(manyValues) })], {
    error: "is neither the name of an actor nor an id; write donor, {actor: donor} or {id: {column: Code}}",
  }),
);

const identity = { key: listOf(column).optional(), id: one.optional(), prefix: text.optional() };

const actor = z.strictObject({
  ...identity,
  split: z
    .record(column, text)
    .refine((split) => Object.keys(split).length > 0, "names no column")
    .optional(),
  kind: one,
  names: listOf(spec(name)),
  identifiers: listOf(sourced(identifier)).optional(),
  ...specsOf(actorFields),
  state: reference.optional(),
});

const document = z.strictObject({
  ...identity,
  ...specsOf(documentFields),
  text: one.optional(),
});

const evidence = z.strictObject({
  document: text,
  quote: one.optional(),
  attribution: listOf(reference).optional(),
});

const relation = z.strictObject({
  ...identity,
  kind: z.enum(keysOf(relationKinds)),
  participants: z.partialRecord(z.enum(keysOf(roles)), listOf(reference)),
  modality: one.optional(),
  ...specsOf(relationFields),
  evidence: listOf(evidence).optional(),
});

/** Words as cells are read: without the spaces around them. */
const condition = z.record(column, listOf(plain.transform((word) => word.trim())));

const query = z.strictObject({
  where: condition.optional(),
  unless: condition.optional(),
  actors: z.record(text, actor).optional(),
  documents: z.record(text, document).optional(),
  relations: z.record(text, relation).optional(),
});

const table = z.strictObject({
  encoding: text.default("utf-8"),
  delimiter: z.string().length(1, 'is one sign, such as ";" or "\\t"').optional(),
  columns: z.array(column).optional(),
  empty: z.array(plain).default([]),
  language: language.default("en"),
});

/** The shape of a whole mapping; whether it makes sense is for `faultsOfQuery` and `faultsOfColumns`. */
export const mappingSchema = z.strictObject({
  prefix: text,
  table: table.prefault({}),
  queries: z.array(query).min(1, "needs at least one query"),
});

export type Mapping = z.output<typeof mappingSchema>;
export type TableSpec = Mapping["table"];
export type QuerySpec = Mapping["queries"][number];
export type ActorSpec = NonNullable<QuerySpec["actors"]>[string];
export type DocumentSpec = NonNullable<QuerySpec["documents"]>[string];
export type RelationSpec = NonNullable<QuerySpec["relations"]>[string];
export type Reference = z.output<typeof reference>;
export type Identity = Pick<ActorSpec, keyof typeof identity>;
