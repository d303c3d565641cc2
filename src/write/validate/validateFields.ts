import { isPartialDate } from "../../dates/partialDate.ts";
import type { FieldTable, FieldValues } from "../../ontology/field.ts";
import { maxIdLength } from "./indexedStrings.ts";

// Each function returns what is wrong and what to do; null if nothing is.

export function validateId(id: string): string | null {
  if (id.trim() === "") return "its id is empty. Derive one from the source.";
  if (id !== id.trim()) return "its id begins or ends with a space. Remove the space.";
  return id.length <= maxIdLength
    ? null
    : `its id is longer than ${maxIdLength} characters. Use a hash of the content.`;
}

/** Checks that each field belongs to the record's kind and that each date is valid. */
export function validateFields<Table extends FieldTable>(
  type: string,
  fields: Table,
  record: FieldValues<Table> & { readonly kind?: string },
): string | null {
  for (const [name, field] of Object.entries(fields)) {
    const value: unknown = record[name];
    if (value === undefined) continue;
    if (field.kind !== undefined && field.kind !== record.kind)
      return `only ${article(type)} of kind ${field.kind} has the field ${name}. Remove ${name}.`;
    if (field.type === "date" && !isPartialDate(value as string))
      return `its ${name} "${value}" is not a date. Write 2018, 2018-06 or 2018-06-12${fields.dateText ? ", or put the source's words into dateText" : ""}.`;
  }
  return null;
}

function article(noun: string): string {
  return `${/^[aeio]/.test(noun) ? "an" : "a"} ${noun}`;
}
