import { z } from "zod";
import { identityText } from "../../../text/identityText.ts";
import { dateFormatSchema, validateDateFormat } from "./dateFormats.ts";

// The schema of a single value in a mapping (docs/exchange/csv.md).

/** A text that is not empty. */
export const nonEmptyText = z.string().min(1, "must not be empty");
/** YAML parses unquoted numbers and booleans; a table only has text. */
export const scalarText = z
  .union([z.string(), z.number(), z.boolean()], {
    error: ({ input }) =>
      input === null
        ? 'is null, which no cell has; write "~" or "null" in quotes if the table has that word, or "" for an empty cell'
        : "must be one word or number",
  })
  .transform(String);
/** The name of a column. */
export const columnName = nonEmptyText.transform(identityText);
/** A BCP 47 tag. */
export const languageTag = z.string().refine(isLanguage, 'is not a language; use a BCP 47 tag such as "ar" or "en"');

/** Values of the table and their meanings; null for nothing. */
const meanings = z.record(z.string().transform(identityText), scalarText.nullable());

/** Where a value comes from in a row, and how to translate it. */
export const valueSchema = z.strictObject({
  /** Exactly one of column, template and literal is the source of the value. */
  column: columnName.optional(),
  template: nonEmptyText.optional(),
  literal: scalarText.optional(),
  /** What each value of the table means; "" is an empty cell. */
  map: meanings.optional(),
  /** What the values mean that `map` lacks. An empty cell is not one of them. */
  otherwise: scalarText.nullable().optional(),
  /** Like `map`, but all other values stay as they are. */
  except: meanings.optional(),
});
/** Like `valueSchema`, for several values in one cell. */
export const multiValueSchema = valueSchema.extend({ split: nonEmptyText.optional() });
/** Like `valueSchema`, for a date. */
export const dateValueSchema = valueSchema.extend({
  format: oneOrMany(
    dateFormatSchema.superRefine((format, { addIssue }) => {
      const error = validateDateFormat(format);
      if (error) addIssue(error);
    }),
  ).optional(),
});

/** A value of a mapping; `split` if one cell may hold several. */
export type ValueSpec = z.output<typeof valueSchema> & { readonly split?: string | undefined };
/** A date of a mapping. */
export type DateSpec = z.output<typeof dateValueSchema>;

const placeholder = /\{\{\s*(.+?)\s*\}\}/g;

/** The columns that a value is read from. */
export function usedColumns({ column, template }: Pick<ValueSpec, "column" | "template">): string[] {
  if (column !== undefined) return [column];
  return [...(template ?? "").matchAll(placeholder)].map(([, name]) => identityText(name!));
}

/** Fills the {{column}} placeholders of a template with the given texts, in order. */
export function fillTemplate(template: string, texts: readonly string[]): string {
  let next = 0;
  return template.replace(placeholder, () => texts[next++]!);
}

/** A value, where a bare word is short for a literal. */
export function orLiteral<Shape extends z.ZodType>(shape: Shape) {
  return z.preprocess((given) => (isScalar(given) ? { literal: given } : given), withOneSource(shape));
}

/** Requires exactly one source: column, template or literal. */
export function withOneSource<Shape extends z.ZodType>(shape: Shape) {
  return shape.superRefine((given, { addIssue }) => {
    const sources = ["column", "template", "literal"].filter((key) => key in (given as object));
    if (sources.length !== 1)
      addIssue(
        sources.length === 0
          ? "has no source; add a column, a template or a literal"
          : `has a ${sources.join(" and a ")}; keep one of them`,
      );
    const { map, otherwise, except } = given as ValueSpec;
    if (map && except) addIssue("has a map and except. Keep map if every other value is an error, except if it stays");
    if (otherwise !== undefined && !map)
      addIssue("has otherwise without a map. Add the map, or give the exceptions with except");
  });
}

/** Keys of a value such as "column" are rejected, since they pass for language tags when the language is missing. */
function isLanguage(tag: string): boolean {
  if (Object.hasOwn(multiValueSchema.shape, tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isScalar(given: unknown): boolean {
  return typeof given === "string" || typeof given === "number" || typeof given === "boolean";
}

/** A list; a single item is short for a list of one. */
export function oneOrMany<Item extends z.ZodType>(item: Item) {
  return z.preprocess((given) => (Array.isArray(given) ? given : [given]), z.array(item));
}

/** The keys of a table, as z.enum takes them. */
export function enumKeys<Key extends string>(table: Readonly<Record<Key, unknown>>): [Key, ...Key[]] {
  return Object.keys(table) as [Key, ...Key[]];
}
