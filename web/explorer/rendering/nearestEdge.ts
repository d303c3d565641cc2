import type Sigma from "sigma";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import { controlPoint, type Point } from "./curve.ts";

/** The largest distance in pixels at which a click still hits an edge. */
const maxDistance = 7;
/** How many line segments approximate a curve. */
const segments = 12;

/** The edge that a click hits: the nearest one within reach. */
export function nearestEdge(sigma: Sigma<NodeData, EdgeData>, click: Point): string | null {
  const graph = sigma.getGraph();
  let nearest: { edge: string; distance: number } | null = null;
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const [from, to] = [source, target].map((id) => sigma.graphToViewport(graph.getNodeAttributes(id)));
    const distance = distanceToCurve(from!, controlPoint(from!, to!, attributes.curvature), to!, click);
    if (distance <= maxDistance && (!nearest || distance < nearest.distance)) nearest = { edge, distance };
  }
  return nearest?.edge ?? null;
}

/** The distance of a point to a quadratic Bézier curve. */
function distanceToCurve(from: Point, control: Point, to: Point, point: Point): number {
  let [min, previous] = [Number.POSITIVE_INFINITY, from];
  for (let segment = 1; segment <= segments; segment++) {
    const t = segment / segments;
    const at = (axis: "x" | "y") => (1 - t) ** 2 * from[axis] + 2 * (1 - t) * t * control[axis] + t ** 2 * to[axis];
    const end = { x: at("x"), y: at("y") };
    min = Math.min(min, distanceToSegment(previous, end, point));
    previous = end;
  }
  return min;
}

function distanceToSegment(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squaredLength = dx * dx + dy * dy;
  const t = squaredLength === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / squaredLength));
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy);
}
