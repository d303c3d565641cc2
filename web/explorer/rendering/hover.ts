import type Sigma from "sigma";
import type { EdgeData, NodeData, SceneGraph } from "../scene/sceneGraph.ts";
import type { Point } from "./curve.ts";
import type { Highlight } from "./reducers.ts";

/** What the pointer is at: a node and the pointer's place in the viewport, or an edge. */
type Hovered = { readonly node: string; readonly at: Point } | { readonly edge: string };

/** Follows the pointer, and knows what it highlights. */
export class Hover {
  /** Null if the pointer is at nothing. */
  highlight: Highlight | null = null;
  private hovered: Hovered | null = null;

  follow(sigma: Sigma<NodeData, EdgeData>): void {
    sigma.on("enterNode", ({ node, event }) => this.set({ node, at: event }, sigma));
    sigma.on("leaveNode", () => this.set(null, sigma));
    sigma.on("enterEdge", ({ edge }) => this.set({ edge }, sigma));
    sigma.on("leaveEdge", () => this.set(null, sigma));
    sigma.on("moveBody", ({ event: { x, y } }) => {
      if (this.hovered && "node" in this.hovered) this.hovered = { node: this.hovered.node, at: { x, y } };
    });
  }

  /**
   * Must be called after the graph has changed: what is hovered may have new neighbours, or none, or have moved away.
   * @param nodeScale the factor by which nodes are larger than the graph has them
   */
  update(sigma: Sigma<NodeData, EdgeData>, nodeScale: number): void {
    if (this.hovered) this.set(isUnderPointer(this.hovered, sigma, nodeScale) ? this.hovered : null, sigma);
  }

  private set(hovered: Hovered | null, sigma: Sigma<NodeData, EdgeData>): void {
    this.hovered = hovered;
    this.highlight = hovered && highlightOf(hovered, sigma.getGraph());
    sigma.getContainer().toggleAttribute("data-hovering", hovered !== null);
    sigma.refresh({ skipIndexation: true, schedule: true });
  }
}

function isUnderPointer(hovered: Hovered, sigma: Sigma<NodeData, EdgeData>, nodeScale: number): boolean {
  const graph = sigma.getGraph();
  if ("edge" in hovered) return graph.hasEdge(hovered.edge);
  if (!graph.hasNode(hovered.node)) return false;
  const { x, y, size } = graph.getNodeAttributes(hovered.node);
  const place = sigma.graphToViewport({ x, y });
  const radius = sigma.scaleSize(size * nodeScale) * 1.5;
  return Math.hypot(place.x - hovered.at.x, place.y - hovered.at.y) <= radius;
}

/** A node with its neighbours, or an edge with its ends. */
function highlightOf(hovered: Hovered, graph: SceneGraph): Highlight {
  if ("edge" in hovered) return { nodes: new Set(graph.extremities(hovered.edge)), edges: new Set([hovered.edge]) };
  const { node } = hovered;
  return { nodes: new Set([node, ...graph.neighbors(node)]), edges: new Set(graph.edges(node)) };
}
