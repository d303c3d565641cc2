import { relationWhere } from "../api/where.ts";
import type { SceneGraph } from "../scene/sceneGraph.ts";
import type { View } from "../view/view.ts";

/** The formats of /export that keep the positions of a picture. */
export type GraphFormat = "gexf" | "graphml" | "cytoscape";

/**
 * The drawn graph as the server writes it, with names, dates, ids and evidence, and the positions as drawn.
 * @throws Error with the server's message
 */
export async function fileOfGraph(format: GraphFormat, graph: SceneGraph, { lang, filter }: View): Promise<string> {
  const around = graph.nodes();
  const positions = Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, [Math.round(x), Math.round(y)]] as const));
  const body = {
    format,
    lang,
    around,
    depth: 0,
    maxActors: Math.max(1, around.length),
    where: relationWhere(filter),
    positions,
  };
  const headers = { "content-type": "application/json" };
  const response = await fetch("/export", { method: "POST", headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (response.ok) return text;
  throw new Error((JSON.parse(text) as { errors: readonly { message: string }[] }).errors[0]!.message);
}

/** The graph for Cytoscape.js, with the address and the filter of the view. */
export async function jsonOfGraph(graph: SceneGraph, view: View): Promise<string> {
  const elements = JSON.parse(await fileOfGraph("cytoscape", graph, view)) as object;
  const data = { address: location.href, savedAt: new Date().toISOString(), filter: view.filter };
  return `${JSON.stringify({ ...elements, data }, null, 2)}\n`;
}
