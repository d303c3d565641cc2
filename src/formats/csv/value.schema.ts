import { z } from "zod";
import { dateFormat, faultOfFormat } from "./dates.ts";

// The shape of what a mapping may say of a single value (docs/exchange/csv.md).

/** Something that is not empty. */
export const text = z.string().min(1, "must not be empty");
/** YAML has numbers and truth values where a table has words. */
export const plain = z.union([z.string(), z.number(), z.boolean()]).transform(String);
/** The name of a column. */
export const column = text;
/** A BCP 47 tag. */
export const language = z.string().refine(isLanguage, 'is not a language; write a BCP 47 tag such as "ar" or "en"');

/** Where a value of a row comes from, and what its words mean. */
export const value = z.strictObject({
  /** One of these three says where the value comes from. */
  column: column.optional(),
  template: text.optional(),
  literal: plain.optional(),
  map: z.record(z.string(), plain.nullable()).optional(),
  otherwise: plain.nullable().optional(),
});
/** As `value`, for what may be many in one cell. */
export const manyValues = value.extend({ split: text.optional() });
/** As `value`, of a date. */
export const dateValue = value.extend({
  format: listOf(
    dateFormat.superRefine((format, { addIssue }) => {
      const fault = faultOfFormat(format);
      if (fault) addIssue(fault);
    }),
  ).optional(),
});

/** One of a mapping's values, whether it may be many or not. */
export type ValueSpec = z.output<typeof value> & { readonly split?: string | undefined };
/** One of a mapping's dates. */
export type DateSpec = z.output<typeof dateValue>;

/** A value, where a bare word means itself. */
export function spec<Shape extends z.ZodType>(shape: Shape) {
  return z.preprocess((given) => (isBare(given) ? { literal: given } : given), sourced(shape));
}

/** A value that says once where it comes from. */
export function sourced<Shape extends z.ZodType>(shape: Shape) {
  return shape.superRefine((given, { addIssue }) => {
    const sources = ["column", "template", "literal"].filter((key) => key in (given as object));
    if (sources.length !== 1)
      addIssue(
        sources.length === 0
          ? "says not where its value comes from; give it a column, a template or a literal"
          : `has a ${sources.join(" and a ")}; give it one of them`,
      );
  });
}

/** Not the words of a value either, which would pass for tags: a text without its language. */
function isLanguage(tag: string): boolean {
  if (Object.hasOwn(manyValues.shape, tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isBare(given: unknown): boolean {
  return typeof given === "string" || typeof given === "number" || typeof given === "boolean";
}

/** A list; what is given once is a list of one. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.preprocess((given) => (Array.isArray(given) ? given : [given]), z.array(item));
}

/** The keys of a table, for an enum. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): [Key, ...Key[]] {
  return Object.keys(table) as [Key, ...Key[]];
}
