import { withoutUndefined } from "../../../collections/withoutUndefined.ts";
import type { Field, FieldTable, FieldValues } from "../../../ontology/field.ts";
import type { DateSpec, ValueSpec } from "../mapping/value.schema.ts";
import type { TableRow } from "../table/readRows.ts";
import { readDateCell } from "./dates.ts";
import { nonEmpty, readConfidence, readEnum, readEnums, readTexts, readValue, readValues } from "./values.ts";

/**
 * The fields that a row states.
 * @param specs the specs of the mapping, by field
 * @param language the language of month names in the table
 * @throws CellError
 */
export function readFields<Table extends FieldTable>(
  fields: Table,
  specs: { readonly [Name in keyof Table]?: unknown },
  row: TableRow,
  language: string,
): FieldValues<Table> {
  const values = Object.entries(fields).map(([name, field]) => [
    name,
    readField(name, field, specs[name], row, language),
  ]);
  return withoutUndefined(Object.fromEntries(values)) as FieldValues<Table>;
}

/** The schema of the mapping gives each type of field its type of spec. */
function readField(
  name: string,
  { type, options = {} }: Field,
  spec: unknown,
  row: TableRow,
  language: string,
): unknown {
  if (spec === undefined) return undefined;
  switch (type) {
    case "text":
      return readValue(spec as ValueSpec, row);
    case "texts":
      return readTexts(spec as Readonly<Record<string, ValueSpec>>, row);
    case "date":
      return readDateCell(name, spec as DateSpec, row, language)?.date;
    case "list":
      return nonEmpty((spec as readonly ValueSpec[]).flatMap((each) => readValues(each, row)));
    case "fraction":
      return readConfidence(spec as ValueSpec, row);
    case "choice":
      return readEnum(options, spec as ValueSpec, row);
    case "choices":
      return nonEmpty(readEnums(options, spec as readonly ValueSpec[], row));
    case "flag":
      return spec;
  }
}
