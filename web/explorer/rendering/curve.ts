export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a curved edge is drawn to: the middle point of its Bézier curve. On a screen, where y runs down. */
export function controlPoint(from: Point, to: Point, curvature: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { x: (from.x + to.x) / 2 + dy * curvature, y: (from.y + to.y) / 2 - dx * curvature };
}

/** The point at the nodeBoundary of a node where an edge meets it, on the way to `towards`. */
export function nodeBoundary(centre: Point, radius: number, towards: Point): Point {
  const [dx, dy] = [towards.x - centre.x, towards.y - centre.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: centre.x + (dx / length) * radius, y: centre.y + (dy / length) * radius };
}

/** The three corners of an arrow's head whose tip is at `tip`, coming from `from`. */
export function arrowHead(tip: Point, from: Point, width: number): readonly [Point, Point, Point] {
  const [dx, dy] = [tip.x - from.x, tip.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const [long, wide] = [width * 2.5 + 4, width + 2.5];
  const base = { x: tip.x - ux * long, y: tip.y - uy * long };
  return [tip, { x: base.x - uy * wide, y: base.y + ux * wide }, { x: base.x + uy * wide, y: base.y - ux * wide }];
}
