import type { SceneGraph } from "../scene/sceneGraph.ts";
import { graphDataOf } from "./graphData.ts";
import { escapeXml } from "./xml.ts";

const keys = {
  name: ["node", "string"],
  kind: ["all", "string"],
  relationCount: ["all", "int"],
  x: ["node", "double"],
  y: ["node", "double"],
  modality: ["edge", "string"],
  direction: ["edge", "string"],
} as const;

/** GraphML 1.0. http://graphml.graphdrawing.org/specification.html */
export function toGraphml(graph: SceneGraph): string {
  const { actors, ties } = graphDataOf(graph);
  const declarations = Object.entries(keys).map(
    ([key, [domain, type]]) => `  <key id="${key}" for="${domain}" attr.name="${key}" attr.type="${type}"/>`,
  );
  const nodes = actors.map(({ id, ...data }) => `    <node id="${escapeXml(id)}">${dataElements(data)}</node>`);
  const edges = ties.map(({ id, source, target, ...data }) => {
    const isDirected = data.direction === "FORWARD";
    const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}" directed="${isDirected}"`;
    return `    <edge id="${escapeXml(id)}" ${ends}>${dataElements(data)}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declarations,
    '  <graph id="rawabit" edgedefault="undirected">',
    ...nodes,
    ...edges,
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function dataElements(data: Readonly<Record<string, string | number>>): string {
  return Object.entries(data)
    .map(([key, value]) => `<data key="${key}">${escapeXml(String(value))}</data>`)
    .join("");
}
