import { stringify } from "csv-stringify/sync";
import type { ExportFormat } from "../exportFormat.ts";
import { edgeColumns, nodeColumns } from "../shared/columns.ts";
import { cellText, edgeRows, nodeRows, type Row } from "../shared/graphTable.ts";

/** So many rows are written at once. */
const pieceSize = 200;

const nodeNames = nodeColumns.map(({ name }) => name);
const edgeNames = edgeColumns.map(({ name }) => name);

/**
 * Two tables with the heads that Gephi knows. Cells are as the graph has them, even those that begin with = or +: what a
 * spreadsheet makes of them is told in docs/exchange/export.md.
 */
export const csvOut: ExportFormat = {
  name: "csv",
  about: "nodes.csv and edges.csv, for Gephi, spreadsheets and LOAD CSV; --out is a folder",
  contentType: "text/csv; charset=utf-8; header=present",
  extension: "csv",
  parts: ["nodes.csv", "edges.csv"],
  async *write(content, part, lang) {
    if (part === "edges.csv")
      yield* table(
        ["Source", "Target", "Type", "Id", "Label"],
        edgeNames,
        edgeRows(content, lang),
        ({ source, target, directed, id, label }) => [source, target, directed ? "Directed" : "Undirected", id, label],
      );
    else yield* table(["Id", "Label"], nodeNames, nodeRows(content, lang), ({ id, label }) => [id, label]);
  },
};

/** @param own what stands under the first names */
async function* table<Of extends Row>(
  firstNames: readonly string[],
  names: readonly string[],
  rows: AsyncIterable<Of>,
  own: (row: Of) => readonly string[],
): AsyncGenerator<string> {
  let piece = [[...firstNames, ...names]];
  for await (const row of rows) {
    if (piece.length === pieceSize) {
      yield asText(piece);
      piece = [];
    }
    piece.push([...own(row), ...names.map((name) => cellText(row.cells.get(name) ?? ""))]);
  }
  yield asText(piece);
}

function asText(rows: string[][]): string {
  // By itself it quotes a cell for a whole record delimiter, and not for half of one.
  return stringify(rows, { record_delimiter: "windows", quoted_match: /[\r\n]/ });
}
