import type { SceneGraph } from "../scene/sceneGraph.ts";
import { type Camera, gridSize } from "../view/view.ts";

/** A place of the grid for any coordinate. */
export function onGrid(value: number): number {
  return Math.max(0, Math.min(gridSize - 1, Math.round(value)));
}

/** The camera in thousandths; null where the whole scene is framed. */
export function cameraOf(x: number, y: number, ratio: number): Camera | null {
  const camera = [x, y, ratio].map((part) => Math.round(part * 1000)) as [number, number, number];
  return camera.join() === "500,500,1000" ? null : camera;
}

/** What the actors take of the grid; a single one needs a frame too. */
export function boxOf(graph: SceneGraph): { x: [number, number]; y: [number, number] } {
  const box: { x: [number, number]; y: [number, number] } = { x: [gridSize, 0], y: [gridSize, 0] };
  graph.forEachNode((_id, { x, y }) => {
    box.x = [Math.min(box.x[0], x), Math.max(box.x[1], x)];
    box.y = [Math.min(box.y[0], y), Math.max(box.y[1], y)];
  });
  const smallest = gridSize / 4;
  for (const axis of ["x", "y"] as const) {
    const [low, high] = box[axis];
    if (high - low < smallest) box[axis] = [(low + high - smallest) / 2, (low + high + smallest) / 2];
  }
  return box;
}
