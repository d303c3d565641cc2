export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The control point of an edge's quadratic Bézier curve, in screen coordinates (y points down). */
export function controlPoint(from: Point, to: Point, curvature: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { x: (from.x + to.x) / 2 + dy * curvature, y: (from.y + to.y) / 2 - dx * curvature };
}

/** The point on a node's boundary in the direction of `towards`, where an edge ends. */
export function boundaryPoint(centre: Point, radius: number, towards: Point): Point {
  const [dx, dy] = [towards.x - centre.x, towards.y - centre.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: centre.x + (dx / length) * radius, y: centre.y + (dy / length) * radius };
}

/** The corners of an arrow head with its tip at `tip`, on an edge of this width that comes from `from`. */
export function arrowHead(tip: Point, from: Point, edgeWidth: number): readonly [Point, Point, Point] {
  const [dx, dy] = [tip.x - from.x, tip.y - from.y];
  const distance = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / distance, dy / distance];
  const [length, halfWidth] = [edgeWidth * 2.5 + 4, edgeWidth + 2.5];
  const base = { x: tip.x - ux * length, y: tip.y - uy * length };
  return [
    tip,
    { x: base.x - uy * halfWidth, y: base.y + ux * halfWidth },
    { x: base.x + uy * halfWidth, y: base.y - ux * halfWidth },
  ];
}

/** Points on an edge, from its start to its end: two for a straight edge, one more than `pieces` for a curved one. */
export function curvePoints(from: Point, to: Point, curvature: number, pieces = 4): readonly Point[] {
  if (curvature === 0) return [from, to];
  const control = controlPoint(from, to, curvature);
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const t = index / pieces;
    const at = (axis: "x" | "y") => (1 - t) ** 2 * from[axis] + 2 * (1 - t) * t * control[axis] + t ** 2 * to[axis];
    return { x: at("x"), y: at("y") };
  });
}

/** The straight pieces between points. */
export function segmentsOf(points: readonly Point[]): (readonly [Point, Point])[] {
  return points.slice(1).map((point, index) => [points[index]!, point]);
}
