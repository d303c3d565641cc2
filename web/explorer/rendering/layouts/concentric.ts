import type { Point } from "../curve.ts";
import { distancesFrom, groupsInOrder, type LayoutInput, type Places, sortedByMean } from "./layoutInput.ts";

/** Pixels along a ring for each actor; a ring with more of them becomes several. */
const spacing = 42;

/** The centre in the middle, and around it a ring for each distance from it. Whoever cannot be reached is on the last one. */
export function concentric({ graph, frame, centre }: LayoutInput): Places {
  const distances = distancesFrom(graph, centre);
  const last = Math.max(0, ...distances.values());
  const byDistance = groupsInOrder(graph.nodes(), (id) => distances.get(id) ?? last + 1);
  const outermost = Math.max(1, ...byDistance.map(([distance]) => distance));
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const places = new Map<string, Point>([[centre, middle]]);
  const angles = new Map<string, number>([[centre, 0]]);
  const kindOf = (id: string) => graph.getNodeAttribute(id, "kind");
  const byKind = (a: string, b: string) => kindOf(a).localeCompare(kindOf(b));
  for (const [distance, ids] of byDistance) {
    if (distance === 0) continue;
    // The angles of neighbours nearer to the centre are known.
    const sorted = sortedByMean(graph, ids, (other) => angles.get(other), byKind);
    const share = distance / outermost;
    // The circumference of an ellipse, nearly.
    const capacity = Math.max(1, (Math.PI * share * (frame.width + frame.height)) / 2 / spacing);
    const rings = Math.ceil(sorted.length / capacity);
    for (const [index, id] of sorted.entries()) {
      const angle = ((index + (distance % 2) / 2) / sorted.length) * 2 * Math.PI - Math.PI / 2;
      const radius = share - (((index % rings) / rings) * 0.7) / outermost;
      angles.set(id, angle);
      places.set(id, {
        x: middle.x + (radius * Math.cos(angle) * frame.width) / 2,
        y: middle.y + (radius * Math.sin(angle) * frame.height) / 2,
      });
    }
  }
  return places;
}
