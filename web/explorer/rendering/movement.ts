import type { SceneGraph } from "../scene/sceneGraph.ts";
import { maxStoredPositions } from "../view/view.ts";
import type { Point } from "./curve.ts";

/** Milliseconds. */
const duration = 450;

/** Whether the reader wants less motion. */
export function prefersReducedMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Whether a new layout moves the actors there: not if the reader wants no motion, and not in a large graph. */
export function isMotionWanted(graph: SceneGraph): boolean {
  return !prefersReducedMotion() && !document.hidden && graph.order <= maxStoredPositions;
}

/**
 * Moves nodes from where they are on the screen to where they belong.
 * @param onStep called after each step, to draw it
 * @returns a function that ends the movement at once
 */
export function move(
  graph: SceneGraph,
  { from, to }: { from: ReadonlyMap<string, Point>; to: ReadonlyMap<string, Point> },
  onStep: () => void,
): { readonly ended: Promise<void>; readonly finish: () => void } {
  let resolve = () => {};
  const ended = new Promise<void>((end) => {
    resolve = end;
  });
  const started = performance.now();
  let frame = 0;
  function placeAll(share: number): void {
    for (const [id, target] of to) {
      const start = from.get(id);
      if (!graph.hasNode(id) || !start) continue;
      // Without graphology's events, on which sigma would process the whole graph for each node.
      Object.assign(graph.getNodeAttributes(id), {
        x: start.x + (target.x - start.x) * share,
        y: start.y + (target.y - start.y) * share,
      });
    }
    onStep();
  }
  function finish(): void {
    cancelAnimationFrame(frame);
    placeAll(1);
    resolve();
  }
  function step(now: number): void {
    const share = Math.min(1, Math.max(0, (now - started) / duration));
    if (share < 1) {
      placeAll(share * (2 - share));
      frame = requestAnimationFrame(step);
    } else finish();
  }
  placeAll(0);
  frame = requestAnimationFrame(step);
  return { ended, finish };
}
