import type { SceneGraph } from "../scene/sceneGraph.ts";
import type { Size } from "./box.ts";
import { radiusOf } from "./palette.ts";

/** A larger graph is not checked: there are too many pairs. */
const maxNodes = 400;
/** Smaller nodes could not be seen or hit. */
const minScale = 0.3;
/** Larger nodes, for screens wider than this, in pixels. */
const [maxScale, usualWidth] = [1.6, 1_600];

/** How much larger than usual nodes may be in a picture of this width. */
export function largestScale(width: number): number {
  return Math.max(1, Math.min(maxScale, width / usualWidth));
}
/** The area in pixels in which a node of the usual size has room for its label and its edges. */
const areaOfNode = 90 ** 2;
/** Larger graphs have smaller nodes anyway. */
const maxCounted = 60;
/** Pixels between two nodes. */
const gap = 2;

/** The size of its free part, and its scale. */
interface Picture extends Size {
  readonly pixelsPerUnit: number;
}

/**
 * The factor by which all nodes shrink in a small picture, grow in a very large one, and shrink so that no two overlap: an address with positions from a large screen
 * may be opened on a small one. Whoever drags an actor onto another one wants it there.
 */
export function nodeScale(graph: SceneGraph, pinned: ReadonlySet<string>, picture: Picture): number {
  const { width, height, pixelsPerUnit } = picture;
  const largest = largestScale(width);
  let scale = Math.min(
    largest,
    Math.sqrt((width * height) / areaOfNode / Math.max(1, Math.min(graph.order, maxCounted))),
  );
  if (graph.order > maxNodes) return Math.max(minScale, scale);
  const nodes = graph
    .mapNodes((id, data) => ({ ...data, id }))
    .filter(({ id, unplaced }) => !pinned.has(id) && !unplaced)
    .map(({ x, y, size, kind }) => ({ x: x * pixelsPerUnit, y: y * pixelsPerUnit, radius: radiusOf(kind, size) }));
  for (const [index, a] of nodes.entries())
    for (const b of nodes.slice(index + 1))
      scale = Math.min(scale, (Math.hypot(a.x - b.x, a.y - b.y) - gap) / (a.radius + b.radius));
  return Math.max(minScale, scale);
}
