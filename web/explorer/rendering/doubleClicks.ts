import type Sigma from "sigma";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";

/** Two taps this far apart, in pixels, are not for the same thing. */
const apart = 30;

/**
 * Two clicks in haste are a double one only in one place. sigma counts any two within a third of a second, and would zoom
 * where a tie was clicked soon after an actor; browsers count a mouse's clicks by place and the system's speed, but not taps.
 */
export function fixDoubleClicks(sigma: Sigma<NodeData, EdgeData>): void {
  const [mouse, touch] = [sigma.getMouseCaptor(), sigma.getTouchCaptor()];
  const byTheBrowser = ({ detail }: MouseEvent) => {
    mouse.clicks = detail > 0 && detail % 2 === 0 ? 1 : 0;
  };
  sigma.getCanvases().mouse!.addEventListener("click", byTheBrowser, { capture: true });
  touch.on("touchdown", ({ touches: [finger] }) => {
    const before = touch.lastTap?.position;
    if (before && finger && Math.hypot(finger.x - before.x, finger.y - before.y) > apart) touch.lastTap = null;
  });
}
