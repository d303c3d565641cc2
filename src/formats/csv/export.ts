import { stringify } from "csv-stringify/sync";
import type { ExportFormat } from "../exportFormat.ts";
import { edgeColumns, nodeColumns } from "../shared/columns.ts";
import { cellText, type ExportNode, exportEdges, exportNodes } from "../shared/graphTable.ts";

/** Rows per call of the CSV writer. */
const chunkSize = 200;

const nodeNames = nodeColumns.map(({ name }) => name);
const edgeNames = edgeColumns.map(({ name }) => name);

/**
 * Two tables with the column names that Gephi expects. Cells are written unchanged, even if they begin with = or +, which a
 * spreadsheet may run as a formula (see docs/exchange/export.md).
 */
export const csvExport: ExportFormat = {
  name: "csv",
  description: "nodes.csv and edges.csv, for Gephi, spreadsheets and LOAD CSV; --out is a folder",
  contentType: "text/csv; charset=utf-8; header=present",
  extension: "csv",
  parts: ["nodes.csv", "edges.csv"],
  async *write(content, part, lang) {
    if (part === "edges.csv")
      yield* table(
        ["Source", "Target", "Type", "Id", "Label"],
        edgeNames,
        exportEdges(content, lang),
        ({ source, target, directed, id, label }) => [source, target, directed ? "Directed" : "Undirected", id, label],
      );
    else yield* table(["Id", "Label"], nodeNames, exportNodes(content, lang), ({ id, label }) => [id, label]);
  },
};

/** @param firstCells the cells under `firstNames` */
async function* table<Of extends ExportNode>(
  firstNames: readonly string[],
  names: readonly string[],
  rows: AsyncIterable<Of>,
  firstCells: (row: Of) => readonly string[],
): AsyncGenerator<string> {
  let chunk = [[...firstNames, ...names]];
  for await (const row of rows) {
    if (chunk.length === chunkSize) {
      yield toCsv(chunk);
      chunk = [];
    }
    chunk.push([...firstCells(row), ...names.map((name) => cellText(row.cells.get(name) ?? ""))]);
  }
  yield toCsv(chunk);
}

function toCsv(rows: string[][]): string {
  // The library quotes cells that contain a whole record delimiter ("\r\n"), but not those with half of one.
  return stringify(rows, { record_delimiter: "windows", quoted_match: /[\r\n]/ });
}
