import type Sigma from "sigma";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import type { Point } from "./curve.ts";

/** Milliseconds for which a finger rests on a node. */
const duration = 550;
/** Pixels that it may move meanwhile. */
const tolerance = 10;

/** Calls back when a finger rests on a node, as a right click does with a mouse. */
export function onLongPress(sigma: Sigma<NodeData, EdgeData>, callback: (node: string, at: Point) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressedAt: Point = { x: 0, y: 0 };
  const cancel = () => clearTimeout(timer);
  sigma.on("downNode", ({ node, event }) => {
    cancel();
    if (event.original instanceof MouseEvent) return;
    pressedAt = event;
    timer = setTimeout(() => callback(node, pressedAt), duration);
  });
  sigma.on("moveBody", ({ event }) => {
    if (Math.hypot(event.x - pressedAt.x, event.y - pressedAt.y) > tolerance) cancel();
  });
  for (const event of ["upNode", "upEdge", "upStage"] as const) sigma.on(event, cancel);
}
