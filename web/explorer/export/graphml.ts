import type { SceneGraph } from "../scene/sceneGraph.ts";
import { graphDataOf } from "./graphData.ts";
import { escaped } from "./xml.ts";

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
  const declared = Object.entries(keys).map(
    ([key, [of, type]]) => `  <key id="${key}" for="${of}" attr.name="${key}" attr.type="${type}"/>`,
  );
  const nodes = actors.map(({ id, ...facts }) => `    <node id="${escaped(id)}">${dataOf(facts)}</node>`);
  const edges = ties.map(({ id, source, target, ...facts }) => {
    const directed = facts.direction === "FORWARD";
    const ends = `source="${escaped(source)}" target="${escaped(target)}" directed="${directed}"`;
    return `    <edge id="${escaped(id)}" ${ends}>${dataOf(facts)}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared,
    '  <graph id="rawabit" edgedefault="undirected">',
    ...nodes,
    ...edges,
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function dataOf(facts: Readonly<Record<string, string | number>>): string {
  return Object.entries(facts)
    .map(([key, value]) => `<data key="${key}">${escaped(String(value))}</data>`)
    .join("");
}
