import { stringify } from "csv-stringify/sync";
import type { Content, OutFormat } from "../outFormat.ts";
import {
  type Column,
  cellText,
  defaultLanguage,
  edgeColumns,
  edgesOfRelation,
  labelOfActor,
  labelOfEdge,
  nodeColumns,
} from "./graphTable.ts";

/** So many rows are written at once. */
const pieceSize = 200;

/**
 * Two tables with the heads that Gephi knows. Cells are as the graph has them, even those that begin with = or +: what a
 * spreadsheet makes of them is told in docs/exchange/out.md.
 */
export const csvOut: OutFormat = {
  name: "csv",
  about: "nodes.csv and edges.csv, for Gephi, spreadsheets and LOAD CSV; --out is a folder",
  contentType: "text/csv; charset=utf-8; header=present",
  extension: "csv",
  parts: ["nodes.csv", "edges.csv"],
  async *write(content, part, lang = defaultLanguage) {
    yield* inPieces(part === "edges.csv" ? edgeRows(content, lang) : nodeRows(content, lang));
  },
};

async function* nodeRows(content: Content, lang: string): AsyncGenerator<string[]> {
  yield ["Id", "Label", ...nodeColumns.map(({ name }) => name)];
  for await (const actor of content.actors())
    yield [actor.id, labelOfActor(actor, lang), ...texts(nodeColumns, actor, lang)];
}

async function* edgeRows(content: Content, lang: string): AsyncGenerator<string[]> {
  yield ["Source", "Target", "Type", "Id", "Label", ...edgeColumns.map(({ name }) => name)];
  for await (const relation of content.relations())
    for (const edge of edgesOfRelation(relation)) {
      const type = edge.directed ? "Directed" : "Undirected";
      yield [edge.from, edge.to, type, edge.id, labelOfEdge(edge, lang), ...texts(edgeColumns, edge, lang)];
    }
}

function texts<Of>(columns: readonly Column<Of>[], of: Of, lang: string): string[] {
  return columns.map(({ value }) => cellText(value(of, lang) ?? ""));
}

async function* inPieces(rows: AsyncIterable<string[]>): AsyncGenerator<string> {
  let piece: string[][] = [];
  for await (const row of rows) {
    piece.push(row);
    if (piece.length === pieceSize) {
      yield asText(piece);
      piece = [];
    }
  }
  if (piece.length > 0) yield asText(piece);
}

function asText(rows: readonly string[][]): string {
  // By itself it quotes a cell for a whole record delimiter, and not for half of one.
  return stringify([...rows], { record_delimiter: "windows", quoted_match: /[\r\n]/ });
}
