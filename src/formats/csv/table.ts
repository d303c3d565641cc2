import { parse } from "csv-parse/sync";
import { UserError } from "../../errors/userError.ts";
import type { Source } from "../importFormat.ts";
import { decoded } from "./decoded.ts";
import type { TableSpec } from "./mapping.schema.ts";
import { type RawRecord, rawRecords } from "./rawRecords.ts";
import type { Row } from "./values.ts";

/** A row of a table, or what is wrong with it. */
export type TableRow = Row | { readonly line: number; readonly fault: string };

/** So many records are given to the parser at once. */
const pieceSize = 500;

/**
 * The rows of a table, with the names of its columns from its first line or from the mapping.
 * @param onColumns told the columns before the first row; it throws where they do not do
 * @throws UserError where the source is no table
 */
export async function* rowsOf(
  source: Source,
  spec: TableSpec,
  onColumns: (columns: readonly string[]) => void,
): AsyncGenerator<TableRow> {
  const delimiter = spec.delimiter ?? ",";
  const nothing = new Set(spec.empty.map((word) => word.trim()));
  let columns = spec.columns;
  if (columns) onColumns(columns);
  let indexes = indexesOf(columns ?? []);
  for await (const piece of piecesOf(rawRecords(decoded(source, spec.encoding), delimiter))) {
    for (const { line, ...read } of cellsOf(piece, delimiter)) {
      if (!columns) {
        columns = headerOf(read, source, delimiter);
        onColumns(columns);
        indexes = indexesOf(columns);
      } else if ("fault" in read) yield { line, fault: read.fault };
      else if (read.cells.length !== columns.length)
        yield { line, fault: `it has ${read.cells.length} cells, and the table has ${columns.length} columns.` };
      else yield { line, cell: (column) => cellOf(read.cells[indexes.get(column)!]!, nothing) };
    }
  }
  if (!columns) throw new UserError(`${source.name} is empty. A table has the names of its columns in its first line.`);
}

function cellOf(cell: string, nothing: ReadonlySet<string>): string {
  const trimmed = cell.trim();
  return nothing.has(trimmed) ? "" : trimmed;
}

function indexesOf(columns: readonly string[]): ReadonlyMap<string, number> {
  return new Map(columns.map((column, index) => [column, index]));
}

type Read = { readonly cells: readonly string[] } | { readonly fault: string };

/** The names of the columns. @throws UserError where the first line can't be that */
function headerOf(read: Read, { name }: Source, delimiter: string): string[] {
  if ("fault" in read) throw new UserError(`${name}: the first line, with the names of the columns: ${read.fault}`);
  const columns = read.cells.map((cell) => cell.trim());
  if (columns.some((column) => column.includes("\r")))
    throw new UserError(
      `${name} ends its lines with a carriage return alone. Save it with the line ends of Windows or Unix.`,
    );
  const twice = columns.find((column, index) => column !== "" && columns.indexOf(column) !== index);
  if (twice !== undefined) throw new UserError(`${name} has two columns "${twice}". Give each its own name.`);
  const other = [";", "\t", "|", ","].find((sign) => sign !== delimiter && columns[0]?.includes(sign));
  if (columns.length === 1 && other)
    throw new UserError(
      `${name} has one column, "${columns[0]}", by the delimiter ${JSON.stringify(delimiter)}. Write table: {delimiter: ${JSON.stringify(other)}} into the mapping if that is what parts its cells.`,
    );
  return columns;
}

async function* piecesOf(records: AsyncIterable<RawRecord>): AsyncGenerator<readonly RawRecord[]> {
  let piece: RawRecord[] = [];
  for await (const record of records) {
    piece.push(record);
    if (piece.length === pieceSize || record.text.length > 10_000) {
      yield piece;
      piece = [];
    }
  }
  yield piece;
}

/** Together, and one by one only where one of them is bad. */
function cellsOf(records: readonly RawRecord[], delimiter: string): ({ readonly line: number } & Read)[] {
  const good = records.filter(({ fault }) => fault === undefined);
  const parsed = good.length === records.length ? parsedAll(records, delimiter) : null;
  return records.map((record, index) => ({
    line: record.line,
    ...(parsed ? { cells: parsed[index]! } : parsedOne(record, delimiter)),
  }));
}

function parsedAll(records: readonly RawRecord[], delimiter: string): string[][] | null {
  try {
    const rows = parseText(records.map(({ text }) => text).join("\n"), delimiter);
    return rows.length === records.length ? rows : null;
  } catch {
    return null;
  }
}

function parsedOne({ text, fault }: RawRecord, delimiter: string): Read {
  if (fault !== undefined) return { fault };
  try {
    return { cells: parseText(text, delimiter)[0]! };
  } catch {
    const lines = text.split("\n").length;
    return {
      fault: `its quotes make no sense${lines > 1 ? ` (it goes over ${lines} lines)` : ""}. A cell that has a quote is written within quotes, each quote in it twice: "5"" pipe".`,
    };
  }
}

function parseText(text: string, delimiter: string): string[][] {
  return parse(text, { delimiter, relax_column_count: true, record_delimiter: "\n" });
}
