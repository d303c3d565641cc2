import type { ExportFormat } from "../exportFormat.ts";
import { type CellType, type Column, edgeColumns, nodeColumns } from "../shared/columns.ts";
import { cellText, edgeRows, nodeRows, type Row } from "../shared/graphTable.ts";
import { attributes, xml } from "../shared/xml.ts";

const types: Readonly<Record<CellType, string>> = {
  string: "string",
  boolean: "boolean",
  integer: "int",
  double: "double",
  list: "string",
};

/** GraphML, with a typed key for each property. As in GEXF, the property "directed" says which edges are. */
export const graphml: ExportFormat = {
  name: "graphml",
  about: "GraphML, for networkx, igraph, yEd; one edge for each pair of actors that a relation ties",
  contentType: "application/graphml+xml; charset=utf-8",
  extension: "graphml",
  async *write(content, _part, lang) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield declared("node", nodeColumns);
    yield declared("edge", edgeColumns);
    yield '<graph id="rawabit" edgedefault="directed">\n';
    for await (const row of nodeRows(content, lang))
      yield `<node${attributes({ id: row.id })}>${data("node", row)}</node>\n`;
    for await (const row of edgeRows(content, lang)) {
      const { id, source, target } = row;
      yield `<edge${attributes({ id, source, target })}>${data("edge", row)}</edge>\n`;
    }
    yield "</graph>\n</graphml>\n";
  },
};

function declared<Of>(group: "node" | "edge", columns: readonly Column<Of>[]): string {
  return [{ name: "label", type: "string" } as const, ...columns]
    .map(
      ({ name, type }) =>
        `<key id="${group}-${name}" for="${group}" attr.name="${name}" attr.type="${types[type]}"/>\n`,
    )
    .join("");
}

function data(group: "node" | "edge", { label, cells }: Row): string {
  return [["label", label] as const, ...cells]
    .map(([name, cell]) => `<data key="${group}-${name}">${xml(cellText(cell))}</data>`)
    .join("");
}
