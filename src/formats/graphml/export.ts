import type { ExportFormat } from "../exportFormat.ts";
import { type CellType, type Column, edgeColumns, nodeColumns } from "../shared/columns.ts";
import { cellText, type ExportNode, exportEdges, exportNodes } from "../shared/graphTable.ts";
import { escapeXml, xmlAttributes } from "../shared/xml.ts";

const types: Readonly<Record<CellType, string>> = {
  string: "string",
  boolean: "boolean",
  integer: "int",
  double: "double",
  list: "string",
};

/** GraphML, with a typed key for each property. As in GEXF, all edges are written as directed; see the property "directed". */
export const graphmlExport: ExportFormat = {
  name: "graphml",
  description: "GraphML, for networkx, igraph, yEd; one edge for each pair of actors that a relation connects",
  contentType: "application/graphml+xml; charset=utf-8",
  extension: "graphml",
  async *write(content, _part, lang) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield declareKeys("node", nodeColumns);
    if (content.positions) yield positionKeys;
    yield declareKeys("edge", edgeColumns);
    yield '<graph id="rawabit" edgedefault="directed">\n';
    for await (const row of exportNodes(content, lang))
      yield `<node${xmlAttributes({ id: row.id })}>${dataElements("node", row)}${positionElements(row)}</node>\n`;
    for await (const row of exportEdges(content, lang)) {
      const { id, source, target } = row;
      yield `<edge${xmlAttributes({ id, source, target })}>${dataElements("edge", row)}</edge>\n`;
    }
    yield "</graph>\n</graphml>\n";
  },
};

function declareKeys<Of>(group: "node" | "edge", columns: readonly Column<Of>[]): string {
  return [{ name: "label", type: "string" } as const, ...columns]
    .map(
      ({ name, type }) =>
        `<key id="${group}-${name}" for="${group}" attr.name="${name}" attr.type="${types[type]}"/>\n`,
    )
    .join("");
}

function dataElements(group: "node" | "edge", { label, cells }: ExportNode): string {
  return [["label", label] as const, ...cells]
    .map(([name, cell]) => `<data key="${group}-${name}">${escapeXml(cellText(cell))}</data>`)
    .join("");
}

const positionKeys = ["x", "y"]
  .map((axis) => `<key id="node-${axis}" for="node" attr.name="${axis}" attr.type="double"/>\n`)
  .join("");

function positionElements({ position }: ExportNode): string {
  return position ? `<data key="node-x">${position[0]}</data><data key="node-y">${position[1]}</data>` : "";
}
