import { isPartialDate } from "../../dates/partialDate.ts";
import { readDate, westernDigits } from "./dates.ts";
import type { DateSpec, ValueSpec } from "./value.schema.ts";

/** A row, asked by the names of its columns. An empty cell is "". */
export interface Row {
  /** On which it begins, from 1. */
  readonly line: number;
  cell(column: string): string;
}

/** What is wrong in a row: which column, what it says, and why that does not do. */
export class CellFault extends Error {
  constructor(columns: readonly string[], value: string, reason: string) {
    const shown = value.length > 200 ? `${value.slice(0, 200)} …` : value;
    super(columns.length === 0 ? reason : `${quoted(columns)} says "${shown}": ${reason}`);
  }
}

/** The columns that a value is made of. */
export function columnsOf({ column, template }: ValueSpec): string[] {
  if (column !== undefined) return [column];
  return [...(template ?? "").matchAll(placeholder)].map(([, name]) => name!);
}

const placeholder = /\{\{\s*(.+?)\s*\}\}/g;

/** What the row says there; undefined where it says nothing. */
export function valueIn(spec: ValueSpec | undefined, row: Row): string | undefined {
  return valuesIn(spec, row)[0];
}

/** As valueIn, for what may be many in one cell. */
export function valuesIn(spec: ValueSpec | undefined, row: Row): string[] {
  const found = spec && sourceOf(spec, row);
  if (!found) return [];
  const pieces = spec.split === undefined ? [found] : found.split(spec.split).map((piece) => piece.trim());
  return pieces.filter((piece) => piece !== "").flatMap((piece) => mapped(spec, piece) ?? []);
}

/** @throws CellFault where it is no date of the format */
export function dateOf(spec: DateSpec | undefined, row: Row, language: string): string | undefined {
  const value = valueIn(spec, row);
  if (spec === undefined || value === undefined) return undefined;
  if (!spec.format) {
    const date = westernDigits(value);
    if (isPartialDate(date)) return date;
    throw new CellFault(
      columnsOf(spec),
      value,
      'this is not a date like 2018, 2018-06 or 2018-06-12. Say how it is written, such as format: "%d.%m.%Y".',
    );
  }
  for (const format of spec.format) {
    const date = readDate(value, format, language);
    if (date !== null) return date;
  }
  throw new CellFault(columnsOf(spec), value, `this is not a date of the format ${quoted(spec.format)}.`);
}

/** @throws CellFault where it is none of the table's keys */
export function oneOf<Key extends string>(
  table: Readonly<Record<Key, unknown>>,
  spec: ValueSpec | undefined,
  row: Row,
): Key | undefined {
  return allOf(table, spec === undefined ? [] : [spec], row)[0];
}

/** As oneOf, for what may be many. */
export function allOf<Key extends string>(
  table: Readonly<Record<Key, unknown>>,
  specs: readonly ValueSpec[],
  row: Row,
): Key[] {
  return specs.flatMap((spec) =>
    valuesIn(spec, row).map((value) => {
      if (Object.hasOwn(table, value)) return value as Key;
      throw new CellFault(
        columnsOf(spec),
        value,
        `it has to be one of ${Object.keys(table).join(", ")}. Write a map from the table's words to these.`,
      );
    }),
  );
}

/** @throws CellFault where it is no number from 0 to 1 */
export function shareOf(spec: ValueSpec | undefined, row: Row): number | undefined {
  const value = valueIn(spec, row);
  if (spec === undefined || value === undefined) return undefined;
  const number = /^\d*\.?\d+$/.test(westernDigits(value)) ? Number(westernDigits(value)) : Number.NaN;
  if (number >= 0 && number <= 1) return number;
  throw new CellFault(columnsOf(spec), value, "this is not a number from 0 to 1, such as 0.8.");
}

/** A template whose columns are not all filled says nothing: half a sentence is not what the table says. */
function sourceOf({ column, template, literal }: ValueSpec, row: Row): string {
  if (column !== undefined) return row.cell(column);
  if (template === undefined) return literal ?? "";
  const cells = columnsOf({ template }).map((name) => row.cell(name));
  return cells.includes("") ? "" : template.replace(placeholder, () => cells.shift()!);
}

/** Undefined where the map says that the table's word means nothing. */
function mapped(spec: ValueSpec, value: string): string | undefined {
  const { map, otherwise } = spec;
  if (!map) return value;
  if (Object.hasOwn(map, value)) return map[value] ?? undefined;
  if (otherwise !== undefined) return otherwise ?? undefined;
  throw new CellFault(
    columnsOf(spec),
    value,
    `this is not in the map, which has ${quoted(Object.keys(map))}. Add it, or write otherwise: for all the rest.`,
  );
}

/** Words for a message, each in quotation marks. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}
