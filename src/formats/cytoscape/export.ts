import type { ExportFormat } from "../exportFormat.ts";
import { type ExportNode, exportEdges, exportNodes } from "../shared/graphTable.ts";
import { jsonArrayItems } from "../shared/jsonItems.ts";

/** The elements of Cytoscape.js, which Cytoscape opens too; lists stay lists. */
export const cytoscapeExport: ExportFormat = {
  name: "cytoscape",
  description: "JSON for Cytoscape.js and Cytoscape; one edge for each pair of actors that a relation ties",
  contentType: "application/json; charset=utf-8",
  extension: "cyjs",
  async *write(content, _part, lang) {
    yield '{"format_version":"1.0","generated_by":"Rawabit","target_cytoscapejs_version":"~3.0","data":{},"elements":{"nodes":[';
    yield* jsonArrayItems(elements(exportNodes(content, lang), ({ id, label }) => ({ id, label })));
    yield '\n],"edges":[';
    yield* jsonArrayItems(
      // Nodes and edges are of one space of ids there.
      elements(exportEdges(content, lang), ({ id, source, target, label }) => ({
        id: `edge:${id}`,
        source,
        target,
        label,
      })),
    );
    yield "\n]}}\n";
  },
};

/** @param own what an element has besides its cells */
async function* elements<Of extends ExportNode>(
  rows: AsyncIterable<Of>,
  own: (row: Of) => object,
): AsyncGenerator<object> {
  for await (const row of rows) yield { data: { ...own(row), ...Object.fromEntries(row.cells) } };
}
