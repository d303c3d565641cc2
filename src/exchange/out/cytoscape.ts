import type { OutFormat } from "../outFormat.ts";
import {
  type Column,
  cellsOf,
  defaultLanguage,
  edgeColumns,
  edgesOfRelation,
  labelOfActor,
  labelOfEdge,
  nodeColumns,
} from "./graphTable.ts";

/** The elements of Cytoscape.js, which Cytoscape opens too; lists stay lists. */
export const cytoscape: OutFormat = {
  name: "cytoscape",
  about: "JSON for Cytoscape.js and Cytoscape; one edge for each pair of actors that a relation ties",
  contentType: "application/json; charset=utf-8",
  extension: "cyjs",
  async *write(content, _part, lang = defaultLanguage) {
    yield '{"format_version":"1.0","generated_by":"Rawabit","target_cytoscapejs_version":"~3.0","data":{},"elements":{"nodes":[';
    let before = "\n";
    for await (const actor of content.actors()) {
      yield before + element({ id: actor.id, label: labelOfActor(actor, lang), ...data(nodeColumns, actor, lang) });
      before = ",\n";
    }
    yield '\n],"edges":[';
    before = "\n";
    for await (const relation of content.relations())
      for (const edge of edgesOfRelation(relation)) {
        const { id, from: source, to: target } = edge;
        const label = labelOfEdge(edge, lang);
        yield before + element({ id: `edge:${id}`, source, target, label, ...data(edgeColumns, edge, lang) });
        before = ",\n";
      }
    yield "\n]}}\n";
  },
};

function element(properties: object): string {
  return JSON.stringify({ data: properties });
}

function data<Of>(columns: readonly Column<Of>[], of: Of, lang: string): object {
  return Object.fromEntries([...cellsOf(columns, of, lang)].map(([{ name }, cell]) => [name, cell]));
}
