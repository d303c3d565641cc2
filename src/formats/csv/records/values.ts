import { identityText, trimText, withoutInvisible } from "../../../text/identityText.ts";
import { splitText } from "../../../text/splitText.ts";
import { toWesternDigits } from "../../../text/westernDigits.ts";
import type { Texts } from "../../../write/records.ts";
import { quoteAll } from "../mapping/suggest.ts";
import { fillTemplate, usedColumns, type ValueSpec } from "../mapping/value.schema.ts";
import type { TableRow } from "../table/readRows.ts";

/** A value that cannot be used: its columns, the text, and the reason. */
export class CellError extends Error {
  constructor(columns: readonly string[], value: string, reason: string) {
    const shown = value.length > 200 ? `${value.slice(0, 200)} …` : value;
    super(columns.length === 0 ? reason : `${quoteAll(columns)} is "${shown}": ${reason}`);
  }
}

/** The value in a row; undefined if there is none. */
export function readValue(spec: ValueSpec | undefined, row: TableRow): string | undefined {
  return readValues(spec, row)[0];
}

/** Like `readValue`, for several values in one cell. */
export function readValues(spec: ValueSpec | undefined, row: TableRow): string[] {
  if (spec === undefined) return [];
  const source = sourceText(spec, row);
  const parts = spec.split === undefined ? [source] : splitText(source, spec.split).map(trimText);
  const filled = parts.filter((part) => part !== "");
  const values = filled.length > 0 ? filled.map((part) => translate(spec, part)) : [meaningOfEmpty(spec)];
  return values.filter((value) => isText(value));
}

/** The values of texts in several languages; undefined if the row has none of them. */
export function readTexts(specs: Readonly<Record<string, ValueSpec>> | undefined, row: TableRow): Texts | undefined {
  const texts = Object.entries(specs ?? {}).flatMap(([lang, spec]) => {
    const text = readValue(spec, row);
    return text === undefined ? [] : [[lang, text] as const];
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

/** @throws CellError if the value is not a key of the table */
export function readEnum<Key extends string>(
  table: Readonly<Record<Key, unknown>>,
  spec: ValueSpec | undefined,
  row: TableRow,
): Key | undefined {
  return readEnums(table, spec === undefined ? [] : [spec], row)[0];
}

/** Like `readEnum`, for several values. */
export function readEnums<Key extends string>(
  table: Readonly<Record<Key, unknown>>,
  specs: readonly ValueSpec[],
  row: TableRow,
): Key[] {
  return specs.flatMap((spec) =>
    readValues(spec, row)
      .map(withoutInvisible)
      .map((value) => {
        if (Object.hasOwn(table, value)) return value as Key;
        throw new CellError(
          usedColumns(spec),
          value,
          `not one of ${Object.keys(table).join(", ")}. Add a map from the table's words to these.`,
        );
      }),
  );
}

/** @throws CellError if the value is not a number from 0 to 1 */
export function readConfidence(spec: ValueSpec | undefined, row: TableRow): number | undefined {
  const value = readValue(spec, row);
  if (spec === undefined || value === undefined) return undefined;
  const digits = toWesternDigits(withoutInvisible(value));
  const number = /^\d*\.?\d+$/.test(digits) ? Number(digits) : Number.NaN;
  if (number >= 0 && number <= 1) return number;
  throw new CellError(usedColumns(spec), value, "not a number from 0 to 1, such as 0.8.");
}

/** The list, or undefined if it is empty. */
export function nonEmpty<Item>(list: readonly Item[] | undefined): readonly Item[] | undefined {
  return list?.length ? list : undefined;
}

/** A template is empty if one of its columns is: half a sentence would misquote the table. */
function sourceText({ column, template, literal }: ValueSpec, row: TableRow): string {
  if (column !== undefined) return row.cell(column);
  if (template === undefined) return literal ?? "";
  const cells = usedColumns({ template }).map((name) => row.cell(name));
  return cells.includes("") ? "" : fillTemplate(template, cells);
}

/** Applies the map. Null if it maps the text to nothing. */
function translate(spec: ValueSpec, value: string): string | null {
  const { map, otherwise, except } = spec;
  const meanings = map ?? except;
  const key = meanings && identityText(value);
  if (key !== undefined && Object.hasOwn(meanings!, key)) return meanings![key]!;
  if (!map) return value;
  if (otherwise !== undefined) return otherwise;
  throw new CellError(
    usedColumns(spec),
    value,
    `not in the map, which has ${quoteAll(Object.keys(map))}. Add it, or set otherwise: for all other values.`,
  );
}

function isText(value: string | null | undefined): value is string {
  return value !== undefined && value !== null && value !== "";
}

/** The meaning that the map gives an empty cell. `otherwise` gives it none, because an empty cell states nothing. */
function meaningOfEmpty({ map, except }: ValueSpec): string | null | undefined {
  return (map ?? except)?.[""];
}
