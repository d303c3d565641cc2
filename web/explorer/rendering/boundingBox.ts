import type { SceneGraph } from "../scene/sceneGraph.ts";
import { gridSize } from "../view/view.ts";
import type { BoundingBox } from "./box.ts";

/** A single node needs a frame too. On a map, this is the width of a few states. */
export const minExtent = gridSize / 12;

/** The part of the grid that the nodes cover. */
export function boundingBox(graph: SceneGraph): BoundingBox {
  const xs = graph.mapNodes((_id, { x }) => x);
  const ys = graph.mapNodes((_id, { y }) => y);
  return { x: rangeOf(xs), y: rangeOf(ys) };
}

function rangeOf(coordinates: readonly number[]): [number, number] {
  const low = Math.min(gridSize, ...coordinates);
  const high = Math.max(0, ...coordinates);
  return high - low < minExtent ? [(low + high - minExtent) / 2, (low + high + minExtent) / 2] : [low, high];
}
