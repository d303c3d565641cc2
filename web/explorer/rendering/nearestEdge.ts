import type Sigma from "sigma";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import { controlPoint, type Point } from "./curve.ts";

/** How far from a line a hand may click, in pixels. */
const reach = 7;
const pieces = 12;

/** The edge that a click beside all edges is meant for: the nearest within reach. */
export function nearestEdge(sigma: Sigma<NodeData, EdgeData>, click: Point): string | null {
  const graph = sigma.getGraph();
  let nearest: { edge: string; distance: number } | null = null;
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const [from, to] = [source, target].map((id) => sigma.graphToViewport(graph.getNodeAttributes(id)));
    const distance = distanceTo(from!, controlPoint(from!, to!, attributes.curvature), to!, click);
    if (distance <= reach && (!nearest || distance < nearest.distance)) nearest = { edge, distance };
  }
  return nearest?.edge ?? null;
}

/** From a point to a quadratic Bézier curve, which some straight pieces stand for. */
function distanceTo(from: Point, middle: Point, to: Point, point: Point): number {
  let [least, before] = [Number.POSITIVE_INFINITY, from];
  for (let piece = 1; piece <= pieces; piece++) {
    const t = piece / pieces;
    const at = (axis: "x" | "y") => (1 - t) ** 2 * from[axis] + 2 * (1 - t) * t * middle[axis] + t ** 2 * to[axis];
    const here = { x: at("x"), y: at("y") };
    least = Math.min(least, distanceToLine(before, here, point));
    before = here;
  }
  return least;
}

function distanceToLine(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy);
}
