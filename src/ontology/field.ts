import { z } from "zod";

/**
 * A field of an actor, a document or a relation. `src/ontology/fields.ts` lists them; the schema of a record, the
 * properties in Neo4j, the columns of exports and the fields of a CSV mapping are derived from that list.
 */
export interface Field {
  /** The type of its value: how it is written, checked and shown. See the constants below. */
  readonly type: "text" | "texts" | "date" | "list" | "fraction" | "flag" | "choice" | "choices";
  /** The value in a record. */
  readonly schema: z.ZodType;
  /** The only kind of actor or relation that has it. */
  readonly kind?: string;
  /** Its property in Neo4j, if that has another name; null if it is not stored as a property. */
  readonly property?: string | null;
  /** Its column in exported tables, if that has another name. */
  readonly column?: string;
  /** Of a choice: the ontology's table whose keys are allowed. */
  readonly options?: Readonly<Record<string, unknown>>;
}

export type FieldTable = Readonly<Record<string, Field>>;

export const text = { type: "text", schema: z.string() } as const;
/** A text by language (BCP 47), such as `{ ar: "زعيم", en: "leader" }`; stored as `["ar:زعيم", "en:leader"]`. */
export const texts = { type: "texts", schema: z.record(z.string().min(1), z.string()) } as const;
/** A partial date: "2018", "2018-06" or "2018-06-12". */
export const date = { type: "date", schema: z.string() } as const;
export const list = { type: "list", schema: z.array(z.string()) } as const;
/** A number from 0 to 1. */
export const fraction = { type: "fraction", schema: z.number() } as const;
export const flag = { type: "flag", schema: z.boolean() } as const;

/** One key of a table. */
export function choice<Key extends string>(options: Readonly<Record<Key, unknown>>) {
  return { type: "choice", schema: keyOf(options), options } as const;
}

/** Some keys of a table. */
export function choices<Key extends string>(options: Readonly<Record<Key, unknown>>) {
  return { type: "choices", schema: z.array(keyOf(options)), options } as const;
}

/** The schema of a key of a table. */
export function keyOf<Key extends string>(table: Readonly<Record<Key, unknown>>) {
  return z.enum(Object.keys(table) as [Key, ...Key[]]);
}

/** The fields in the schema of a record; each may be absent. */
export function optional<Table extends FieldTable>(fields: Table) {
  const schemas = Object.entries(fields).map(([name, { schema }]) => [name, schema.optional()]);
  return Object.fromEntries(schemas) as { [Name in keyof Table]: z.ZodOptional<Table[Name]["schema"]> };
}

/** A stored field: its name in a record and its property in Neo4j. */
type StoredName = readonly [name: string, property: string, field: Field];

/** Computed once per table, because every record that is written or exported needs them. */
const storedNamesByTable = new WeakMap<FieldTable, readonly StoredName[]>();

export function storedNames(fields: FieldTable): readonly StoredName[] {
  const known = storedNamesByTable.get(fields);
  if (known) return known;
  const names = Object.entries(fields).flatMap(([name, field]): StoredName[] =>
    field.property === null ? [] : [[name, field.property ?? name, field]],
  );
  storedNamesByTable.set(fields, names);
  return names;
}

/** Plain data that is never changed. */
export type Immutable<Of> = Of extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : Of extends object
    ? { readonly [Key in keyof Of]: Immutable<Of[Key]> }
    : Of;

/** The fields of a record; a field that the source does not state is absent. */
export type FieldValues<Table extends FieldTable> = {
  readonly [Name in keyof Table]?: Immutable<z.infer<Table[Name]["schema"]>>;
};

/** The stored fields as Cypher returns them; a property that the graph lacks is null. */
export type StoredRow<Table extends FieldTable> = {
  readonly [Name in keyof Table as PropertyOf<Name, Table[Name]>]: StoredValue<Table[Name]> | null;
};
type PropertyOf<Name, Of> = Of extends { property: infer Property } ? Extract<Property, string> : Name;
type StoredValue<Of extends Field> = Of["type"] extends "texts" ? readonly string[] : Immutable<z.infer<Of["schema"]>>;
