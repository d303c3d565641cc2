import type Sigma from "sigma";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";

/** Two taps farther apart than this, in pixels, are not a double tap. */
const maxTapDistance = 30;

/**
 * Counts two clicks as a double click only if they hit the same place. sigma counts any two clicks within 0.3 s, and zooms
 * in when an edge is clicked right after a node. For the mouse the browser's click count is used, which depends on the place
 * and on the system's settings; browsers do not count taps.
 */
export function fixDoubleClicks(sigma: Sigma<NodeData, EdgeData>): void {
  const [mouse, touch] = [sigma.getMouseCaptor(), sigma.getTouchCaptor()];
  const useBrowserCount = ({ detail }: MouseEvent) => {
    mouse.clicks = detail > 0 && detail % 2 === 0 ? 1 : 0;
  };
  sigma.getCanvases().mouse!.addEventListener("click", useBrowserCount, { capture: true });
  touch.on("touchdown", ({ touches: [finger] }) => {
    const previous = touch.lastTap?.position;
    if (previous && finger && Math.hypot(finger.x - previous.x, finger.y - previous.y) > maxTapDistance)
      touch.lastTap = null;
  });
}
