import { withoutUndefined } from "../../../collections/withoutUndefined.ts";
import { readFoldedDate } from "../../../dates/readDate.ts";
import { readDates } from "../../../dates/readDates.ts";
import type { FieldTable } from "../../../ontology/field.ts";
import { withoutInvisible } from "../../../text/identityText.ts";
import { parseDate } from "../mapping/dateFormats.ts";
import { quoteAll } from "../mapping/suggest.ts";
import { type DateSpec, usedColumns } from "../mapping/value.schema.ts";
import type { TableRow } from "../table/readRows.ts";
import { CellError, readValue } from "./values.ts";

/** A date in a cell. */
export interface DateCell {
  readonly text: string;
  readonly date?: string;
  /** The end of a period that the cell names, if the field holds its start. */
  readonly until?: string;
  /** The last of several dates that agree on nothing. */
  readonly latest?: string;
  /** Whether that is all that the text says. */
  readonly complete: boolean;
}

/** Two numbers of which either may be the day. */
const startsWithDay = /^\d{1,2}[-/.]\d/;

/** By row and spec: a record, its period and the report need the same cells. */
const cellsRead = new WeakMap<TableRow, Map<DateSpec, DateCell | undefined>>();

/**
 * Reads a date by the formats of its column. A half period, several dates, and dates in words are read as well; other words
 * with a year ("circa 1960") are a text without a date.
 * @throws CellError if the cell is none of these
 */
export function readDateCell(field: string, spec: DateSpec, row: TableRow, language: string): DateCell | undefined {
  const cells = cellsRead.get(row) ?? new Map<DateSpec, DateCell | undefined>();
  cellsRead.set(row, cells);
  if (!cells.has(spec)) cells.set(spec, readCell(field, spec, row, language));
  return cells.get(spec);
}

function readCell(field: string, spec: DateSpec, row: TableRow, language: string): DateCell | undefined {
  const text = readValue(spec, row);
  if (text === undefined) return undefined;
  const byFormat = (value: string) =>
    (spec.format ?? []).map((format) => parseDate(value, format, language)).find((read) => read !== null);
  const exact = byFormat(withoutInvisible(text));
  if (exact) return { text, date: exact.date, complete: !exact.cut };
  const { on, from, until, latest, complete } = readDates(
    [text],
    (part) => byFormat(part) ?? (startsWithDay.test(part) ? null : readFoldedDate(part)),
  );
  if ((on ?? from ?? until ?? latest) === undefined && !(/\p{L}/u.test(text) && /\p{Nd}{4}/u.test(text)))
    throw new CellError(usedColumns(spec), text, whyNotDate(spec));
  if (field === "date") return { text, complete, ...withoutUndefined({ date: on ?? from, until }) };
  if (field === "endDate")
    return { text, complete: complete && from === undefined, ...withoutUndefined({ date: on ?? until, latest }) };
  return { text, complete: complete && on !== undefined, ...withoutUndefined({ date: on }) };
}

function whyNotDate({ format }: DateSpec): string {
  return format
    ? `not a date of the format ${quoteAll(format)}.`
    : 'not a date like 2018, 2018-06 or 2018-06-12. Set the format, such as format: "%d.%m.%Y".';
}

/** The cells with dates that are not read, or only in part, by field. */
export function unreadDateCells(
  fields: FieldTable,
  specs: Readonly<Record<string, unknown>>,
  row: TableRow,
  language: string,
): ReadonlyMap<string, DateCell> {
  const dated = Object.entries(fields).filter(([name, { type }]) => type === "date" && specs[name] !== undefined);
  return new Map(
    dated.flatMap(([name]) => {
      const cell = readDateCell(name, specs[name] as DateSpec, row, language);
      return cell === undefined || cell.complete ? [] : [[name, cell] as const];
    }),
  );
}
