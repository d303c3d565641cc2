import type { SceneGraph } from "../scene/sceneGraph.ts";
import { gridSize } from "../view/view.ts";
import type { BoundingBox } from "./box.ts";

/** The part of the grid that the nodes cover, at least a quarter of it: a single node needs a frame too. */
export function boundingBox(graph: SceneGraph): BoundingBox {
  const xs = graph.mapNodes((_id, { x }) => x);
  const ys = graph.mapNodes((_id, { y }) => y);
  return { x: rangeOf(xs), y: rangeOf(ys) };
}

function rangeOf(coordinates: readonly number[]): [number, number] {
  const minExtent = gridSize / 4;
  const low = Math.min(gridSize, ...coordinates);
  const high = Math.max(0, ...coordinates);
  return high - low < minExtent ? [(low + high - minExtent) / 2, (low + high + minExtent) / 2] : [low, high];
}
