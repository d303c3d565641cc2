import { parse } from "csv-parse/sync";
import { UserError } from "../../../errors/userError.ts";
import { identityText, trimText } from "../../../text/identityText.ts";
import type { Source } from "../../importFormat.ts";
import type { TableSpec } from "../mapping/mapping.schema.ts";
import { decodeText } from "./decodeText.ts";
import { type RawRecord, splitRecords } from "./splitRecords.ts";

/** A row of a table. */
export interface TableRow {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** The trimmed text of a cell, by the name of its column; "" if the cell is empty. */
  cell(column: string): string;
}

/** A row, or what is wrong with it. */
export type RowResult = TableRow | { readonly line: number; readonly error: string };

/** Records per call of the CSV parser. */
const chunkSize = 500;

/**
 * Reads the rows of a table. The column names come from the mapping or, by default, from the first line.
 * @param checkColumns called with the column names before the first row; throws if they do not fit the mapping
 * @throws UserError if the source is not a table
 */
export async function* readRows(
  source: Source,
  spec: TableSpec,
  checkColumns: (columns: readonly string[]) => void,
): AsyncGenerator<RowResult> {
  const delimiter = spec.delimiter ?? ",";
  const emptyValues = new Set(spec.empty.map(identityText));
  let columns = spec.columns;
  if (columns) checkColumns(columns);
  let indexes = indexesOf(columns ?? []);
  for await (const chunk of chunksOf(splitRecords(decodeText(source, spec.encoding), delimiter))) {
    for (const { line, ...read } of parseCells(chunk, delimiter)) {
      if (!columns) {
        columns = headerOf(read, source, delimiter);
        checkColumns(columns);
        indexes = indexesOf(columns);
      } else if ("error" in read) yield { line, error: read.error };
      else if (read.cells.length !== columns.length)
        yield { line, error: `expected ${columns.length} cells, found ${read.cells.length}.` };
      else yield { line, cell: (column) => cellOf(read.cells[indexes.get(column)!]!, emptyValues) };
    }
  }
  if (!columns) throw new UserError(`${source.name} is empty. The first line of a table must hold its column names.`);
}

function cellOf(cell: string, emptyValues: ReadonlySet<string>): string {
  const trimmed = trimText(cell);
  return emptyValues.size > 0 && emptyValues.has(identityText(trimmed)) ? "" : trimmed;
}

function indexesOf(columns: readonly string[]): ReadonlyMap<string, number> {
  return new Map(columns.map((column, index) => [column, index]));
}

type ParsedCells = { readonly cells: readonly string[] } | { readonly error: string };

/** The column names in the first line. @throws UserError if they are unusable */
function headerOf(read: ParsedCells, { name }: Source, delimiter: string): string[] {
  if ("error" in read) throw new UserError(`${name}: invalid header line: ${read.error}`);
  const columns = read.cells.map(identityText);
  if (read.cells.some((cell) => cell.trim().includes("\r")))
    throw new UserError(
      `${name} ends its lines with a carriage return only. Save it with Windows or Unix line breaks.`,
    );
  const repeated = columns.find((column, index) => column !== "" && columns.indexOf(column) !== index);
  if (repeated !== undefined)
    throw new UserError(`${name} has two columns "${repeated}". Give each column its own name.`);
  const other = [";", "\t", "|", ","].find((character) => character !== delimiter && columns[0]?.includes(character));
  if (columns.length === 1 && other)
    throw new UserError(
      `${name} has only one column, "${columns[0]}", with the delimiter ${JSON.stringify(delimiter)}. If its cells are separated by ${JSON.stringify(other)}, set table: {delimiter: ${JSON.stringify(other)}} in the mapping.`,
    );
  return columns;
}

async function* chunksOf(records: AsyncIterable<RawRecord>): AsyncGenerator<readonly RawRecord[]> {
  let chunk: RawRecord[] = [];
  for await (const record of records) {
    chunk.push(record);
    if (chunk.length === chunkSize || record.text.length > 10_000) {
      yield chunk;
      chunk = [];
    }
  }
  yield chunk;
}

function nulIn(line: number): string {
  return `line ${line} has a NUL character (U+0000). Remove it.`;
}

/** Parses the records together, and one by one only if one of them is invalid. */
function parseCells(records: readonly RawRecord[], delimiter: string): ({ readonly line: number } & ParsedCells)[] {
  const valid = records.filter(({ text, error }) => error === undefined && !text.includes("\0"));
  const parsed = valid.length === records.length ? tryParseAll(records, delimiter) : null;
  return records.map((record, index) => ({
    line: record.line,
    ...(parsed ? { cells: parsed[index]! } : parseOne(record, delimiter)),
  }));
}

function tryParseAll(records: readonly RawRecord[], delimiter: string): string[][] | null {
  try {
    const rows = parseText(records.map(({ text }) => text).join("\n"), delimiter);
    return rows.length === records.length ? rows : null;
  } catch {
    return null;
  }
}

function parseOne({ line, text, error }: RawRecord, delimiter: string): ParsedCells {
  if (error !== undefined) return { error };
  const beforeNul = text.split("\0", 1)[0]!;
  if (beforeNul !== text) return { error: nulIn(line + beforeNul.split("\n").length - 1) };
  try {
    return { cells: parseText(text, delimiter)[0]! };
  } catch {
    const lines = text.split("\n").length;
    return {
      error: `invalid quotes${lines > 1 ? ` (the record spans ${lines} lines)` : ""}. Put a cell that contains a quote in quotes, and double the quote: "5"" pipe".`,
    };
  }
}

function parseText(text: string, delimiter: string): string[][] {
  return parse(text, { delimiter, relax_column_count: true, record_delimiter: "\n" });
}
