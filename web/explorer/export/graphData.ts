import type { SceneGraph } from "../scene/sceneGraph.ts";
import type { View } from "../view/view.ts";

export interface ShownActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly relationCount: number;
  readonly x: number;
  readonly y: number;
}

export interface ShownTie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly modality: string;
  readonly direction: string;
  readonly relationCount: number;
}

/** What the graph shows, as plain data: what every export is made of. */
export interface Shown {
  readonly actors: readonly ShownActor[];
  readonly ties: readonly ShownTie[];
}

export function graphDataOf(graph: SceneGraph): Shown {
  return {
    actors: graph.mapNodes((id, { label, kind, relationCount, x, y }) => ({
      id,
      name: label,
      kind,
      relationCount,
      x: Math.round(x),
      // Upwards, as in other programs.
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

/** The same as JSON, with the address of the view and what it filters by. */
export function toJson(graph: SceneGraph, view: View, address: string, savedAt: string): string {
  return `${JSON.stringify({ address, savedAt, filter: view.filter, ...graphDataOf(graph) }, null, 2)}\n`;
}
