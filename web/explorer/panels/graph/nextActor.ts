import type { SceneGraph } from "../../scene/sceneGraph.ts";

const directions: Readonly<Record<string, readonly [number, number]>> = {
  Up: [0, 1],
  Down: [0, -1],
  Left: [-1, 0],
  Right: [1, 0],
};

/**
 * The actor that an arrow key leads to: the nearest one in that direction, preferably straight ahead. Without a current
 * actor, the first one.
 */
export function nextActor(graph: SceneGraph, from: string | null, arrow: string): string | null {
  if (from === null || !graph.hasNode(from)) return graph.nodes()[0] ?? null;
  const [dx, dy] = directions[arrow]!;
  const start = graph.getNodeAttributes(from);
  let best: { id: string; cost: number } | null = null;
  graph.forEachNode((id, { x, y }) => {
    const [ahead, aside] = [(x - start.x) * dx + (y - start.y) * dy, Math.abs((x - start.x) * dy - (y - start.y) * dx)];
    const cost = ahead + 2 * aside;
    if (id !== from && ahead > 0 && aside <= ahead * 2 && (!best || cost < best.cost)) best = { id, cost };
  });
  return (best as { id: string } | null)?.id ?? from;
}
