import { write } from "graphology-gexf/browser";
import type { Palette } from "../rendering/palette.ts";
import type { EdgeData, NodeData, SceneGraph } from "../scene/sceneGraph.ts";
import { replaceForbidden } from "./xml.ts";

/** GEXF for Gephi, with positions, sizes and colours as drawn. */
export function toGexf(graph: SceneGraph, palette: Palette): string {
  const gexf = write<NodeData, EdgeData>(graph, {
    formatNode: (_id, { label, kind, relationCount, x, y, size }) => ({
      label,
      attributes: { kind, relationCount },
      viz: { x, y, size, color: palette.actors[kind] ?? palette.other },
    }),
    formatEdge: (_id, { kind, modality, direction, relationCount, size }) => ({
      label: kind,
      weight: relationCount,
      kind,
      attributes: { modality, direction, relationCount },
      viz: { color: palette.relations[kind] ?? palette.other, thickness: size },
    }),
  });
  // The library escapes texts, but writes characters that XML forbids.
  return replaceForbidden(gexf);
}
