import type Sigma from "sigma";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import { curvePoints, type Point, segmentsOf } from "./curve.ts";

/** The largest distance in pixels at which a click still hits an edge. */
const maxDistance = 7;
/** How many line segments approximate a curve. */
const pieces = 12;

/** The edge that a click hits: the nearest one within reach. */
export function nearestEdge(sigma: Sigma<NodeData, EdgeData>, click: Point): string | null {
  const graph = sigma.getGraph();
  let nearest: { edge: string; distance: number } | null = null;
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const [from, to] = [source, target].map((id) => sigma.graphToViewport(graph.getNodeAttributes(id)));
    const segments = segmentsOf(curvePoints(from!, to!, attributes.curvature, pieces));
    const distance = Math.min(...segments.map((segment) => distanceToSegment(segment, click)));
    if (distance <= maxDistance && (!nearest || distance < nearest.distance)) nearest = { edge, distance };
  }
  return nearest?.edge ?? null;
}

function distanceToSegment([from, to]: readonly [Point, Point], { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squaredLength = dx * dx + dy * dy;
  const t = squaredLength === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / squaredLength));
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy);
}
