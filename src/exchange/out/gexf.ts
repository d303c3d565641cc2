import type { OutFormat } from "../outFormat.ts";
import {
  type CellType,
  type Column,
  cellsOf,
  cellText,
  defaultLanguage,
  edgeColumns,
  edgesOfRelation,
  labelOfActor,
  labelOfEdge,
  nodeColumns,
  windowOfRelation,
} from "./graphTable.ts";
import { attributes } from "./xml.ts";

const types: Readonly<Record<CellType, string>> = {
  string: "string",
  boolean: "boolean",
  integer: "integer",
  double: "double",
  // As one text: a list in GEXF has no way to write its own separator.
  list: "string",
};

/**
 * GEXF 1.3, for Gephi. An edge lasts for its relation's window; where that is open, so is the edge. All edges are written as
 * directed, and the attribute "directed" says which are: networkx reads no file that has both.
 */
export const gexf: OutFormat = {
  name: "gexf",
  about: "GEXF 1.3, for Gephi: dates as a timeline; one edge for each pair of actors that a relation ties",
  contentType: "application/gexf+xml; charset=utf-8",
  extension: "gexf",
  async *write(content, _part, lang = defaultLanguage) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
    yield "<meta><creator>Rawabit</creator></meta>\n";
    yield '<graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
    yield declared("node", nodeColumns);
    yield declared("edge", edgeColumns);
    yield "<nodes>\n";
    for await (const actor of content.actors())
      yield `<node${attributes({ id: actor.id, label: labelOfActor(actor, lang) })}>${values(nodeColumns, actor, lang)}</node>\n`;
    yield "</nodes>\n<edges>\n";
    for await (const relation of content.relations()) {
      const { earliest: start, latest: end } = windowOfRelation(relation);
      for (const edge of edgesOfRelation(relation)) {
        const { id, from: source, to: target } = edge;
        const label = labelOfEdge(edge, lang);
        yield `<edge${attributes({ id, source, target, label, kind: relation.kind, start, end })}>${values(edgeColumns, edge, lang)}</edge>\n`;
      }
    }
    yield "</edges>\n</graph>\n</gexf>\n";
  },
};

function declared<Of>(group: string, columns: readonly Column<Of>[]): string {
  const each = columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${types[type]}"/>\n`);
  return `<attributes class="${group}">\n${each.join("")}</attributes>\n`;
}

function values<Of>(columns: readonly Column<Of>[], of: Of, lang: string): string {
  const each = [...cellsOf(columns, of, lang)].map(
    ([{ name }, cell]) => `<attvalue${attributes({ for: name, value: cellText(cell) })}/>`,
  );
  return `<attvalues>${each.join("")}</attvalues>`;
}
