import { groupBy } from "../../scene/groupBy.ts";
import { distancesFrom, type LayoutInput, meanOfNeighbours, type Place, type Places } from "./layoutInput.ts";

/** Pixels along a ring for each actor; a ring with more of them becomes several. */
const spacing = 42;

/** The centre in the middle, and around it a ring for each distance from it. Whoever cannot be reached is on the last one. */
export function concentric({ graph, frame, centre }: LayoutInput): Places {
  const distances = distancesFrom(graph, centre);
  const last = Math.max(0, ...distances.values());
  const byDistance = groupBy(graph.nodes(), (id) => distances.get(id) ?? last + 1);
  const outermost = Math.max(1, ...byDistance.keys());
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const places = new Map<string, Place>([[centre, middle]]);
  const angles = new Map<string, number>([[centre, 0]]);
  for (const [distance, ids] of [...byDistance].sort(([a], [b]) => a - b)) {
    if (distance === 0) continue;
    const sorted = sortedByAngle(graph, ids, angles);
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

/** By the angle of the neighbours nearer to the centre. */
function sortedByAngle(
  graph: LayoutInput["graph"],
  ids: readonly string[],
  angles: ReadonlyMap<string, number>,
): readonly string[] {
  const kindOf = (id: string) => graph.getNodeAttribute(id, "kind");
  const means = new Map(ids.map((id) => [id, meanOfNeighbours(graph, id, (other) => angles.get(other)) ?? 0]));
  return ids.toSorted(
    (a, b) => means.get(a)! - means.get(b)! || kindOf(a).localeCompare(kindOf(b)) || (a < b ? -1 : 1),
  );
}
