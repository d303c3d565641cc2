import { identityText } from "../../../text/identityText.ts";
import type { QuerySpec } from "../mapping/mapping.schema.ts";
import type { TableRow } from "../table/readRows.ts";

/** Whether a query applies to a row. */
export function appliesTo({ where, unless }: QuerySpec, row: TableRow): boolean {
  return (!where || fits(where, row)) && !(unless && fits(unless, row));
}

/** Whether each column has one of its values. */
function fits(condition: Readonly<Record<string, readonly string[]>>, row: TableRow): boolean {
  return Object.entries(condition).every(([column, values]) => {
    const cell = identityText(row.cell(column));
    return values.some((value) => isValueOf(value, cell));
  });
}

/** A final asterisk stands for any ending, unless it follows a backslash. An empty cell has only the value "". */
function isValueOf(value: string, cell: string): boolean {
  if (value.endsWith("\\*")) return cell === `${value.slice(0, -2)}*`;
  return value.endsWith("*") ? cell !== "" && cell.startsWith(value.slice(0, -1)) : cell === value;
}
