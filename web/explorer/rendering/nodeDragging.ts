import type Sigma from "sigma";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import { toGrid } from "../view/positions.ts";
import type { Position } from "../view/view.ts";

/** Pixels that the pointer may move during a click. */
const clickTolerance = { mouse: 4, touch: 10 };

/** Lets the reader drag nodes. `onDrop` gets the new position; the drop does not count as a click. */
export function enableNodeDragging(
  sigma: Sigma<NodeData, EdgeData>,
  onDrop: (id: string, position: Position) => void,
): void {
  const graph = sigma.getGraph();
  let dragged: string | null = null;
  let pressedAt = { x: 0, y: 0 };
  let hasMoved = false;
  /** Changes the attributes without graphology's events, on which sigma would process the whole graph at each step. */
  const move = (id: string, { x, y }: { x: number; y: number }) => {
    Object.assign(graph.getNodeAttributes(id), { x, y });
    const partialGraph = { nodes: [id], edges: graph.edges(id) };
    sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
  };
  sigma.on("downNode", ({ node, event }) => {
    if (event.original instanceof MouseEvent && event.original.button !== 0) return;
    [dragged, pressedAt] = [node, event];
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (dragged === null || !graph.hasNode(dragged)) return;
    const tolerance = event.original instanceof MouseEvent ? clickTolerance.mouse : clickTolerance.touch;
    hasMoved ||= Math.hypot(event.x - pressedAt.x, event.y - pressedAt.y) > tolerance;
    if (hasMoved) move(dragged, sigma.viewportToGraph(event));
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = () => {
    if (dragged !== null && hasMoved && graph.hasNode(dragged)) {
      const { x, y } = graph.getNodeAttributes(dragged);
      onDrop(dragged, toGrid(x, y));
    }
    dragged = null;
  };
  // Also when the mouse is released over an edge; otherwise the node would keep following the mouse.
  for (const event of ["upNode", "upEdge", "upStage"] as const) sigma.on(event, drop);
  const { mouse } = sigma.getCanvases() as { mouse: HTMLCanvasElement };
  const onPress = () => {
    hasMoved = false;
  };
  for (const press of ["mousedown", "touchstart"]) mouse.addEventListener(press, onPress, { capture: true });
  // The browser's click event follows the drop.
  mouse.addEventListener("click", (event) => hasMoved && event.stopImmediatePropagation(), { capture: true });
}
