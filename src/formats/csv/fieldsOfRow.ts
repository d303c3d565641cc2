import type { Field, FieldTable, FieldValues } from "../../ontology/field.ts";
import type { Texts } from "../../write/records.ts";
import type { DateSpec, ValueSpec } from "./value.schema.ts";
import { allOf, dateOf, oneOf, type Row, shareOf, valueIn, valuesIn } from "./values.ts";

/**
 * The fields that a row states.
 * @param specs of the mapping, by field
 * @param language of the table's month names
 * @throws CellFault
 */
export function fieldsOfRow<Table extends FieldTable>(
  fields: Table,
  specs: { readonly [Name in keyof Table]?: unknown },
  row: Row,
  language: string,
): FieldValues<Table> {
  const values = Object.entries(fields).map(([name, field]) => [name, readValue(field, specs[name], row, language)]);
  return given(Object.fromEntries(values)) as FieldValues<Table>;
}

/** The schema of the mapping gives each type of field its type of spec. */
function readValue({ type, options = {} }: Field, spec: unknown, row: Row, language: string): unknown {
  if (spec === undefined) return undefined;
  switch (type) {
    case "text":
      return valueIn(spec as ValueSpec, row);
    case "texts":
      return textsOf(spec as Readonly<Record<string, ValueSpec>>, row);
    case "date":
      return dateOf(spec as DateSpec, row, language);
    case "list":
      return filled((spec as readonly ValueSpec[]).flatMap((each) => valuesIn(each, row)));
    case "number":
      return shareOf(spec as ValueSpec, row);
    case "choice":
      return oneOf(options, spec as ValueSpec, row);
    case "choices":
      return filled(allOf(options, spec as readonly ValueSpec[], row));
    case "flag":
      return spec;
  }
}

function textsOf(specs: Readonly<Record<string, ValueSpec>>, row: Row): Texts | undefined {
  const texts = given(Object.fromEntries(Object.entries(specs).map(([lang, spec]) => [lang, valueIn(spec, row)])));
  return Object.keys(texts).length === 0 ? undefined : (texts as Texts);
}

/** A list that is not empty. */
export function filled<Item>(list: readonly Item[] | undefined): readonly Item[] | undefined {
  return list?.length ? list : undefined;
}

/** The properties that are not undefined. */
export function given<Properties extends object>(
  properties: Properties,
): { [Key in keyof Properties]?: Exclude<Properties[Key], undefined> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as never;
}
