import type { SceneGraph } from "../scene/sceneGraph.ts";
import type { View } from "../view/view.ts";

interface ExportedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly relationCount: number;
  readonly x: number;
  /** Points up, as in other programs. */
  readonly y: number;
}

interface ExportedEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly modality: string;
  readonly direction: string;
  readonly relationCount: number;
}

/** The shown graph as plain data. The property names are those of the JSON file. */
export interface GraphData {
  readonly actors: readonly ExportedActor[];
  readonly ties: readonly ExportedEdge[];
}

export function graphDataOf(graph: SceneGraph): GraphData {
  return {
    actors: graph.mapNodes((id, { label, kind, relationCount, x, y }) => ({
      id,
      name: label,
      kind,
      relationCount,
      x: Math.round(x),
      y: Math.round(y),
    })),
    ties: graph.mapEdges((id, { kind, modality, direction, relationCount }, source, target) => ({
      id,
      source,
      target,
      kind,
      modality,
      direction,
      relationCount,
    })),
  };
}

/** The graph with the view's address and filter. */
export function toJson(graph: SceneGraph, view: View, address: string, savedAt: string): string {
  return `${JSON.stringify({ address, savedAt, filter: view.filter, ...graphDataOf(graph) }, null, 2)}\n`;
}
