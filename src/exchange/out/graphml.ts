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
} from "./graphTable.ts";
import { attributes, xml } from "./xml.ts";

const types: Readonly<Record<CellType, string>> = {
  string: "string",
  boolean: "boolean",
  integer: "int",
  double: "double",
  list: "string",
};

/** GraphML, with a typed key for each property. As in GEXF, the property "directed" says which edges are. */
export const graphml: OutFormat = {
  name: "graphml",
  about: "GraphML, for networkx, igraph, yEd; one edge for each pair of actors that a relation ties",
  contentType: "application/graphml+xml; charset=utf-8",
  extension: "graphml",
  async *write(content, _part, lang = defaultLanguage) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield declared("node", nodeColumns);
    yield declared("edge", edgeColumns);
    yield '<graph id="rawabit" edgedefault="directed">\n';
    for await (const actor of content.actors())
      yield `<node${attributes({ id: actor.id })}>${data("node", labelOfActor(actor, lang), nodeColumns, actor, lang)}</node>\n`;
    for await (const relation of content.relations())
      for (const edge of edgesOfRelation(relation)) {
        const { id, from: source, to: target } = edge;
        yield `<edge${attributes({ id, source, target })}>${data("edge", labelOfEdge(edge, lang), edgeColumns, edge, lang)}</edge>\n`;
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

function data<Of>(group: "node" | "edge", label: string, columns: readonly Column<Of>[], of: Of, lang: string): string {
  const cells = [...cellsOf(columns, of, lang)].map(([{ name }, cell]) => [name, cellText(cell)] as const);
  return [["label", label] as const, ...cells]
    .map(([name, text]) => `<data key="${group}-${name}">${xml(text)}</data>`)
    .join("");
}
