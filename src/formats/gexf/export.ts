import type { ExportFormat } from "../exportFormat.ts";
import { type CellType, type Column, edgeColumns, nodeColumns } from "../shared/columns.ts";
import { cellText, type ExportNode, exportEdges, exportNodes } from "../shared/graphTable.ts";
import { xmlAttributes } from "../shared/xml.ts";

const types: Readonly<Record<CellType, string>> = {
  string: "string",
  boolean: "boolean",
  integer: "integer",
  double: "double",
  // Joined into one text, since the separator cannot be escaped in a GEXF list.
  list: "string",
};

/**
 * GEXF 1.3, for Gephi. An edge lasts for its relation's window, which may be open. All edges are written as directed, and the
 * attribute "directed" has the actual value, because networkx rejects files with both kinds of edges.
 */
export const gexfExport: ExportFormat = {
  name: "gexf",
  description: "GEXF 1.3, for Gephi: dates as a timeline; one edge for each pair of actors that a relation connects",
  contentType: "application/gexf+xml; charset=utf-8",
  extension: "gexf",
  async *write(content, _part, lang) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
    yield "<meta><creator>Rawabit</creator></meta>\n";
    yield '<graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
    yield declareAttributes("node", nodeColumns);
    yield declareAttributes("edge", edgeColumns);
    yield "<nodes>\n";
    for await (const { id, label, cells, position } of exportNodes(content, lang))
      yield `<node${xmlAttributes({ id, label })}>${attributeValues(cells)}${positionElement(position)}</node>\n`;
    yield "</nodes>\n<edges>\n";
    for await (const { id, source, target, label, kind, window, cells } of exportEdges(content, lang)) {
      const { earliest: start, latest: end } = window;
      yield `<edge${xmlAttributes({ id, source, target, label, kind, start, end })}>${attributeValues(cells)}</edge>\n`;
    }
    yield "</edges>\n</graph>\n</gexf>\n";
  },
};

function declareAttributes<Of>(group: string, columns: readonly Column<Of>[]): string {
  const each = columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${types[type]}"/>\n`);
  return `<attributes class="${group}">\n${each.join("")}</attributes>\n`;
}

function attributeValues(cells: ExportNode["cells"]): string {
  const each = [...cells].map(([name, cell]) => `<attvalue${xmlAttributes({ for: name, value: cellText(cell) })}/>`);
  return `<attvalues>${each.join("")}</attvalues>`;
}

function positionElement(position: ExportNode["position"]): string {
  return position ? `<viz:position x="${position[0]}" y="${position[1]}" z="0"/>` : "";
}
