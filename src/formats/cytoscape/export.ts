import type { ExportFormat } from "../exportFormat.ts";
import { type ExportNode, exportEdges, exportNodes } from "../shared/graphTable.ts";
import { jsonArrayItems } from "../shared/json.ts";

/** JSON elements of Cytoscape.js, which Cytoscape also opens. Lists stay lists. */
export const cytoscapeExport: ExportFormat = {
  name: "cytoscape",
  description: "JSON for Cytoscape.js and Cytoscape; one edge for each pair of actors that a relation connects",
  contentType: "application/json; charset=utf-8",
  extension: "cyjs",
  async *write(content, _part, lang) {
    yield '{"format_version":"1.0","generated_by":"Rawabit","target_cytoscapejs_version":"~3.0","data":{},"elements":{"nodes":[';
    yield* jsonArrayItems(elements(exportNodes(content, lang), ({ id, label }) => ({ id, label })));
    yield '\n],"edges":[';
    yield* jsonArrayItems(
      // Nodes and edges share one namespace of ids.
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

/** @param fields the fields of an element besides its cells */
async function* elements<Of extends ExportNode>(
  rows: AsyncIterable<Of>,
  fields: (row: Of) => object,
): AsyncGenerator<object> {
  for await (const row of rows) {
    const data = { ...fields(row), ...Object.fromEntries(row.cells) };
    // In Cytoscape, y points down.
    yield row.position ? { data, position: { x: row.position[0], y: -row.position[1] } } : { data };
  }
}
